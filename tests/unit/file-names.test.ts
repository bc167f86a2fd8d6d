import { describe, expect, it } from "vitest";
import { fileName } from "../../app/_domain/query/file-names";

describe("the name of a file", () => {
  it.each([
    ["", "ties.csv"],
    ["layers=military&time=2025-02..2025-06", "ties-layers-military-time-2025-02..2025-06.csv"],
    ["q=%D8%AA%D9%82", "ties-q.csv"],
    ["q=..%2F..%2Fetc%0D%0A%22", "ties-q-..-..-etc.csv"],
  ])("says the filter of %j as %j", (query, name) => {
    expect(fileName("csv", query)).toBe(name);
  });

  it("says what else was asked after the filter, however long that is", () => {
    const name = fileName("png", `q=${"a".repeat(200)}`, "lang=en&theme=dark");
    expect(name).toMatch(/^ties-q-a{78}-lang-en-theme-dark\.png$/);
  });
});
