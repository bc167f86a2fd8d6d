import { storyPath } from "../../_domain/query/addresses";
import type { Introduction as IntroductionValue } from "../../_domain/sentences/introduction";
import { storyWords } from "../../_domain/sentences/story-words";
import { numeral } from "../../_domain/text/plurals";
import { type Language, otherLanguage, type Text } from "../../_domain/vocabulary/language";
import { Icon } from "../parts/icons";
import { Logo, StatusSign } from "../parts/tie-badges";
import { StateLink } from "../state/state-link";
import { pageWords } from "../words/pages";
import { interfaceWords } from "../words/words";

const sectionClasses =
  "order-1 px-6 pt-4 pb-4 max-tablet:px-4 panels:[grid-area:introduction] panels:max-wide:grid panels:max-wide:grid-cols-[minmax(0,1fr)_auto] panels:max-wide:gap-x-6 panels:max-wide:border-b panels:max-wide:border-rule panels:max-wide:pt-2 panels:wide:flex panels:wide:flex-col panels:wide:overflow-y-auto panels:wide:border-e panels:wide:border-rule sheet:pt-0 sheet:pb-3 print:order-1 print:px-0";

/** Entries are rows of the column, two by two in the band, and cards in a scrolling line on small screens. */
const listClasses =
  "grid grid-cols-2 gap-x-6 mt-2 max-tablet:flex max-tablet:gap-2 panels:max-wide:mt-0 panels:max-wide:col-start-2 panels:max-wide:row-start-2 panels:max-wide:row-span-2 panels:max-wide:w-98 panels:max-wide:gap-x-4 panels:max-wide:self-end panels:wide:mt-4 panels:wide:block panels:wide:border-t panels:wide:border-rule max-tablet:-mx-4 max-tablet:mt-2.5 max-tablet:overflow-x-auto max-tablet:px-4 max-tablet:[scrollbar-width:none] print:hidden";

const entryClasses =
  "grid h-full grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 leading-ui no-underline hover:bg-paper-2 tablet:border-b tablet:border-rule tablet:py-1.5 panels:wide:py-2 max-tablet:rounded-2 max-tablet:border max-tablet:border-rule max-tablet:px-2.5 max-tablet:py-1.5";

type EntriesProps = Pick<IntroductionValue, "entries"> & { readonly lang: Language };

function Entries({ entries, lang }: EntriesProps) {
  return (
    <nav aria-label={interfaceWords(lang).entries} className="contents">
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
  readonly lang: Language;
  /** Name of the site. */
  readonly name: Text;
};

/**
 * What happened, in a sentence of the dataset's author, why it matters, and states to begin with. The server renders it,
 * so that its text needs no script.
 */
export function Introduction({ introduction, lang, name }: IntroductionProps) {
  const other = otherLanguage[lang];
  const { kicker, headline, why, limit, signature, entries, story } = introduction;
  return (
    <header className={sectionClasses}>
      <a
        href={`/${lang}`}
        className="flex min-h-11 items-center gap-2 text-6 leading-none font-bold no-underline max-tablet:hidden panels:max-wide:col-span-2 print:flex"
      >
        <Logo size="size-5" />
        {name[lang]}{" "}
        <span lang={other} className="own-name text-[0.82em] font-regular text-ink-3">
          {name[other]}
        </span>
      </a>
      <p className="text-2 leading-ui font-medium text-ink-2 panels:max-wide:hidden panels:wide:mt-3">
        {kicker}
      </p>
      <h1 className="mt-1 text-6 leading-tight font-bold text-pretty panels:wide:text-7 panels:wide:leading-title max-tablet:text-5">
        {headline}
      </h1>
      <p className="mt-2 text-3 leading-text text-ink-2 panels:max-wide:hidden panels:wide:mt-3 panels:wide:text-4 max-tablet:text-2">
        {why} <span className="text-1">{signature}</span>
      </p>
      {story && (
        <p className="mt-1 text-3 font-medium max-tablet:text-2 panels:max-wide:col-start-1 panels:wide:mt-2 print:hidden">
          <a
            href={`/${lang}/${storyPath(story)}`}
            className="inline-flex min-h-8 items-center gap-1.5 max-tablet:min-h-11"
          >
            {storyWords[lang].start}
            <Icon name="next" size="size-3.5" />
          </a>
        </p>
      )}
      <Entries entries={entries} lang={lang} />
      {limit && (
        <p className="mt-auto pt-3 text-1 leading-text text-ink-2 panels:max-wide:hidden sheet:hidden sheet:in-data-[height=full]:block">
          {limit}{" "}
          <a href={`/${lang}/about`} className="inline-flex min-h-6 items-center">
            {pageWords(lang).names.about}
          </a>
        </p>
      )}
    </header>
  );
}
