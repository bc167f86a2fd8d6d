import fc from "fast-check";
import { describe, it } from "vitest";
import { dataset } from "../../app/_data/index";
import { isShown } from "../../app/_domain/dataset";
import { params } from "../../app/_domain/filter";
import { layerIds } from "../../app/_domain/layers";
import { statusIds } from "../../app/_domain/statuses";
import { faults } from "../fixtures/answers";
import { ask, paths } from "../fixtures/routes";

const runs = 500;
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);
const listOf = (known: readonly string[]) =>
  fc
    .array(fc.constantFrom(...known), { minLength: 1, maxLength: 4 })
    .map((items) => items.join(","));
const whole = (max: number) => fc.integer({ min: 0, max }).map(String);
const degrees = fc.double({ min: -200, max: 200, noNaN: true }).map((value) => value.toFixed(2));

/** Values that a key may take; sizes stay small because each picture is drawn. */
const nearly: Record<string, fc.Arbitrary<string>> = {
  layers: listOf([...layerIds, "none", "naval"]),
  places: listOf(ids(dataset.places)),
  from: listOf(ids(dataset.places)),
  to: listOf(ids(dataset.places)),
  sectors: listOf(ids(dataset.sectors)),
  statuses: listOf([...statusIds, "rumour"]),
  actors: listOf(ids(dataset.actors)),
  sources: listOf(ids(dataset.sources)),
  time: fc.constantFrom(
    "2025",
    "2025-02..2025-06",
    "..2025-03",
    "2025-02-17..",
    "2025-13",
    "..",
    "2025-02-30",
  ),
  known: fc.constantFrom("2025-06-30", "2025-06", "0000-01-01", "9999-12-31", "today"),
  disputed: fc.constantFrom("true", "false", "1", ""),
  origins: fc.constantFrom("2..", "1..1", "..3", "..", "3..1", "-1.."),
  q: fc.string({ unit: "grapheme", maxLength: 220 }),
  limit: whole(1100),
  offset: whole(200),
  sort: fc.constantFrom("date", "-date", "title"),
  bbox: fc.array(degrees, { minLength: 3, maxLength: 5 }).map((sides) => sides.join(",")),
  lang: fc.constantFrom("ar", "en", "ru"),
  width: fc.integer({ min: 150, max: 260 }).map(String),
  height: fc.integer({ min: 100, max: 180 }).map(String),
  scale: fc.constantFrom("1", "0", "4"),
  theme: fc.constantFrom("light", "dark", "auto"),
  title: fc.constantFrom("true", "false", "yes"),
};

const written = ([key, value]: readonly [string, string]) =>
  `${encodeURIComponent(key)}=${encodeURIComponent(value)}`;

const known = fc
  .constantFrom(...Object.keys(nearly))
  .chain((key) => (nearly[key] ?? fc.string()).map((value) => written([key, value])));

const filtering = fc
  .constantFrom(...Object.keys(params))
  .chain((key) => (nearly[key] ?? fc.string()).map((value) => written([key, value])));

const raw = fc.string({
  unit: fc.constantFrom(
    ..."abqz019%&=,.;:+-_~[]{}|\\'\"<>/?@!$*()",
    "%00",
    "%ED%A0%80",
    "%zz",
    "%D9%A5",
    "é",
    "ا",
  ),
  maxLength: 60,
});
const garbage = fc.tuple(fc.string(), fc.string()).map(([key, value]) => written([key, value]));

const query = fc
  .oneof(
    { weight: 4, arbitrary: fc.array(filtering, { maxLength: 3 }) },
    { weight: 3, arbitrary: fc.array(known, { maxLength: 4 }) },
    { weight: 1, arbitrary: fc.array(garbage, { maxLength: 3 }) },
    { weight: 1, arbitrary: raw.map((text) => [text]) },
  )
  .map((pairs) => pairs.join("&"));

const id = fc.oneof(
  fc.constantFrom(...ids(dataset.ties.filter(isShown))),
  fc.string({ minLength: 1 }).map((text) => encodeURIComponent(text).replace(/^\.+$/, "x")),
);

const keysOf = (asked: string) =>
  new Set(new URL(`http://test.example/?${asked}`).searchParams.keys());

describe.each(paths)("%s", (path) => {
  it("answers any query as documented, and names the parameter that it refuses", async () => {
    const small = path === "/api/map.png" ? "width=200&height=120" : "";
    await fc.assert(
      fc.asyncProperty(query, id, async (asked, anyId) => {
        const whole = [asked, small].filter(Boolean).join("&");
        const response = await ask(`${path.replace("{id}", anyId)}?${whole}`);
        const copy = response.clone();
        const found = await faults(path, response);
        if (found.length > 0) throw new Error(found.join("\n"));
        if (copy.status !== 400) return;
        const { errors } = (await copy.json()) as { errors: { parameter: string }[] };
        const given = [...keysOf(whole)];
        const isNamed = errors.some(({ parameter }) =>
          given.some((key) => key === parameter || parameter.endsWith("…") || /[\p{C}]/u.test(key)),
        );
        if (!isNamed) throw new Error(`no parameter is named: ${JSON.stringify(errors)}`);
      }),
      { numRuns: runs },
    );
  }, 180_000);
});
