import type { Catalogue } from "../../_domain/records/dataset";
import type { Language } from "../../_domain/vocabulary/language";

/** Language of a page, and the records that name what it refers to. */
export type CatalogueProps = { readonly lang: Language; readonly records: Catalogue };
