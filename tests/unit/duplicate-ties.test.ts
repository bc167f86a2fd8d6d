import { expect, it } from "vitest";
import { dataset } from "../../app/_data/current-dataset";
import { tieProblems } from "../../app/_domain/records/consistency-checks";
import { catalogueIndex, isListed, type Tie } from "../../app/_domain/records/dataset";

const messages = (...ties: readonly Tie[]) =>
  tieProblems(
    ties.map((value) => ({ file: `ties/${value.id}.yaml`, path: [], value })),
    catalogueIndex(dataset).sources,
  ).map(({ message }) => message);

const tie = dataset.ties.find(isListed);
if (!tie) throw new Error("the dataset has no tie");
const duplicate = { ...tie, id: "again" };
const otherTitle = { ar: "عنوان آخر", en: "Another title" };
const expectedProblems = [`"again" seems to be "${tie.id}" again, expected one record, or merged`];

it("a tie that was entered twice is noticed by its title or by a claim", () => {
  expect(messages(tie, duplicate)).toEqual(expectedProblems);
  expect(messages(tie, { ...duplicate, title: { ...otherTitle, ar: tie.title.ar } })).toEqual(
    expectedProblems,
  );
  expect(messages(tie, { ...duplicate, title: otherTitle })).toEqual(expectedProblems);
});

it("ties of other days, layers or ends, and merged ones, are no repetition", () => {
  expect(messages(tie, { ...duplicate, date: { ...tie.date, start: "2001-01-01" } })).toEqual([]);
  expect(messages(tie, { ...duplicate, from: tie.to, to: tie.from })).toEqual([]);
  expect(messages(tie, { ...duplicate, merged: tie.id })).toEqual([]);
  expect(messages(...dataset.ties)).toEqual([]);
});
