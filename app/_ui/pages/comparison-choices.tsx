import type { ReactNode } from "react";
import { comparisonAddress } from "../../_domain/query/comparison-params";
import type { Language } from "../../_domain/vocabulary/language";
import { button } from "../parts/button";
import { formField, PageHead, Section } from "../parts/page-layout";
import { comparisonWords } from "../words/comparison";

/** A state to compare with. */
type Choice = { readonly query: string; readonly name: string };

type ComparisonChoicesProps = {
  readonly lang: Language;
  /** Canonical query of the first side. */
  readonly first: string;
  /** The first side in words. */
  readonly sentence: string;
  readonly sides: readonly Choice[];
  readonly versions: readonly Choice[];
  /** First and last ISO 8601 day of the ties; articles on them are published later too. */
  readonly span: { readonly start: string; readonly end: string };
};

function Choices({
  lang,
  first,
  choices,
}: { choices: readonly Choice[] } & Pick<ComparisonChoicesProps, "lang" | "first">) {
  return (
    <ul className="mt-2 flex flex-wrap gap-2">
      {choices.map(({ query, name }) => (
        <li key={query}>
          <a
            href={comparisonAddress({ site: "", lang }, first, query)}
            rel="nofollow"
            className={`${button.plain} py-2`}
          >
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** A native form, which works without script; the server answers with the comparison's own address. */
const ChoiceForm = ({
  lang,
  first,
  children,
}: Pick<ComparisonChoicesProps, "lang" | "first"> & { children: ReactNode }) => (
  <form method="get" action={`/${lang}/compare`} className="mt-2 flex flex-wrap items-end gap-3">
    <input type="hidden" name="a" value={first} />
    {children}
    <button type="submit" className={`${button.primary} print:hidden`}>
      {comparisonWords(lang).compare}
    </button>
  </form>
);

type FieldProps = { readonly name: string; readonly label: string };

const DayField = ({
  name,
  label,
  span,
}: FieldProps & Partial<Pick<ComparisonChoicesProps, "span">>) => (
  <label className="text-2 font-bold">
    {label}{" "}
    <input type="date" name={name} min={span?.start} max={span?.end} className={formField} />{" "}
  </label>
);

/** What a state can be compared with. */
export function ComparisonChoices(props: ComparisonChoicesProps) {
  const { lang, first, sentence, sides, versions, span } = props;
  const text = comparisonWords(lang);
  return (
    <article>
      <PageHead title={text.compareWith} lead={`${text.first}: ${sentence}`} />
      <Section title={text.known}>
        <ChoiceForm lang={lang} first={first}>
          <DayField name="known" label={text.day} />
        </ChoiceForm>
      </Section>
      <Section title={text.period}>
        <ChoiceForm lang={lang} first={first}>
          <DayField name="time.start" label={text.from} span={span} />
          <DayField name="time.end" label={text.to} span={span} />
        </ChoiceForm>
      </Section>
      {versions.length > 0 && (
        <Section title={text.version}>
          <Choices lang={lang} first={first} choices={versions} />
        </Section>
      )}
      <Section title={text.side}>
        <Choices lang={lang} first={first} choices={sides} />
      </Section>
      <Section title={text.link}>
        <ChoiceForm lang={lang} first={first}>
          <label className="w-full max-w-140 text-2 font-bold">
            {text.linkField}{" "}
            <input
              type="text"
              inputMode="url"
              name="link"
              dir="ltr"
              autoComplete="off"
              className={formField}
            />{" "}
          </label>
        </ChoiceForm>
      </Section>
    </article>
  );
}
