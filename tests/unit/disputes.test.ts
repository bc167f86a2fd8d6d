import { describe, expect, it } from "vitest";
import { dataset as real } from "../../app/_data/current-dataset";
import { disputedPoints, disputesByQuestion } from "../../app/_domain/selection/disputes";
import { smallDataset as dataset } from "../fixtures/small-dataset";

const on = (...fields: string[]) => ({ disputes: fields.map((field) => ({ field })) });

describe("what a list says of a dispute", () => {
  it("names the points in their order, as words inside a sentence", () => {
    expect(disputedPoints(on("number", "day"), dataset, "en")).toBe("number, day");
    expect(disputedPoints(on("day", "number"), dataset, "ar")).toBe("اليوم، العدد");
  });

  it("leaves abbreviations as they are", () => {
    expect(disputedPoints(on("place"), dataset, "en")).toBe("UN place");
  });

  it("says nothing where sources agree, and the id of a field without a name", () => {
    expect(disputedPoints(on(), dataset, "en")).toBe("");
    expect(disputedPoints(on("colour"), dataset, "en")).toBe("colour");
  });
});

describe("disputes by question", () => {
  const groups = disputesByQuestion(real.ties, real);

  it("have every dispute of the ties once", () => {
    const found = groups.flatMap(({ disputes }) => disputes.map(({ dispute }) => dispute));
    const all = real.ties.flatMap(({ disputes }) => disputes);
    expect(found).toHaveLength(all.length);
    expect(new Set(found)).toEqual(new Set(all));
  });

  it("stand in the order of the questions, without empty ones", () => {
    const order = real.questions.map(({ id }) => id);
    const ids = groups.map(({ id }) => id);
    expect(ids).toEqual(order.filter((id) => ids.includes(id)));
    expect(disputesByQuestion([], real)).toEqual([]);
  });

  it("keep the versions in the order of the data", () => {
    const [when, what] = disputesByQuestion(dataset.ties, dataset);
    expect(when?.disputes.map(({ tie }) => tie.id)).toEqual(["passing"]);
    expect(
      what?.disputes.map(({ dispute }) => dispute.versions.map(({ value }) => value.en)),
    ).toEqual([
      ["a", "b", "c"],
      ["x", "y"],
    ]);
  });
});
