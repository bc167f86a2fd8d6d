import type { Catalogue } from "../../_domain/records/dataset";
import { type Language, otherLanguage } from "../../_domain/vocabulary/language";
import type { PageId } from "../../_domain/vocabulary/pages";
import { button } from "../parts/button";
import { PageLinks } from "../parts/page-links";
import { Logo } from "../parts/tie-badges";
import { documentWords } from "../words/document";
import { words } from "../words/words";

export type PageBarProps = {
  readonly lang: Language;
  readonly records: Catalogue;
  /** Path of the same page in the other language. */
  readonly other: string;
  /** Path of the map that shows the subject of the page. */
  readonly map: string;
  /** Which of the pages about the whole dataset this is. */
  readonly page?: PageId;
};

const link = "inline-flex min-h-11 items-center px-2";

/** Name and ways on, above every document page. */
export function PageBar({ lang, records, other, map, page }: PageBarProps) {
  const text = documentWords(lang);
  const second = otherLanguage[lang];
  return (
    <header className="flex flex-wrap items-center justify-between gap-x-4 border-b border-rule pt-4.5 pb-1.5">
      <a
        href={`/${lang}`}
        className="flex items-baseline gap-2.5 text-7 leading-tight font-bold no-underline"
      >
        <span className="self-center">
          <Logo size="size-6.25" />
        </span>
        {records.name[lang]}
        <span lang={second} className="own-name text-[0.82em] font-regular text-ink-3">
          {records.name[second]}
        </span>
      </a>
      <nav className="-ms-2 flex flex-wrap items-center gap-x-2 print:hidden">
        <a href={other} hrefLang={second} lang={second} className={`${link} own-name`}>
          {words(lang).otherLanguage.full}
        </a>
        <a href={`/${lang}`} className={link}>
          {text.allTies}
        </a>
        <a href={map} className={`${button.plain} ms-2`}>
          {text.onMap}
        </a>
      </nav>
      <PageLinks lang={lang} current={page} className="mt-1.5 w-full" />
    </header>
  );
}
