import { type Catalogue, catalogueIndex } from "../records/dataset";
import type { Source } from "../records/schema";
import type { Language } from "../vocabulary/language";

/** Name of an origin, which may be a source; its id if unknown. */
export const originName = (id: string, records: Catalogue, lang: Language): string =>
  records.origins.find((origin) => origin.id === id)?.name[lang] ??
  catalogueIndex(records).sources.get(id)?.publisher[lang] ??
  id;

/** Name of the origin that a source relays; null if it says the same as the name of the publisher. */
export function relayedBy(
  origin: string,
  source: Source,
  records: Catalogue,
  lang: Language,
): string | null {
  const name = originName(origin, records, lang);
  const publisher = source.publisher[lang];
  return publisher.includes(name) || name.includes(publisher) ? null : name;
}
