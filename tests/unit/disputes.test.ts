import { describe, expect, it } from "vitest";
import { disputedPoints } from "../../app/_domain/disputes";
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
