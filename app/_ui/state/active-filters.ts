import { defaultFilter, type Filter } from "../../_domain/query/filter";
import type { Catalogue } from "../../_domain/records/dataset";
import { publicationWords, rangeWords } from "../../_domain/time/date-words";
import type { Language } from "../../_domain/vocabulary/language";
import { facetNames, placeName } from "../parts/facet-names";
import { words } from "../words/words";

/** One restriction of the filter: its name and the change that removes it. */
export type ActiveFilter = {
  readonly key: string;
  readonly name: string;
  readonly without: Partial<Filter>;
};

type Parts = (filter: Filter, records: Catalogue, lang: Language) => readonly ActiveFilter[];

type IdKey = "places" | "from" | "to" | "sectors" | "actors" | "sources";
type IdName = (id: string, records: Catalogue, lang: Language) => string;

/** One part per id of a list. */
const idParts =
  (key: IdKey, name: IdName): Parts =>
  (filter, records, lang) =>
    filter[key].map((id) => ({
      key: `${key}:${id}`,
      name: name(id, records, lang),
      without: { [key]: filter[key].filter((other) => other !== id) },
    }));

/** One part for a list that is complete by default. */
const listPart =
  (key: "layers" | "statuses"): Parts =>
  (filter, records, lang) => {
    const chosen: readonly string[] = filter[key];
    const { [key]: all } = defaultFilter(records);
    if (chosen.length === all.length) return [];
    const text = words(lang);
    const names = chosen.map((id) => facetNames[key](id, records, lang));
    return [{ key, name: names.join(text.or) || text.noLayer, without: { [key]: all } }];
  };

/** One part for a single value; none where its name is null or "". */
const valuePart =
  <Key extends keyof Filter>(
    key: Key,
    name: (value: Filter[Key], lang: Language) => string | null,
  ): Parts =>
  (filter, records, lang) => {
    const text = name(filter[key], lang);
    return text ? [{ key, name: text, without: { [key]: defaultFilter(records)[key] } }] : [];
  };

/** The parts of every key of the filter, in the order of the list. */
const partsByKey: Readonly<Record<keyof Filter, Parts>> = {
  layers: listPart("layers"),
  places: idParts("places", placeName),
  from: idParts("from", (id, records, lang) => words(lang).departure(placeName(id, records, lang))),
  to: idParts("to", (id, records, lang) => words(lang).arrival(placeName(id, records, lang))),
  sectors: idParts("sectors", facetNames.sectors),
  actors: idParts("actors", facetNames.actors),
  sources: idParts("sources", facetNames.sources),
  statuses: listPart("statuses"),
  time: valuePart("time", (time, lang) => time && rangeWords(time, lang)),
  known: valuePart(
    "known",
    (known, lang) => known && words(lang).knownBy(publicationWords(known, lang)),
  ),
  disputed: valuePart("disputed", (disputed, lang) => (disputed ? words(lang).disputed : null)),
  origins: valuePart(
    "origins",
    (origins, lang) => origins && words(lang).originRange(origins.from, origins.to),
  ),
  q: valuePart("q", (q, lang) => q && words(lang).quoted(q)),
};

const { layers: _, ...partsInList } = partsByKey;

/** The restrictions of a filter except for the layers, which the legend shows. */
export const activeFilters: Parts = (...args) =>
  Object.values(partsInList).flatMap((parts) => parts(...args));

/** All restrictions of a filter, the layers first. */
export const filterConstraints: Parts = (...args) =>
  Object.values(partsByKey).flatMap((parts) => parts(...args));
