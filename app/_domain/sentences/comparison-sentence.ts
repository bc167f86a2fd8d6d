import { type Filter, filterParams } from "../query/filter";
import { keysOf } from "../query/params";
import type { Dataset, TieSummary } from "../records/dataset";
import type { ComparedState } from "../selection/compared-state";
import type { Comparison, ComparisonGroup } from "../selection/comparison";
import type { Selection } from "../selection/select";
import { countedNouns } from "../text/counted-nouns";
import { memoizeByText } from "../text/memoize";
import { numeral, pluralMessage } from "../text/plurals";
import { capitalize } from "../text/sentence-form";
import { comma, type Language, locales, semicolon, type Text } from "../vocabulary/language";
import { layers } from "../vocabulary/layers";
import { filterClauses } from "./sentence-clauses";
import { nameBeside } from "./version-name";

/** What a key that restricts nothing means beside one that does; the clause of `from` covers `to`, that of `time` `possible`. */
const unrestrictedWords: Readonly<Record<keyof Filter, Text>> = {
  layers: { en: "all layers", ar: "كل أنواع الصلات" },
  places: { en: "all places", ar: "كل الأماكن" },
  from: { en: "all directions", ar: "كل الاتجاهات" },
  to: { en: "", ar: "" },
  sectors: { en: "all sectors", ar: "كل القطاعات" },
  statuses: { en: "every status", ar: "كل الحالات" },
  actors: { en: "whoever is named", ar: "أيًّا كانت الأسماء" },
  sources: { en: "all sources", ar: "كل المصادر" },
  disputed: { en: "disputed or not", ar: "سواء تضاربت المصادر أم لا" },
  origins: { en: "any number of sources", ar: "أيًّا كان عدد المصادر" },
  q: { en: "any words", ar: "بأي كلمات" },
  time: { en: "any time", ar: "في أي وقت" },
  possible: { en: "", ar: "" },
  known: { en: "as known today", ar: "بحسب ما هو منشور اليوم" },
};

const timeKeys: readonly (keyof Filter)[] = ["time", "possible", "known"];

/** Keys in the order of the sentence: what ties are about, then when. */
const keys = [...keysOf(filterParams).filter((key) => !timeKeys.includes(key)), ...timeKeys];

type Side = ComparedState & { readonly selection: Selection<TieSummary> };

/** Whether two states differ in a key; the clause of `from` says where ties go to as well. */
function isDifferent(key: keyof Filter, side: ComparedState, other: ComparedState): boolean {
  const one = new URLSearchParams(side.query);
  const two = new URLSearchParams(other.query);
  return (key === "from" ? ["from", "to"] : [key]).some((name) => one.get(name) !== two.get(name));
}

const clauseOf = (key: keyof Filter, { filter, dataset, selection }: Side, lang: Language) =>
  filterClauses[key](filter, dataset, lang, selection.ties.length) || "";

const join = (clauses: readonly string[], lang: Language) =>
  clauses.filter(Boolean).join(comma[lang]);

const versionOf = ({ isPinned, version }: Dataset) => (isPinned ? version : null);

/** The records of a side by the name of their release; "" where both sides have the same. */
function versionWords({ dataset }: Side, other: Side, lang: Language): string {
  if (versionOf(dataset) === versionOf(other.dataset)) return "";
  if (!dataset.isPinned) return { en: "today’s data", ar: "بيانات اليوم" }[lang];
  const name = nameBeside(dataset, other.dataset, lang);
  return { en: `data of ${name}`, ar: `بيانات ${name}` }[lang];
}

/** What one side has and the other has not, in words; "" where both have the same. */
export function sideWords(side: Side, other: Side, lang: Language): string {
  const clauses = keys
    .filter((key) => isDifferent(key, side, other))
    .map((key) => clauseOf(key, side, lang) || unrestrictedWords[key][lang]);
  return join([...clauses, versionWords(side, other, lang)], lang);
}

/** The conditions that both sides have, in words; "" without any. */
export function sharedWords({ a, b }: Comparison, lang: Language): string {
  const shared = keys.filter((key) => !isDifferent(key, a, b));
  return join(
    shared.map((key) => clauseOf(key, b, lang)),
    lang,
  );
}

/** The dual of a feminine adjective, as the names of layers are. */
const dual = (adjective: string) => adjective.replace(/ة$/, "تان");

const layerWords: Readonly<Record<Language, (count: number, name: string) => string>> = {
  en: (_, name) => name.toLowerCase(),
  ar: (count, name) => (count === 2 ? dual(name) : name),
};

const layerCount: Readonly<Record<Language, (count: number, name: string) => string>> = {
  en: (count, name) => `${numeral("en", count)} ${layerWords.en(count, name)}`,
  ar: (count, name) => {
    const number = { 1: "واحدة", 2: "اثنتان" }[count] ?? numeral("ar", count);
    return `${number} ${layerWords.ar(count, name)}`;
  },
};

