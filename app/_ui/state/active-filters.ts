import { defaultFilter, type Filter } from "../../_domain/query/filter";
import type { Catalogue } from "../../_domain/records/dataset";
import { publicationWords, rangeWords } from "../../_domain/time/date-words";
import type { Language } from "../../_domain/vocabulary/language";
import { facetNames, placeName } from "../parts/facet-names";
import { words } from "../words/words";

/** One active part of the filter: its words and the change that takes it away. */
export type ActiveFilter = {
  readonly key: string;
  readonly name: string;
  readonly without: Partial<Filter>;
};

type Parts = (filter: Filter, records: Catalogue, lang: Language) => readonly ActiveFilter[];

const idKeys = ["places", "from", "to", "sectors", "actors", "sources"] as const;
type IdKey = (typeof idKeys)[number];

const idName: Readonly<Record<IdKey, (id: string, records: Catalogue, lang: Language) => string>> =
  {
    places: placeName,
    from: (id, records, lang) => words(lang).departure(placeName(id, records, lang)),
    to: (id, records, lang) => words(lang).arrival(placeName(id, records, lang)),
    sectors: facetNames.sectors,
    actors: facetNames.actors,
    sources: facetNames.sources,
  };

const listed: Parts = (filter, records, lang) =>
  idKeys.flatMap((key) =>
    filter[key].map((id) => ({
      key: `${key}:${id}`,
      name: idName[key](id, records, lang),
      without: { [key]: filter[key].filter((other) => other !== id) },
    })),
  );

const joined = (key: "layers" | "statuses"): Parts => {
  return (filter, records, lang) => {
    const chosen: readonly string[] = filter[key];
    const { [key]: whole } = defaultFilter(records);
    if (chosen.length === whole.length) return [];
    const text = words(lang);
    const name =
      chosen.map((id) => facetNames[key](id, records, lang)).join(text.or) || text.noLayer;
    return [{ key, name, without: { [key]: whole } }];
  };
};

const others: Parts = ({ time, known, disputed, origins, q }, _, lang) => {
  const text = words(lang);
  const part = (key: string, name: string | null, without: Partial<Filter>) =>
    name ? [{ key, name, without }] : [];
  return [
    ...part("time", time && rangeWords(time, lang), { time: null }),
    ...part("known", known && text.knownBy(publicationWords(known, lang)), { known: null }),
    ...part("disputed", disputed ? text.disputed : null, { disputed: false }),
    ...part("origins", origins && text.originRange(origins.from, origins.to), { origins: null }),
    ...part("q", q && text.quoted(q), { q: "" }),
  ];
};

const parts: readonly Parts[] = [listed, joined("statuses"), others];

/** What narrows the list beside the layers, which the legend shows. */
export const activeFilters: Parts = (...of) => parts.flatMap((part) => part(...of));

/** The same with the layers, for where every limit is named. */
export const filterConstraints: Parts = (...of) =>
  [joined("layers"), ...parts].flatMap((part) => part(...of));
