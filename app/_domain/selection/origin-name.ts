import { type Catalogue, catalogueIndex } from "../records/dataset";
import type { Language } from "../vocabulary/language";

/** Name of an origin, which may be a source; its id if unknown. */
export const originName = (id: string, records: Catalogue, lang: Language): string =>
  records.origins.find((origin) => origin.id === id)?.name[lang] ??
  catalogueIndex(records).sources.get(id)?.publisher[lang] ??
  id;
