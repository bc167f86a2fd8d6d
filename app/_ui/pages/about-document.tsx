import type { ReactNode } from "react";
import { pinnedAddress } from "../../_domain/query/addresses";
import type { MethodFacts } from "../../_domain/selection/method-facts";
import { numeral } from "../../_domain/text/plurals";
import type { Language } from "../../_domain/vocabulary/language";
import { precisions } from "../../_domain/vocabulary/precisions";
import { statusById, statusIds } from "../../_domain/vocabulary/statuses";
import { button } from "../parts/button";
import type { CatalogueProps } from "../parts/catalogue-props";
import { columns, PageHead, Section } from "../parts/page-layout";
import { Status } from "../parts/tie-badges";
import { Report } from "../tie/report";
import { aboutWords } from "../words/about";
import { pageWords } from "../words/pages";

type TableProps = { readonly lang: Language; readonly facts: MethodFacts };

type RowProps = { readonly name: ReactNode; readonly text: string; readonly count: ReactNode };

const MethodRow = ({ name, text, count }: RowProps) => (
  <div className="grid grid-cols-[minmax(90px,140px)_minmax(0,1fr)_auto] gap-x-[16px] border-t border-rule py-2 text-3">
    <dt className="font-medium">{name}</dt>
    <dd>{text}</dd>
    <dd className="text-end">{count}</dd>
  </div>
);

/** Each status with its meaning and number of ties, which links to the map. */
const StatusTable = ({ lang, facts, records }: TableProps & CatalogueProps) => (
  <dl className="mt-3">
    {statusIds.map((id) => {
      const count = facts.statuses[id];
      const link = (
        <a
          href={pinnedAddress(`/${lang}?statuses=${id}`, records)}
          data-count={count}
          aria-label={`${aboutWords(lang).count}: ${count}`}
          className="inline-block min-h-6 min-w-6 underline"
        >
          {numeral(lang, count)}
        </a>
      );
      const name = <Status status={id} lang={lang} />;
      return <MethodRow key={id} name={name} text={statusById[id].meaning[lang]} count={link} />;
    })}
  </dl>
);

/** Each precision of a date with its meaning for the filter and its number of ties. */
const PrecisionTable = ({ lang, facts }: TableProps) => (
  <dl className="mt-3">
    {precisions.map((id) => {
      const { name, text } = aboutWords(lang).precision[id];
      return (
        <MethodRow key={id} name={name} text={text} count={numeral(lang, facts.precisions[id])} />
      );
    })}
  </dl>
);

/** The dataset in numbers. */
const NumberTable = ({ lang, facts }: TableProps) => (
  <dl className="mt-2 text-3 leading-ui">
    {(Object.keys(facts.numbers) as (keyof MethodFacts["numbers"])[]).map((key) => (
      <div key={key} data-number={key} className="flex gap-3 border-t border-rule py-1.75">
        <dt>{aboutWords(lang).number[key]}</dt>
        <dd className="ms-auto font-medium">{numeral(lang, facts.numbers[key])}</dd>
      </div>
    ))}
  </dl>
);

type AboutDocumentProps = CatalogueProps & {
  readonly facts: MethodFacts;
  readonly site: string;
  readonly contact: string | null;
};

type PartProps = {
  readonly id: string;
  readonly part: { readonly title: string; readonly text: readonly string[] };
  readonly children?: ReactNode;
};

const Part = ({ id, part, children }: PartProps) => (
  <div id={id}>
    <Section title={part.title}>
      {part.text.map((paragraph) => (
        <p key={paragraph} className="mt-2.5 max-w-measure text-4 leading-text">
          {paragraph}
        </p>
      ))}
      {children}
    </Section>
  </div>
);

function Credits({ lang, records }: CatalogueProps) {
  const text = aboutWords(lang);
  const { licence } = records;
  return (
    <Part id="licence" part={text.licence}>
      <p className="mt-2.5 text-4">
        {text.dataLicence}:{" "}
        <a href={licence.url} rel="license" className="underline">
          {licence.name[lang]}
        </a>
      </p>
      <h3 className="mt-5 text-4 font-bold">{text.credits}</h3>
      <ul className="mt-1 text-3">
        {Object.values(text.credit).map((line) => (
          <li key={line} className="border-t border-rule py-1.75">
            {line}
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Method({ lang, facts, records }: Omit<AboutDocumentProps, "site" | "contact">) {
  const text = aboutWords(lang);
  const limits = [...text.limits.text, ...(records.limits ?? []).map((limit) => limit[lang])];
  return (
    <div>
      <Part id="status" part={text.status}>
        <StatusTable lang={lang} facts={facts} records={records} />
      </Part>
      <Part id="origins" part={text.origins} />
      <Part id="dates" part={text.dates}>
        <PrecisionTable lang={lang} facts={facts} />
      </Part>
      <Part id="places" part={text.places} />
      <Part id="borders" part={text.borders} />
      <Part id="languages" part={text.languages} />
      <Part id="limits" part={{ ...text.limits, text: limits }} />
    </div>
  );
}

/** The method: how the map is made, its limits, corrections and licence. */
export function AboutDocument({ lang, records, facts, site, contact }: AboutDocumentProps) {
  const text = aboutWords(lang);
  const report = text.body(`${site}/${lang}`, records.version);
  return (
    <>
      <PageHead title={pageWords(lang).names.about} lead={records.standfirst[lang]} />
      <div className={columns}>
        <Method lang={lang} records={records} facts={facts} />
        <div>
          <Section title={text.numbers}>
            <NumberTable lang={lang} facts={facts} />
          </Section>
          <Part id="corrections" part={text.corrections}>
            <p className="mt-2.5">
              <a
                href={pinnedAddress(`/${lang}/changes`, records)}
                className="inline-block min-h-6 underline"
              >
                {text.changes}
              </a>
            </p>
          </Part>
          <Part id="report" part={text.report}>
            <div className="mt-3 print:hidden">
              {contact === null && (
                <pre className="mb-3 rounded-2 bg-paper-2 p-3.5 font-sans text-3 wrap-anywhere whitespace-pre-wrap">
                  {report}
                </pre>
              )}
              <Report
                lang={lang}
                contact={contact}
                subject={text.subject}
                body={report}
                className={button.plain}
              />
            </div>
          </Part>
          <Credits lang={lang} records={records} />
        </div>
      </div>
    </>
  );
}
