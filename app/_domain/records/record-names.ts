// Names of records for readers; the id where no record has it.

import type { Language } from "../vocabulary/language";
import { type Catalogue, catalogueIndex } from "./dataset";

export type NameOf = (id: string, records: Catalogue, lang: Language) => string;

export const placeName: NameOf = (id, records, lang) =>
  catalogueIndex(records).places.get(id)?.name[lang] ?? id;

export const actorName: NameOf = (id, records, lang) =>
  catalogueIndex(records).actors.get(id)?.name[lang] ?? id;

export const publisherName: NameOf = (id, records, lang) =>
  catalogueIndex(records).sources.get(id)?.publisher[lang] ?? id;

export const sectorName: NameOf = (id, { sectors }, lang) =>
  sectors.find((sector) => sector.id === id)?.name[lang] ?? id;
