import type { Introduction as IntroductionValue } from "../../_domain/sentences/introduction";
import { numeral } from "../../_domain/text/plurals";
import { otherLanguage } from "../../_domain/vocabulary/language";
import { Icon } from "../parts/icons";
import { Logo, StatusSign } from "../parts/tie-badges";
import { useAddress } from "../state/address";
import { StateLink } from "../state/state-link";

const sectionClasses =
  "order-1 px-6 pt-4 pb-4 max-tablet:px-4 panels:[grid-area:introduction] panels:max-wide:grid panels:max-wide:grid-cols-[minmax(0,1fr)_auto] panels:max-wide:gap-x-6 panels:max-wide:border-b panels:max-wide:border-rule panels:max-wide:pt-2 panels:wide:flex panels:wide:flex-col panels:wide:overflow-y-auto panels:wide:border-e panels:wide:border-rule sheet:pt-0 sheet:pb-3 print:order-1 print:px-0";

/** Entries are rows of the column, two by two in the band, and cards in a scrolling line on small screens. */
const listClasses =
  "grid grid-cols-2 gap-x-6 mt-2 max-tablet:flex max-tablet:gap-2 panels:max-wide:mt-0 panels:max-wide:row-span-2 panels:max-wide:w-98 panels:max-wide:gap-x-4 panels:max-wide:self-end panels:wide:mt-4 panels:wide:block panels:wide:border-t panels:wide:border-rule max-tablet:-mx-4 max-tablet:mt-2.5 max-tablet:overflow-x-auto max-tablet:px-4 max-tablet:[scrollbar-width:none] print:hidden";

const entryClasses =
  "grid h-full grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 leading-ui no-underline hover:bg-paper-2 tablet:border-b tablet:border-rule tablet:py-1.5 panels:wide:py-2 max-tablet:rounded-2 max-tablet:border max-tablet:border-rule max-tablet:px-2.5 max-tablet:py-1.5";

function Entries({ entries }: Pick<IntroductionValue, "entries">) {
  const { lang, text } = useAddress();
  return (
    <nav aria-label={text.entries} className="contents">
      <ul className={listClasses}>
        {entries.map(({ title, filter, count, words, status }) => (
          <li key={title} className="max-tablet:max-w-64 max-tablet:shrink-0">
            <StateLink to={{ filter }} className={entryClasses}>
              <b className="font-bold text-3 max-tablet:text-2">{title}</b>{" "}
              <span className="text-5 font-bold panels:wide:row-span-2 max-tablet:text-3">
                {numeral(lang, count)}
              </span>{" "}
              <span className="flex items-center gap-1.5 text-2 text-ink-2 max-tablet:col-span-2 panels:max-wide:hidden">
                <StatusSign status={status} />
                {words}
              </span>
            </StateLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

type IntroductionProps = {
  readonly introduction: IntroductionValue;
  readonly onFold: () => void;
};

/** What happened, in a sentence of the dataset's author, why it matters, and states to begin with. */
export function Introduction({ introduction, onFold }: IntroductionProps) {
  const { lang, text, records, view } = useAddress();
  const other = otherLanguage[lang];
  // An open tie has the heading of the page.
  const Headline = view.tie === null ? "h1" : "p";
  const { kicker, headline, why, signature, entries } = introduction;
  return (
    <header className={sectionClasses}>
      <div className="flex items-center justify-between max-tablet:hidden panels:max-wide:col-span-2 print:flex">
        <a
          href={`/${lang}`}
          className="flex min-h-11 items-center gap-2 text-6 leading-none font-bold no-underline"
        >
          <Logo size="size-5" />
          {records.name[lang]}{" "}
          <span lang={other} className="own-name text-[0.82em] font-regular text-ink-3">
            {records.name[other]}
          </span>
        </a>
        <button
          type="button"
          onClick={onFold}
          aria-label={text.hideIntroduction}
          title={text.hideIntroduction}
          className="hidden size-9 place-items-center rounded-2 text-ink-2 hover:bg-paper-2 panels:script:grid"
        >
          <Icon name="previous" />
        </button>
      </div>
      <p className="text-2 leading-ui font-medium text-ink-2 panels:max-wide:hidden panels:wide:mt-3">
        {kicker}
      </p>
      <Headline className="mt-1 text-6 leading-tight font-bold text-pretty panels:wide:text-7 panels:wide:leading-title max-tablet:text-5">
        {headline}
      </Headline>
      <p className="mt-2 text-3 leading-text text-ink-2 panels:max-wide:hidden panels:wide:mt-3 panels:wide:text-4 max-tablet:text-2">
        {why} <span className="text-1">{signature}</span>
      </p>
      <Entries entries={entries} />
    </header>
  );
}
