import type { Filter, NumberRange } from "../query/filter";
import { type Catalogue, catalogueIndex } from "../records/dataset";
import { type CountedNoun, countedNouns } from "../text/counted-nouns";
import { isolate } from "../text/isolates";
import { memoizeByText } from "../text/memoize";
import { pluralMessage } from "../text/plurals";
import { lowercaseInitial } from "../text/sentence-form";
import { publicationWords, rangeWords } from "../time/date-words";
import { type Language, locales, type Text } from "../vocabulary/language";
import { layerById, layerIds } from "../vocabulary/layers";
import { statusById, statusIds } from "../vocabulary/statuses";

/** `matched` is the number of ties that match; Arabic has a dual. */
type Clause = (
  filter: Filter,
  records: Catalogue,
  lang: Language,
  matched: number,
) => string | false | null;

/** "In them" in Arabic, of so many ties. */
const inTies = (matched: number) => (matched === 2 ? "فيهما" : "فيها");

/** Most names in a clause; more are counted. */
const maxNames = 3;

const joiner = (type: "conjunction" | "disjunction") =>
  memoizeByText((lang: Language) => new Intl.ListFormat(locales[lang], { type }));

const conjunction = joiner("conjunction");
const disjunction = joiner("disjunction");

const joinAll = (names: readonly Text[], lang: Language) =>
  conjunction(lang).format(names.map((name) => lowercaseInitial(name[lang])));

/** Names joined by "or", or their number above `maxNames`; "" without names. */
function joinEither(names: readonly Text[], noun: CountedNoun, lang: Language) {
  const distinct = [...new Set(names.map((name) => isolate(name[lang])))];
  return distinct.length > maxNames
    ? pluralMessage(lang, distinct.length, noun[lang])
    : disjunction(lang).format(distinct);
}

const recordsById = <Item>(ids: readonly string[], items: ReadonlyMap<string, Item>) =>
  ids.map((id) => items.get(id)).filter((item) => item !== undefined);

const placeWords = (ids: readonly string[], records: Catalogue, lang: Language) =>
  joinEither(
    recordsById(ids, catalogueIndex(records).places).map((place) => place.label ?? place.name),
    countedNouns.places,
    lang,
  );

const routeWords = (from: string, to: string): Text => {
  if (to === "") return { ar: `من ${from}`, en: `from ${from}` };
  if (from === "") return { ar: `إلى ${to}`, en: `to ${to}` };
  return { ar: `من ${from} إلى ${to}`, en: `${from} to ${to}` };
};

/** "2–4 independent sources", "at least 2 independent sources". */
export function originRangeWords({ from, to }: NumberRange, lang: Language): string {
  const words = (n: number) => pluralMessage(lang, n, countedNouns.origins[lang]);
  if (from === null)
    return { ar: `${words(to ?? 0)} على الأكثر`, en: `at most ${words(to ?? 0)}` }[lang];
  if (to === null) return { ar: `${words(from)} على الأقل`, en: `at least ${words(from)}` }[lang];
  if (from === to) return words(to);
  const low = pluralMessage(lang, from, countedNouns.fromOrigins[lang]);
  const high = pluralMessage(lang, to, countedNouns.toOrigins[lang]);
  const ar = from === 1 && to === 2 ? "مصدر مستقل أو مصدران" : `من ${low} إلى ${high}`;
  return { ar, en: `${low}–${high}` }[lang];
}

const withPrefix = (words: string, prefix: Text, lang: Language) =>
  words && `${prefix[lang]} ${words}`;

/** One row per key of the filter, in the order of the sentence; null or "" where the key restricts nothing. */
export const filterClauses: Readonly<Record<keyof Filter, Clause>> = {
  layers: ({ layers }, _, lang) => {
    if (layers.length === layerIds.length) return null;
    const names = layers.map((id) => layerById[id].name);
    return names.length > 0 ? joinAll(names, lang) : { ar: "دون أي نوع", en: "no layer" }[lang];
  },
  places: ({ places }, records, lang) =>
    withPrefix(placeWords(places, records, lang), { ar: "في", en: "at" }, lang),
  from: ({ from, to }, records, lang) =>
    from.length + to.length === 0
      ? null
      : routeWords(placeWords(from, records, lang), placeWords(to, records, lang))[lang],
  // Part of the clause `from`.
  to: () => null,
  sectors: ({ sectors }, records, lang) => {
    if (sectors.length > maxNames)
      return pluralMessage(lang, sectors.length, countedNouns.sectors[lang]);
    const names = records.sectors.filter(({ id }) => sectors.includes(id)).map(({ name }) => name);
    return names.length > 0 ? joinAll(names, lang) : null;
  },
  statuses: ({ statuses }, _, lang) => {
    const names = statuses.map((id) => statusById[id].name);
    return names.length === statusIds.length ? null : joinAll(names, lang);
  },
  actors: ({ actors }, records, lang, matched) => {
    const names = recordsById(actors, catalogueIndex(records).actors).map(({ name }) => name);
    const words = joinEither(names, countedNouns.actors, lang);
    return withPrefix(words, { ar: `يرد ${inTies(matched)} اسم`, en: "naming" }, lang);
  },
  sources: ({ sources }, records, lang) => {
    const cited = recordsById(sources, catalogueIndex(records).sources);
    const publishers = cited.map(({ publisher }) => publisher);
    const words = joinEither(publishers, countedNouns.sources, lang);
    return withPrefix(words, { ar: "بحسب", en: "according to" }, lang);
  },
  disputed: ({ disputed }, _, lang, matched) =>
    disputed ? { ar: `تتضارب ${inTies(matched)} المصادر`, en: "disputed" }[lang] : null,
  origins: ({ origins }, _, lang) => origins && originRangeWords(origins, lang),
  q: ({ q }, _, lang, matched) =>
    q && { ar: `${inTies(matched)} «${isolate(q)}»`, en: `containing “${isolate(q)}”` }[lang],
  time: ({ time }, _, lang) => time && rangeWords(time, lang),
  possible: ({ time, possible }, _, lang) =>
    time && possible && { ar: "أو ربما في تلك الفترة", en: "or possibly then" }[lang],
  known: ({ known }, _, lang) =>
    known &&
    withPrefix(
      publicationWords(known, lang),
      { ar: "بحسب ما كان منشورًا حتى", en: "as known by" },
      lang,
    ),
};

const { time, possible, known, ...others } = filterClauses;

export const timeClauses: readonly Clause[] = [time, possible, known];

export const contentClauses: readonly Clause[] = Object.values(others);
