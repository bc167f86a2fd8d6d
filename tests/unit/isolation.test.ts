import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { flows } from "../../app/_domain/flows/flows";
import { frame } from "../../app/_domain/flows/frame";
import { defaultFilter, type Filter } from "../../app/_domain/query/filter";
import type { Dataset } from "../../app/_domain/records/dataset";
import { select } from "../../app/_domain/selection/select";
import { embedWords } from "../../app/_domain/sentences/embed-words";
import { sentence } from "../../app/_domain/sentences/sentence";
import type { Language, Text } from "../../app/_domain/vocabulary/language";
import { citation } from "../../app/_render/formats/citation";
import { flowMarks } from "../../app/_render/svg/flow-marks";
import { sharedState } from "../../app/_ui/share/share-context";
import { smallDataset } from "../fixtures/small-dataset";

const probe = "Latin (7)";

/** What is left of a text without all that stands in isolates, from the innermost outwards. */
function bare(text: string): string {
  const less = text.replace(/\u2068[^\u2068\u2069]*\u2069/gu, "");
  return less === text ? text : bare(less);
}

const folder = join(import.meta.dirname, "../../app/_ui/words");

/** Every dictionary under words, in Arabic. */
const dictionaries = await Promise.all(
  readdirSync(folder).map(async (file) => {
    const found: Record<string, unknown> = await import(join(folder, file));
    const asked = Object.entries(found).filter(([name]) => /ords$/.test(name));
    return asked.map(([, words]) => (words as (lang: Language) => unknown)("ar"));
  }),
);

type Message = { readonly path: string; readonly say: (...given: unknown[]) => unknown };

function messages(value: unknown, path: string): Message[] {
  if (typeof value === "function") return [{ path, say: value as Message["say"] }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    messages(inner, path ? `${path}.${key}` : key),
  );
}

/** Every text that a value holds. */
const texts = (value: unknown): string[] =>
  typeof value === "object" && value !== null
    ? Object.values(value).flatMap(texts)
    : [String(value)];

/** What messages are given that do not only take names. */
const messageValues: Readonly<Record<string, readonly unknown[]>> = {
  via: [[probe, probe]],
  version: [probe, "اليوم"],
  from: [probe, "مصدر"],
};

/** Messages that only take days, numbers and counted messages, which are in Arabic themselves. */
const own = new Set([
  "stays",
  ...["knownBy", "page", "position", "originsFewer"],
  ...[
    "originsEqual",
    "withdrawn",
    "state",
    "cited",
    "data.licence",
    "shown",
    "shownOf",
    "possible",
  ],
  "lead",
]);

/** Letters, where each value stands at the end of its own line and addresses must stay addresses. */
const letters = new Set(["reportBody", "body"]);

const all = [...dictionaries.flat(), embedWords.ar].flatMap((words) => messages(words, ""));
const foreign = all.filter(({ path }) => !own.has(path) && !letters.has(path));

const spoken = ({ path, say }: Message) =>
  texts(say(...(messageValues[path] ?? Array.from({ length: say.length }, () => probe))));

describe("Arabic messages that take a name", () => {
  it("are many, and each exception is one", () => {
    expect(foreign.length).toBeGreaterThan(20);
    const paths = new Set(all.map(({ path }) => path));
    expect([...own, ...letters].filter((path) => !paths.has(path))).toEqual([]);
  });

  it.each(foreign)("keep its direction in $path", (message) => {
    const said = spoken(message);
    expect(said.filter((text) => bare(text).includes(probe))).toEqual([]);
    expect(said.some((text) => text.includes(probe))).toBe(true);
  });
});

const inLatin = ({ en }: Text): Text => ({ ar: en, en });

const records: Dataset = {
  ...smallDataset,
  places: smallDataset.places.map((place) => ({
    ...place,
    name: inLatin(place.name),
    ...(place.label && { label: inLatin(place.label) }),
  })),
  actors: smallDataset.actors.map((actor) => ({ ...actor, name: inLatin(actor.name) })),
  sources: smallDataset.sources.map((source) => ({
    ...source,
    publisher: inLatin(source.publisher),
  })),
};

const ids = (items: readonly { readonly id: string }[]) => items.slice(0, 2).map(({ id }) => id);

const filters: readonly Partial<Filter>[] = [
  { q: "flights (7)" },
  { places: ids(records.places) },
  { actors: ids(records.actors), sources: ids(records.sources) },
  { from: ["north"], to: ["south"] },
];

describe("Arabic texts made of records with Latin names", () => {
  const selected = (part: Partial<Filter>) =>
    select(records, { ...defaultFilter(records), ...part });

  it.each(filters)("isolate them in the sentence of %j", (part) => {
    const text = sentence(selected(part), "ar");
    expect(text).toMatch(/[A-Za-z]/);
    expect(bare(text)).not.toMatch(/[A-Za-z]/);
  });

  it("isolate them in a citation, all but the address at its end", () => {
    const { text } = citation(
      { state: sharedState(selected({ q: "flights" })) },
      records,
      "https://m.example",
    );
    expect(bare(text.ar).replace(/https:\S+$/, "")).not.toMatch(/[A-Za-z]/);
  });

  it("isolate them in the names of arcs", () => {
    const drawn = flows(selected({}));
    const svg = flowMarks(drawn, { lang: "ar", palette: "variables", frame: frame(records) });
    const titles = [...svg.matchAll(/من [^<"]+/gu)].map(([title]) => title);
    expect(titles).toHaveLength(drawn.flows.length);
    expect(titles.filter((title) => /[A-Za-z]/.test(bare(title)))).toEqual([]);
  });
});
