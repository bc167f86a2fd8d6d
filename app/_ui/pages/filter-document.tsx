import type { ReactNode } from "react";
import { type Filter, maxSearchLength } from "../../_domain/query/filter";
import { type FacetKey, type Facets, facetKeys } from "../../_domain/selection/select";
import { numeral } from "../../_domain/text/plurals";
import { publicationWords } from "../../_domain/time/date-words";
import type { Language } from "../../_domain/vocabulary/language";
import { HiddenFields } from "../filters/hidden-fields";
import { monthChoices } from "../filters/month-choices";
import { originChoices } from "../filters/origin-choices";
import { button } from "../parts/button";
import type { CatalogueProps } from "../parts/catalogue-props";
import { facetNames } from "../parts/facet-names";
import { timelineWords } from "../words/timeline";
import { interfaceWords } from "../words/words";

type FilterDocumentProps = CatalogueProps & {
  readonly filter: Filter;
  readonly facets: Facets;
};

const fieldClasses =
  "mt-1 block h-11 w-full rounded-2 border border-control bg-paper px-2.5 text-3 font-regular text-ink max-tablet:text-4";

const optionClasses =
  "[&_label]:flex [&_label]:min-h-9 [&_label]:items-center [&_label]:gap-2 [&_label]:py-1 max-tablet:[&_label]:min-h-11 [&_input]:size-4 [&_input]:shrink-0 [&_input]:accent-action";

type GroupProps = {
  readonly lang: Language;
  readonly title: string;
  readonly children: ReactNode;
};

/** Fields of one kind with a button of their own, because the whole form is long. */
const FieldGroup = ({ lang, title, children }: GroupProps) => (
  <fieldset className={`mt-6 border-t border-rule pt-3 ${optionClasses}`}>
    <legend className="float-start w-full text-4 font-bold">{title}</legend>
    <div className="clear-both grid gap-x-6 tablet:grid-cols-2 desktop:grid-cols-3">{children}</div>
    <button type="submit" className={`${button.plain} mt-2`}>
      {interfaceWords(lang).apply}
    </button>
  </fieldset>
);

function FacetGroup({ facet, ...props }: FilterDocumentProps & { readonly facet: FacetKey }) {
  const { lang, records, filter, facets } = props;
  const chosen: readonly string[] = filter[facet];
  return (
    <FieldGroup lang={lang} title={interfaceWords(lang).facets[facet]}>
      {facets[facet].map(({ id, count }) => (
        <label key={id}>
          <input type="checkbox" name={facet} value={id} defaultChecked={chosen.includes(id)} />
          <bdi>{facetNames[facet](id, records, lang)}</bdi>{" "}
          <span className="text-2 text-ink-2">{numeral(lang, count)}</span>{" "}
        </label>
      ))}
    </FieldGroup>
  );
}

type MonthProps = FilterDocumentProps & { readonly end: "start" | "end"; readonly label: string };

function MonthField({ end, label, lang, records, filter }: MonthProps) {
  const value = filter.time?.[end] ?? "";
  return (
    <span className="text-2 font-bold">
      {label}{" "}
      <select name={`time.${end}`} defaultValue={value} aria-label={label} className={fieldClasses}>
        <option value="">{interfaceWords(lang).anyMonth}</option>
        {monthChoices(records.span, value).map((month) => (
          <option key={month} value={month}>
            {publicationWords(month, lang)}
          </option>
        ))}
      </select>{" "}
    </span>
  );
}

function PeriodGroup(props: FilterDocumentProps) {
  const { lang, filter } = props;
  const text = interfaceWords(lang);
  return (
    <FieldGroup lang={lang} title={text.period}>
      <MonthField {...props} end="start" label={text.periodStart} />
      <MonthField {...props} end="end" label={text.periodEnd} />
      <span className="text-2 font-bold">
        {timelineWords(lang).known}{" "}
        <input
          type="date"
          name="known"
          defaultValue={filter.known ?? ""}
          aria-label={timelineWords(lang).known}
          className={`${fieldClasses} size-auto!`}
        />
      </span>
    </FieldGroup>
  );
}

function EvidenceGroup({ lang, records, filter }: FilterDocumentProps) {
  const text = interfaceWords(lang);
  return (
    <FieldGroup lang={lang} title={text.evidence.title}>
      {originChoices(filter, records, lang).map(({ value, name, isChosen }) => (
        <label key={value}>
          <input type="radio" name="origins" value={value} defaultChecked={isChosen} />
          {name}{" "}
        </label>
      ))}
      <label>
        <input type="checkbox" name="disputed" value="true" defaultChecked={filter.disputed} />
        {text.disputed}
      </label>
    </FieldGroup>
  );
}

/** Every filter of the map as one native form, for readers without script, whose menus on the map hold no values. */
export function FilterDocument(props: FilterDocumentProps) {
  const { lang, records, filter } = props;
  const text = interfaceWords(lang);
  return (
    <form method="get" action={`/${lang}`}>
      <h1 className="mt-6 text-8 leading-title font-bold">{text.filters}</h1>
      <input type="hidden" name="form" value="1" />
      <HiddenFields
        filter={filter}
        records={records}
        fields={[...facetKeys, "time", "known", "origins", "disputed", "q"]}
      />
      <label className="mt-4 block text-2 font-bold">
        {text.search}{" "}
        <input
          type="search"
          name="q"
          defaultValue={filter.q}
          maxLength={maxSearchLength}
          className={fieldClasses}
        />
      </label>
      <FacetGroup {...props} facet="layers" />
      <FacetGroup {...props} facet="statuses" />
      <FacetGroup {...props} facet="places" />
      <PeriodGroup {...props} />
      <EvidenceGroup {...props} />
      <FacetGroup {...props} facet="sectors" />
      <FacetGroup {...props} facet="actors" />
      <FacetGroup {...props} facet="sources" />
    </form>
  );
}
