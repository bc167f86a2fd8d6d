import { expect, it } from "vitest";
import { dataset, releasedDataset } from "../../app/_data/current-dataset";
import { versions } from "../../app/_data/versions";
import { defaultFilter } from "../../app/_domain/query/filter";
import { isListed } from "../../app/_domain/records/dataset";
import { select } from "../../app/_domain/selection/select";
import { openTie } from "../../app/_domain/selection/tie-as-of-day";
import { pageRecords, pageRecordsId } from "../../app/_render/formats/page-records";
import { GET } from "../../app/api/records/[id]/route";
import { smallDataset } from "../fixtures/small-dataset";

const ask = (id: string) =>
  GET(new Request(`http://site.example/api/records/${id}`), {
    params: Promise.resolve({ id }),
  });

it("answers with the records that pages name, for good", async () => {
  for (const drawn of [dataset, ...versions.list().map(({ id }) => releasedDataset(id))]) {
    if (!drawn) throw new Error("a release is missing");
    const response = await ask(pageRecordsId(drawn));
    expect(response.headers.get("cache-control")).toContain("immutable");
    expect(await response.json()).toEqual(pageRecords(drawn));
  }
});

it("gives a release of today's records the name of today's", () => {
  const release = releasedDataset(dataset.version);
  if (release) expect(pageRecordsId(release)).toBe(pageRecordsId(dataset));
});

it.each(["", "c280920f28f1", "000000000000-00000000", "today", "today-00000000"])(
  "answers 404 to the id %j, which names no records",
  async (id) => {
    expect((await ask(id)).status).toBe(404);
    expect((await ask(`${dataset.version}-00000000`)).status).toBe(404);
  },
);

it("holds every listed tie without its texts, and no notes for editors", () => {
  const records = pageRecords(dataset);
  expect(records.ties.map(({ id }) => id)).toEqual(
    dataset.ties.filter(isListed).map(({ id }) => id),
  );
  const text = JSON.stringify(records);
  for (const key of ["summary", "says", "evidence", "note", "introduction"])
    expect(text).not.toContain(`"${key}":`);
});

it("are searched in titles and names alone, because they have no texts", () => {
  const find = (q: string) =>
    select(pageRecords(dataset), { ...defaultFilter(dataset), q }).ties.map(({ id }) => id);
  expect(find("Tamanhint")).not.toEqual([]);
  expect(find("excerpted words that no title has")).toEqual([]);
});

it("opens a tie as it was known by a day, whole where nothing was known of it yet", () => {
  const tie = smallDataset.ties.find(({ claims }) => claims.length > 1);
  if (!tie?.known) throw new Error("the small dataset has no such tie");
  const early = openTie(smallDataset, tie.id, tie.known);
  expect(early?.id).toBe(tie.id);
  expect(openTie(smallDataset, tie.id, null)).toBe(tie);
  expect(openTie(smallDataset, tie.id, "1900-01-01")).toBe(tie);
  expect(openTie(smallDataset, "none", tie.known)).toBeNull();
  expect(openTie(smallDataset, null, null)).toBeNull();
});
