import { defaultFilter, type Filter } from "../../_domain/query/filter";
import { idLists, type ListKey, listKeys } from "../../_domain/query/list-params";
import type { Catalogue, Dataset, TieSummary } from "../../_domain/records/dataset";
import type { NameOf } from "../../_domain/records/record-names";
import { select } from "../../_domain/selection/select";
import { searchAlternatives } from "../../_domain/selection/suggestions";
import { alternativeWords } from "../../_domain/sentences/search-notes";
import { originRangeWords } from "../../_domain/sentences/sentence-clauses";
import { publicationWords, rangeWords } from "../../_domain/time/date-words";
import type { Language } from "../../_domain/vocabulary/language";
import { facetNames, shortPlaceName } from "../parts/facet-names";
import { interfaceWords } from "../words/words";

/** One restriction of the filter: its name and the change that removes it. */
type ActiveFilter = {
  readonly key: string;
  readonly name: string;
  readonly without: Partial<Filter>;
};

type Parts = (filter: Filter, records: Catalogue, lang: Language) => readonly ActiveFilter[];

const idNames: Readonly<Record<ListKey, NameOf>> = {
  ...facetNames,
  from: (id, records, lang) => interfaceWords(lang).departure(shortPlaceName(id, records, lang)),
  to: (id, records, lang) => interfaceWords(lang).arrival(shortPlaceName(id, records, lang)),
};

/** One part per id of a list that is empty by default. */
const idParts =
  (key: ListKey): Parts =>
  (filter, records, lang) => {
    const ids: readonly string[] = filter[key];
    return ids.map((id) => ({
      key: `${key}:${id}`,
      name: idNames[key](id, records, lang),
      without: { [key]: ids.filter((other) => other !== id) },
    }));
  };

/** One part for a list that is complete by default. */
const listPart =
  (key: ListKey): Parts =>
  (filter, records, lang) => {
    const chosen: readonly string[] = filter[key];
    const { [key]: all } = defaultFilter(records);
    if (chosen.length === all.length) return [];
    const text = interfaceWords(lang);
    const names = chosen.map((id) => idNames[key](id, records, lang));
    return [{ key, name: names.join(text.or) || text.noLayer, without: { [key]: all } }];
  };

type ValueKey = Exclude<keyof Filter, ListKey>;

/** One part for a single value; none where its name is null or "". */
const valuePart =
  <Key extends ValueKey>(
    key: Key,
    name: (value: Filter[Key], lang: Language) => string | null,
  ): Parts =>
  (filter, records, lang) => {
    const text = name(filter[key], lang);
    return text ? [{ key, name: text, without: { [key]: defaultFilter(records)[key] } }] : [];
  };

/** One row per key that is no list; a missing one is a type error. */
const valueParts: Readonly<Record<ValueKey, Parts>> = {
  time: valuePart("time", (time, lang) => time && rangeWords(time, lang)),
  possible: valuePart("possible", (possible, lang) =>
    possible ? interfaceWords(lang).possible : null,
  ),
  known: valuePart(
    "known",
    (known, lang) => known && interfaceWords(lang).knownBy(publicationWords(known, lang)),
  ),
  disputed: valuePart("disputed", (disputed, lang) =>
    disputed ? interfaceWords(lang).disputed : null,
  ),
  origins: valuePart("origins", (origins, lang) => origins && originRangeWords(origins, lang)),
  q: valuePart("q", (q, lang) => q && interfaceWords(lang).quoted(q)),
};

/** The keys in the order of the sentence: lists that are complete by default, ids, single values. */
const parts: readonly Parts[] = [
  ...listKeys.filter((key) => idLists[key].allByDefault).map(listPart),
  ...listKeys.filter((key) => !idLists[key].allByDefault).map(idParts),
  ...Object.values(valueParts),
];

/** All restrictions of a filter. */
export const filterConstraints: Parts = (...args) => parts.flatMap((part) => part(...args));

/** A change of the filter and the number of ties that then match. */
export type QueryRelaxation = Pick<ActiveFilter, "key" | "without"> & {
  readonly label: string;
  readonly count: number;
  /** Whether it replaces the search by what it may mean; it removes a condition otherwise. */
  readonly isAlternative: boolean;
};

/** For a filter without matches: what its search may mean; then each condition that can be removed, largest count first. */
export function queryRelaxations(
  dataset: Dataset<TieSummary>,
  filter: Filter,
  lang: Language,
): readonly QueryRelaxation[] {
  const text = interfaceWords(lang);
  const alternatives = searchAlternatives(dataset, filter, lang).map(
    ({ id, name, change, count }) => ({
      key: `q:${id}`,
      label: alternativeWords[lang](name),
      without: change,
      count,
      isAlternative: true,
    }),
  );
  const removals = filterConstraints(filter, dataset, lang).map(({ key, name, without }) => ({
    key,
    label: text.empty.without(key === "q" ? name : text.quoted(name)),
    without,
    count: select(dataset, { ...filter, ...without }).ties.length,
    isAlternative: false,
  }));
  return [...alternatives, ...removals.toSorted((one, other) => other.count - one.count)];
}
