import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { loadDataset } from "../../app/_data/load";
import { parseYamlFile } from "../../app/_data/yaml-file";
import { tieRecord } from "../../app/_domain/records/schema";
import { textViolation as textFlaw } from "../../app/_domain/records/value-rules";
import { layerIds } from "../../app/_domain/vocabulary/layers";
import { statusIds } from "../../app/_domain/vocabulary/statuses";
import { anyLetter } from "../fixtures/generators";
import { copy, valid } from "../fixtures/records/folders";

let folder: string;
beforeAll(() => {
  folder = copy();
});
afterAll(() => rmSync(folder, { recursive: true }));

const files = ["dataset", "places", "actors", "sources", "assessments", "ties/visit-2025"] as const;
const whole = loadDataset(valid).parts;
const content = {
  dataset: whole?.header,
  places: whole?.places,
  actors: whole?.actors,
  sources: whole?.sources,
  assessments: whole?.assessments,
  "ties/visit-2025": whole?.ties[1],
};

/** What reading says of the valid records with one file replaced. */
function readingWith(file: (typeof files)[number], text: string) {
  writeFileSync(join(folder, `${file}.yaml`), text);
  const found = loadDataset(folder);
  writeFileSync(join(folder, `${file}.yaml`), stringify(content[file]));
  return found;
}

const oneLine = /^[\w./-]+:[1-9]\d*: [^\p{Cc}\p{Cf}\u2028\u2029]+$/u;

/** Either parts or problems, each in one printable line. */
function expectVerdict({ parts, problems }: ReturnType<typeof loadDataset>): void {
  expect(parts === null).toBe(problems.length > 0);
  for (const line of problems) expect(line).toMatch(oneLine);
}

const signs = fc.constantFrom(
  ...["a", "id", ": ", "- ", "\n", "  ", "[", "]", "{", "}", ",", "&a ", "*a", "!t ", "!!map "],
  ...[
    "|",
    ">",
    "'",
    '"',
    "#",
    "?",
    "%YAML 1.1\n",
    "---\n",
    "...\n",
    "<<: ",
    "\t",
    "~",
    "__proto__",
  ],
  ...["\u202e", "ب", "\ud800", "\0", "0x1", ".nan", "2025-02-30"],
);
const yamlish = fc.array(signs, { maxLength: 40 }).map((parts) => parts.join(""));

type Path = readonly (string | number)[];

function pathsOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== "object" || value === null) return [path];
  return [
    path,
    ...Object.entries(value).flatMap(([key, part]) =>
      pathsOf(part, [...path, Array.isArray(value) ? Number(key) : key]),
    ),
  ];
}

function replaceAt(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value))
    return value.map((part, at) => (at === key ? replaceAt(part, rest, by) : part));
  return { ...(value as object), [key]: replaceAt(Reflect.get(value as object, key), rest, by) };
}

describe("the reader", () => {
  it("reads or refuses any text, and finds a line for any path", () => {
    fc.assert(
      fc.property(fc.oneof(yamlish, fc.string({ unit: anyLetter })), (text) => {
        const { problems, lineAt } = parseYamlFile(text);
        expect(problems.every(({ line }) => line > 0)).toBe(true);
        expect(lineAt([0, "id", "__proto__"])).toBeGreaterThan(0);
      }),
      { numRuns: 2000 },
    );
  });

  it("gives a verdict on any text in place of any file", () => {
    fc.assert(
      fc.property(fc.constantFrom(...files), yamlish, (file, text) => {
        expectVerdict(readingWith(file, text));
      }),
      { numRuns: 150 },
    );
  });

  it("gives a verdict on any value in place of any part of a record", () => {
    const part = fc.constantFrom(...files).chain((file) =>
      fc.record({
        file: fc.constant(file),
        path: fc.constantFrom(...pathsOf(content[file])),
        by: fc.oneof(fc.jsonValue(), fc.string({ unit: anyLetter })),
      }),
    );
    fc.assert(
      fc.property(part, ({ file, path, by }) => {
        expectVerdict(readingWith(file, JSON.stringify(replaceAt(content[file], path, by))));
      }),
      { numRuns: 250 },
    );
  });
});

describe("the schema", () => {
  const line = fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 60 })
    .map((value) => value.normalize("NFC").trim())
    .filter((value) => value !== "" && textFlaw(value) === null);
  const text = fc.record({ ar: line, en: line });
  const id = fc.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,3}$/);
  const ids = fc.uniqueArray(id, { maxLength: 4 });
  const someIds = fc.uniqueArray(id, { minLength: 1, maxLength: 4 });
  const day = fc
    .date({ min: new Date("1900-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const date = fc.oneof(
    fc.tuple(day, day).map((days) => {
      const [start, end] = days.sort();
      return { start, end, precision: "day" };
    }),
    fc
      .tuple(day, fc.constantFrom("before", "after"))
      .map(([start, precision]) => ({ start, end: start, precision })),
  );
  const tie = fc.record(
    {
      ...{
        id,
        sector: id,
        from: id,
        to: id,
        via: ids,
        actors: ids,
        title: text,
        summary: text,
        date,
      },
      layer: fc.constantFrom(...layerIds),
      status: fc.constantFrom(...statusIds),
      figures: fc.array(
        fc.record({
          quantity: fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
          unit: text,
          approx: fc.boolean(),
        }),
        { maxLength: 2 },
      ),
      claims: fc.array(fc.record({ source: id, says: text, evidence: text }), {
        minLength: 1,
        maxLength: 3,
      }),
      disputes: fc.array(
        fc.record({
          field: id,
          versions: fc.array(fc.record({ value: text, sources: someIds }), {
            minLength: 2,
            maxLength: 3,
          }),
        }),
        { maxLength: 2 },
      ),
      merged: id,
      note: line,
    },
    {
      requiredKeys: [
        ...(["id", "sector", "from", "to", "via", "actors", "title", "summary", "date"] as const),
        ...(["layer", "status", "figures", "claims", "disputes"] as const),
      ],
    },
  );

  it("accepts every tie that keeps the rules, unchanged", () => {
    fc.assert(
      fc.property(tie, (record) => {
        expect(tieRecord.parse(record)).toEqual(record);
      }),
      { numRuns: 300 },
    );
  });

  it("reads from YAML what was written as YAML", () => {
    fc.assert(
      fc.property(tie, (record) => {
        const { value, problems } = parseYamlFile(stringify(record));
        expect(problems).toEqual([]);
        expect(value).toEqual(record);
      }),
      { numRuns: 200 },
    );
  });
});
