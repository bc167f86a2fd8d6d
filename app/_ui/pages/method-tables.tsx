import type { ReactNode } from "react";
import type { MethodFacts } from "../../_domain/selection/method-facts";
import { numeral } from "../../_domain/text/plurals";
import type { Language } from "../../_domain/vocabulary/language";
import { precisions, statusById, statusIds } from "../../_domain/vocabulary/statuses";
import { Status } from "../parts/tie-badges";
import { aboutWords } from "../words/about";

type TableProps = { readonly lang: Language; readonly facts: MethodFacts };

type RowProps = { readonly name: ReactNode; readonly text: string; readonly count: ReactNode };

const Row = ({ name, text, count }: RowProps) => (
  <div className="grid grid-cols-[minmax(90px,140px)_minmax(0,1fr)_auto] gap-x-4 border-t border-rule py-2 text-3">
    <dt className="font-medium">{name}</dt>
    <dd>{text}</dd>
    <dd className="text-end">{count}</dd>
  </div>
);

/** Each status with its meaning and number of ties, which links to the map. */
export const StatusTable = ({ lang, facts }: TableProps) => (
  <dl className="mt-3">
    {statusIds.map((id) => {
      const count = facts.statuses[id];
      const link = (
        <a
          href={`/${lang}?statuses=${id}`}
          data-count={count}
          aria-label={`${aboutWords(lang).count}: ${count}`}
          className="inline-block min-h-6 min-w-6 underline"
        >
          {numeral(lang, count)}
        </a>
      );
      const name = <Status status={id} lang={lang} />;
      return <Row key={id} name={name} text={statusById[id].meaning[lang]} count={link} />;
    })}
  </dl>
);

/** Each precision of a date with its meaning for the filter and its number of ties. */
export const PrecisionTable = ({ lang, facts }: TableProps) => (
  <dl className="mt-3">
    {precisions.map((id) => {
      const { name, text } = aboutWords(lang).precision[id];
      return <Row key={id} name={name} text={text} count={numeral(lang, facts.precisions[id])} />;
    })}
  </dl>
);

/** The dataset in numbers. */
export const NumberTable = ({ lang, facts }: TableProps) => (
  <dl className="mt-2 text-3 leading-ui">
    {(Object.keys(facts.numbers) as (keyof MethodFacts["numbers"])[]).map((key) => (
      <div key={key} data-number={key} className="flex gap-3 border-t border-rule py-1.75">
        <dt>{aboutWords(lang).number[key]}</dt>
        <dd className="ms-auto font-medium">{numeral(lang, facts.numbers[key])}</dd>
      </div>
    ))}
  </dl>
);
