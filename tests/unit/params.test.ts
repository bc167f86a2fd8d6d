import { describe, expect, it, test } from "vitest";
import { choiceParam, flagParam, integerParam, patternParam } from "../../app/_domain/query/codecs";
import {
  encodeQueryValue,
  formatParams,
  joinQueries,
  parseParams,
  problemKeys,
  shortenForMessage,
  unknownKeyProblems,
} from "../../app/_domain/query/params";
import { smallDataset as records } from "../fixtures/small-dataset";

const table = {
  size: integerParam({ description: "Size.", from: 1, to: 10, default: 5 }),
  tone: choiceParam({
    description: "Tone.",
    values: ["soft", "loud"],
    default: "soft",
    full: true,
  }),
  shown: flagParam({ description: "Shown.", default: true, full: true }),
  code: patternParam("Code.", /^[a-z]+$/, "letters"),
};

const readParams = (query: string) => parseParams(table, new URLSearchParams(query), records);

describe("a table of rows", () => {
  it.each([
    ["", { size: 5, tone: "soft", shown: true, code: null }],
    ["code=x&size=7&shown=false&tone=loud", { size: 7, tone: "loud", shown: false, code: "x" }],
    ["size=007", { size: 7, tone: "soft", shown: true, code: null }],
  ])("reads %j", (query, values) =>
    expect(readParams(query)).toMatchObject({ values, problems: [] }),
  );

  it.each([
    ["size=0", "is 0, expected a whole number from 1 to 10"],
    ["size=11", "is 11, expected a whole number from 1 to 10"],
    ["size=1e1", "is 1e1, expected a whole number from 1 to 10"],
    ["size=", "is an empty item, expected a whole number from 1 to 10"],
    ["tone=shrill", "does not know shrill"],
    ["shown=1", "is 1, expected true or false"],
    ["code=1", "is 1, expected letters"],
  ])("answers %j with a problem", (query, detail) =>
    expect(readParams(query).problems.map((problem) => problem.detail)).toEqual([detail]),
  );

  it("leaves defaults out", () =>
    expect(formatParams(table, readParams("").values, records)).toBe(""));

  it("writes in its own order", () =>
    expect(formatParams(table, readParams("code=x&tone=loud&size=1").values, records)).toBe(
      "size=1&tone=loud&code=x",
    ));

  it("writes some defaults where the form is full", () =>
    expect(formatParams(table, readParams("").values, records, { full: true })).toBe(
      "tone=soft&shown=true",
    ));
});

describe("a row that needs another", () => {
  const needing = {
    ...table,
    shown: { ...flagParam({ description: "S.", default: false }), needs: "code" },
  };
  const readNeeding = (query: string) => parseParams(needing, new URLSearchParams(query), records);

  it("is read and written with it", () => {
    const { values, problems } = readNeeding("shown=true&code=x");
    expect(problems).toEqual([]);
    expect(formatParams(needing, values, records)).toBe("shown=true&code=x");
  });

  it("is a problem without it, and neither read nor written", () => {
    const { values, problems } = readNeeding("shown=true");
    expect(problems).toEqual([{ parameter: "shown", detail: "is only valid with code" }]);
    expect(values.shown).toBe(false);
    expect(formatParams(needing, { ...values, shown: true }, records)).toBe("");
  });
});

test("each row has its JSON Schema", () => {
  const schemas = Object.values(table).map((param) => param.schema(records));
  expect(schemas).toEqual([
    { type: "integer", minimum: 1, maximum: 10, default: 5 },
    { type: "string", enum: ["soft", "loud"], default: "soft" },
    { type: "boolean", default: true },
    { type: "string", pattern: "^[a-z]+$" },
  ]);
});

test("parts of a query are joined, empty ones left out", () => {
  expect(joinQueries("a=1", "", "b=2")).toBe("a=1&b=2");
  expect(joinQueries("", "")).toBe("");
});

test("each key that nobody read is one problem", () =>
  expect(unknownKeyProblems(new URLSearchParams("x=1&x=2&y="), ["a"])).toEqual([
    { parameter: "x", detail: "is not a parameter of this address", allowed: ["a"] },
    { parameter: "y", detail: "is not a parameter of this address", allowed: ["a"] },
  ]));

test.each([
  ["a b", "a%20b"],
  ["a,b/c:d", "a,b/c:d"],
  ["it's", "it%27s"],
  ["\ud83d", "%EF%BF%BD"],
  ["😀", "%F0%9F%98%80"],
])("%j is encoded %s", (text, expected) => expect(encodeQueryValue(text)).toBe(expected));

test("an echo of 80 characters is whole, a longer one ends in an ellipsis", () => {
  expect(shortenForMessage("x".repeat(80))).toBe("x".repeat(80));
  expect([...shortenForMessage("😀".repeat(81))]).toHaveLength(80);
  expect(shortenForMessage("a\u202Eb\nc")).toBe("a b c");
});

it("names each key with a problem once, and one without letters by its sign", () => {
  const problems = ["size", "", "tone", "size"].map((parameter) => ({ parameter, detail: "" }));
  expect(problemKeys(problems)).toBe("size, =, tone");
  expect(problemKeys([])).toBe("");
});