const lists = memoizeByText(
  (lang: Language) => new Intl.ListFormat(locales[lang], { type: "conjunction" }),
);

/** "33 ties (11 military, 18 trade and 4 diplomatic)", "2 ties (trade)". */
function countsByLayer(ties: readonly TieSummary[], lang: Language): string {
  const counts = layers
    .map(({ id, name }) => [ties.filter(({ layer }) => layer === id).length, name[lang]] as const)
    .filter(([count]) => count > 0);
  const words = counts.length > 1 ? layerCount[lang] : layerWords[lang];
  const list = lists(lang).format(counts.map(([count, name]) => words(count, name)));
  return `${tieCount(ties.length, lang)} (${list})`;
}

const tieCount = (count: number, lang: Language) =>
  pluralMessage(lang, count, countedNouns.ties[lang]);

const en = {
  equal: (ties: string) => `No difference between the two: ${ties} in each`,
  none: "No tie is in both",
  sameTies: "Both show the same ties",
  changed: (ties: string) => `What they say of ${ties} differs`,
  names: {
    a: "Only in the first",
    both: "In both",
    b: "Only in the second",
  } satisfies Record<ComparisonGroup, string>,
  empty: {
    a: "Nothing is only in the first. A tie that the second lacks would stand here.",
    both: "The two have nothing in common. Ties that both show would stand here.",
    b: "Nothing is only in the second. A tie that the first lacks would stand here.",
  } satisfies Record<ComparisonGroup, string>,
};

const ar: typeof en = {
  equal: (ties) => `لا فرق بين الحالتين: في كل منهما ${ties}`,
  none: "لا صلة مشتركة بين الحالتين",
  sameTies: "في الحالتين الصلات نفسها",
  changed: (ties) => `ويختلف ما يرد فيهما بشأن ${ties}`,
  names: { a: "في الأولى وحدها", both: "في الحالتين", b: "في الثانية وحدها" },
  empty: {
    a: "لا شيء في الأولى وحدها. ولو غابت صلة عن الثانية لظهرت هنا.",
    both: "لا شيء مشترك بين الحالتين. ولو وردت صلة في كلتيهما لظهرت هنا.",
    b: "لا شيء في الثانية وحدها. ولو غابت صلة عن الأولى لظهرت هنا.",
  },
};

/** Words of a comparison: the names of its groups, and what would stand in an empty one. */
export const groupWords: Readonly<Record<Language, Pick<typeof en, "names" | "empty">>> = {
  ar,
  en,
};

const texts = { ar, en };

/** What the sides have in common and what only one of them has; what follows from the other numbers is left out. */
function differenceWords({ groups, changed }: Comparison, lang: Language): readonly string[] {
  const text = texts[lang];
  const { a, both, b } = groups;
  const others =
    changed.length > 0
      ? [text.changed(pluralMessage(lang, changed.length, countedNouns.ofTies[lang]))]
      : [];
  if (a.length + b.length === 0) return both.length > 0 ? [text.sameTies, ...others] : [];
  const common = both.length > 0 ? `${text.names.both}: ${tieCount(both.length, lang)}` : text.none;
  return [
    ...(a.length > 0 && b.length > 0 ? [common] : []),
    ...(a.length > 0 ? [`${text.names.a}: ${countsByLayer(a, lang)}`] : []),
    ...(b.length > 0 ? [`${text.names.b}: ${countsByLayer(b, lang)}`] : []),
    ...others,
  ];
}

/** The heading of one side: what it has and the other has not, and its number of ties. */
export function sideHeading(side: Side, other: Side, lang: Language): string {
  const words = sideWords(side, other, lang);
  const count = tieCount(side.selection.ties.length, lang);
  return words ? `${capitalize(words)}: ${count}` : count;
}

/**
 * The difference of two states as a text of short sentences: what both are about, each side with its number of ties, and
 * what only one of them has.
 */
export function comparisonSentence(comparison: Comparison, lang: Language): string {
  const { a, b } = comparison;
  if (a.query === b.query) return `${texts[lang].equal(tieCount(b.selection.ties.length, lang))}.`;
  const sides = [
    `${sideWords(a, b, lang)}: ${tieCount(a.selection.ties.length, lang)}`,
    `${sideWords(b, a, lang)}: ${tieCount(b.selection.ties.length, lang)}`,
  ];
  const shared = sharedWords(comparison, lang);
  const head = (shared && `${shared} – `) + sides.join(semicolon[lang]);
  return `${[head, ...differenceWords(comparison, lang)].map(capitalize).join(". ")}.`;
}
