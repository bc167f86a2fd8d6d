import { type Catalogue, catalogueIndex } from "../../_domain/records/dataset";
import { actorName, type NameOf, placeName, sectorName } from "../../_domain/records/record-names";
import type { FacetKey } from "../../_domain/selection/select";
import { publicationWords } from "../../_domain/time/date-words";
import { comma, type Language } from "../../_domain/vocabulary/language";
import { type LayerId, layerById } from "../../_domain/vocabulary/layers";
import { type StatusId, statusById } from "../../_domain/vocabulary/statuses";

/** Name of a place without the part in brackets. */
export const shortPlaceName: NameOf = (id, records, lang) =>
  placeName(id, records, lang).replace(/ \(.*\)$/, "");

function sourceName(id: string, records: Catalogue, lang: Language) {
  const source = catalogueIndex(records).sources.get(id);
  if (!source) return id;
  const day = source.published && publicationWords(source.published, lang);
  return [source.publisher[lang], day].filter(Boolean).join(comma[lang]);
}

/** Names of the values of each list of the filter for readers. */
export const facetNames: Readonly<Record<FacetKey, NameOf>> = {
  layers: (id, _, lang) => layerById[id as LayerId].name[lang],
  places: shortPlaceName,
  sectors: sectorName,
  statuses: (id, _, lang) => statusById[id as StatusId].name[lang],
  actors: actorName,
  sources: sourceName,
};
