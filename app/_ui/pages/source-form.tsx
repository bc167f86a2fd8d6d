import type { Catalogue } from "../../_domain/records/dataset";
import {
  type SourceFacet,
  type SourceQuery,
  sourceFacets,
  sourceSorts,
} from "../../_domain/selection/source-list";
import { type Language, locales } from "../../_domain/vocabulary/language";
import { button } from "../parts/button";
import { languageName } from "../tie/source-reference";
import { countryName } from "../words/countries";
import { sourceWords } from "../words/sources";

type SourceFormProps = {
  readonly asked: SourceQuery;
  readonly lang: Language;
  readonly records: Catalogue;
};

type Naming = (value: string, records: Catalogue, lang: Language) => string;

/** How each facet names its values to readers. */
export const facetNames: Readonly<Record<SourceFacet, Naming>> = {
  kind: (value, { kinds }, lang) =>
    kinds.sources.find(({ id }) => id === value)?.name[lang] ?? value,
  language: (value, _, lang) => languageName(value, lang),
  country: (value, _, lang) => countryName(value, lang),
};

const field =
  "mt-1 block h-11 w-full min-w-0 rounded-2 border border-control bg-paper px-2.5 text-3 font-regular text-ink max-tablet:text-4";

function Facet({ facet, asked, lang, records }: SourceFormProps & { facet: SourceFacet }) {
  const text = sourceWords(lang);
  const { compare } = new Intl.Collator(locales[lang]);
  const named = sourceFacets[facet](records).map((value) => ({
    value,
    name: facetNames[facet](value, records, lang),
  }));
  return (
    <label className="text-2 font-bold">
      {text.facets[facet]}
      <select name={facet} defaultValue={asked[facet] ?? ""} className={field}>
        <option value="">{text.any}</option>
        {named
          .toSorted((one, other) => compare(one.name, other.name))
          .map(({ value, name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
      </select>
    </label>
  );
}

/** Choice and order of the sources as a form of the browser's own, so that it works without script. */
export function SourceForm({ asked, lang, records }: SourceFormProps) {
  const text = sourceWords(lang);
  return (
    <form
      method="get"
      action={`/${lang}/sources`}
      aria-label={text.filter}
      className="mt-6 grid grid-cols-2 items-end gap-3 tablet:grid-cols-3 desktop:grid-cols-[2fr_1fr_1fr_1fr_1fr_auto] print:hidden"
    >
      <input type="hidden" name="form" value="1" />
      <label className="text-2 font-bold max-tablet:col-span-2">
        {text.find}
        <input
          type="search"
          name="find"
          defaultValue={asked.find ?? ""}
          maxLength={200}
          autoComplete="off"
          className={field}
        />
      </label>
      {(Object.keys(sourceFacets) as SourceFacet[]).map((facet) => (
        <Facet key={facet} facet={facet} asked={asked} lang={lang} records={records} />
      ))}
      <label className="text-2 font-bold">
        {text.sort}
        <select name="sort" defaultValue={asked.sort} className={field}>
          {sourceSorts.map((sort) => (
            <option key={sort} value={sort}>
              {text.sorts[sort]}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className={`${button.primary} max-tablet:col-span-2`}>
        {text.apply}
      </button>
    </form>
  );
}
