import type { Catalogue } from "../../_domain/records/dataset";
import {
  type SourceFacet,
  type SourceQuery,
  sourceFacets,
  sourceSorts,
} from "../../_domain/selection/source-list";
import { type Language, locales } from "../../_domain/vocabulary/language";
import { button } from "../parts/button";
import type { CatalogueProps } from "../parts/catalogue-props";
import { formField } from "../parts/page-layout";
import { languageName } from "../tie/source-reference";
import { countryName } from "../words/countries";
import { sourceWords } from "../words/sources";

type SourceFormProps = CatalogueProps & { readonly query: SourceQuery };

type ValueName = (value: string, records: Catalogue, lang: Language) => string;

/** Names of a facet's values for readers. */
export const sourceFacetNames: Readonly<Record<SourceFacet, ValueName>> = {
  kind: (value, { kinds }, lang) =>
    kinds.sources.find(({ id }) => id === value)?.name[lang] ?? value,
  language: (value, _, lang) => languageName(value, lang),
  country: (value, _, lang) => countryName(value, lang),
};

function FacetField({ facet, query, lang, records }: SourceFormProps & { facet: SourceFacet }) {
  const text = sourceWords(lang);
  const { compare } = new Intl.Collator(locales[lang]);
  const options = sourceFacets[facet](records)
    .map((value) => ({ value, name: sourceFacetNames[facet](value, records, lang) }))
    .toSorted((one, other) => compare(one.name, other.name));
  return (
    <label className="text-2 font-bold">
      {text.facets[facet]}{" "}
      <select name={facet} defaultValue={query[facet] ?? ""} className={formField}>
        <option value="">{text.any}</option>
        {options.map(({ value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>{" "}
    </label>
  );
}

/** Filter and order of the sources as a native form, which works without script. */
export function SourceForm({ query, lang, records }: SourceFormProps) {
  const text = sourceWords(lang);
  return (
    <form
      method="get"
      action={`/${lang}/sources`}
      aria-label={text.filter}
      className="mt-6 grid grid-cols-2 items-end gap-3 tablet:grid-cols-3 desktop:grid-cols-[2fr_1fr_1fr_1fr_1fr_auto] print:hidden"
    >
      <input type="hidden" name="form" value="1" />
      {records.isPinned && <input type="hidden" name="data" value={records.version} />}
      <label className="text-2 font-bold max-tablet:col-span-2">
        {text.find}{" "}
        <input
          type="search"
          name="find"
          defaultValue={query.find ?? ""}
          maxLength={200}
          autoComplete="off"
          className={formField}
        />{" "}
      </label>
      {(Object.keys(sourceFacets) as SourceFacet[]).map((facet) => (
        <FacetField key={facet} facet={facet} query={query} lang={lang} records={records} />
      ))}
      <label className="text-2 font-bold">
        {text.sort}{" "}
        <select name="sort" defaultValue={query.sort} className={formField}>
          {sourceSorts.map((sort) => (
            <option key={sort} value={sort}>
              {text.sorts[sort]}
            </option>
          ))}
        </select>{" "}
      </label>
      <button type="submit" className={`${button.primary} max-tablet:col-span-2`}>
        {text.apply}
      </button>
    </form>
  );
}
