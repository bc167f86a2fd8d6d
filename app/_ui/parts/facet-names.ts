import { type Catalogue, catalogueIndex } from "../../_domain/records/dataset";
import type { FacetKey } from "../../_domain/selection/select";
import { publicationWords } from "../../_domain/time/date-words";
import { comma, type Language } from "../../_domain/vocabulary/language";
import { type LayerId, layerById } from "../../_domain/vocabulary/layers";
import { type StatusId, statusById } from "../../_domain/vocabulary/statuses";

/** Name of a place without the part in brackets; its id if unknown. */
export const placeName = (id: string, records: Catalogue, lang: Language): string =>
  catalogueIndex(records)
    .places.get(id)
    ?.name[lang].replace(/ \(.*\)$/, "") ?? id;

function sourceName(id: string, records: Catalogue, lang: Language) {
  const source = catalogueIndex(records).sources.get(id);
  if (!source) return id;
  const day = source.published && publicationWords(source.published, lang);
  return [source.publisher[lang], day].filter(Boolean).join(comma[lang]);
}

type IdName = (id: string, records: Catalogue, lang: Language) => string;

/** Names of the values of each list of the filter for readers. */
export const facetNames: Readonly<Record<FacetKey, IdName>> = {
  layers: (id, _, lang) => layerById[id as LayerId].name[lang],
  places: placeName,
  sectors: (id, records, lang) =>
    records.sectors.find((sector) => sector.id === id)?.name[lang] ?? id,
  statuses: (id, _, lang) => statusById[id as StatusId].name[lang],
  actors: (id, records, lang) => catalogueIndex(records).actors.get(id)?.name[lang] ?? id,
  sources: sourceName,
};
