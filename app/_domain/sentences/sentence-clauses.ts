import type { Filter, NumberRange } from "../query/filter";
import { type Catalogue, catalogueIndex } from "../records/dataset";
import { type CountedNoun, countedNouns } from "../text/counted-nouns";
import { isolate, lowercaseInitial } from "../text/isolates";
import { numeral, pluralMessage } from "../text/plurals";
import { publicationWords, rangeWords } from "../time/date-words";
import { type Language, locales, type Text } from "../vocabulary/language";
import { layerById, layerIds } from "../vocabulary/layers";
import { statusById, statusIds } from "../vocabulary/statuses";

type Clause = (filter: Filter, records: Catalogue, lang: Language) => string | null;

/** Most names that a sentence spells out; it counts more. */
const maxNames = 3;

const joiners = (type: "conjunction" | "disjunction") => ({
  ar: new Intl.ListFormat(locales.ar, { type }),
  en: new Intl.ListFormat(locales.en, { type }),
});

const and = joiners("conjunction");
const or = joiners("disjunction");

const joinAll = (names: readonly Text[], lang: Language) =>
  and[lang].format(names.map((name) => lowercaseInitial(name[lang])));

/** Names joined by "or", or their number where there are many. */
function joinEither(names: readonly Text[], many: CountedNoun, lang: Language) {
  const distinct = [...new Set(names.map((name) => isolate(name[lang])))];
  return distinct.length > maxNames
    ? pluralMessage(lang, distinct.length, many[lang])
    : or[lang].format(distinct);
}

/** Records in the order asked; ids that the dataset lacks are left out. */
const recordsById = <Item>(ids: readonly string[], items: ReadonlyMap<string, Item>) =>
  ids.map((id) => items.get(id)).filter((item) => item !== undefined);

/** Places by the short name that a hub has on the map, else by the whole one. */
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

const layerWords: Clause = ({ layers }, _, lang) => {
  if (layers.length === layerIds.length) return null;
  if (layers.length === 0) return { ar: "دون أي طبقة", en: "no layer" }[lang];
  return joinAll(
    layers.map((id) => layerById[id].name),
    lang,
  );
};

const route: Clause = ({ from, to }, records, lang) =>
  from.length + to.length === 0
    ? null
    : routeWords(placeWords(from, records, lang), placeWords(to, records, lang))[lang];

const sectorWords: Clause = ({ sectors }, records, lang) => {
  if (sectors.length > maxNames)
    return pluralMessage(lang, sectors.length, countedNouns.sectors[lang]);
  const names = records.sectors.filter(({ id }) => sectors.includes(id)).map(({ name }) => name);
  return names.length > 0 ? joinAll(names, lang) : null;
};

const statusWords: Clause = ({ statuses }, _, lang) =>
  statuses.length === statusIds.length
    ? null
    : joinAll(
        statuses.map((id) => statusById[id].name),
        lang,
      );

/** "2–4 independent origins", "at least 2 independent origins". */
function originWords({ from, to }: NumberRange, lang: Language) {
  const words = (n: number) => pluralMessage(lang, n, countedNouns.origins[lang]);
  if (from === null) return { ar: `${words(to ?? 0)} على الأكثر`, en: `at most ${words(to ?? 0)}` };
  if (to === null) return { ar: `${words(from)} على الأقل`, en: `at least ${words(from)}` };
  if (from === to) return { ar: words(to), en: words(to) };
  const low = numeral(lang, from);
  return { ar: `من ${low} إلى ${words(to)}`, en: `${low}–${words(to)}` };
}

const prefixed = (words: string, text: Text, lang: Language) => words && `${text[lang]} ${words}`;

const recordClauses: Readonly<Record<"places" | "actors" | "sources", Clause>> = {
  places: ({ places }, records, lang) =>
    prefixed(placeWords(places, records, lang), { ar: "في", en: "at" }, lang),
  actors: ({ actors }, records, lang) =>
    prefixed(
      joinEither(
        recordsById(actors, catalogueIndex(records).actors).map((actor) => actor.name),
        countedNouns.actors,
        lang,
      ),
      { ar: "بمشاركة", en: "involving" },
      lang,
    ),
  sources: ({ sources }, records, lang) =>
    prefixed(
      joinEither(
        recordsById(sources, catalogueIndex(records).sources).map((source) => source.publisher),
        countedNouns.sources,
        lang,
      ),
      { ar: "بحسب", en: "according to" },
      lang,
    ),
};

/** What narrows the selection, in the order of the sentence. */
export const contentClauses: readonly Clause[] = [
  layerWords,
  recordClauses.places,
  route,
  sectorWords,
  statusWords,
  recordClauses.actors,
  recordClauses.sources,
  ({ disputed }, _, lang) => (disputed ? { ar: "محل خلاف", en: "disputed" }[lang] : null),
  ({ origins }, _, lang) => origins && originWords(origins, lang)[lang],
  ({ q }, _, lang) => q && { ar: `تطابق «${isolate(q)}»`, en: `matching “${isolate(q)}”` }[lang],
];

/** When: the range and the day of knowledge. */
export const timeClauses: readonly Clause[] = [
  ({ time }, _, lang) => time && rangeWords(time, lang),
  ({ known }, _, lang) =>
    known &&
    prefixed(publicationWords(known, lang), { ar: "كما عُرفت في", en: "as known on" }, lang),
];
