import type { ReactNode } from "react";
import { pinnedAddress } from "../../_domain/query/addresses";
import type { LinkNote } from "../../_domain/sentences/link-notes";
import { otherLanguage } from "../../_domain/vocabulary/language";
import type { PageId } from "../../_domain/vocabulary/pages";
import { button } from "../parts/button";
import type { CatalogueProps } from "../parts/catalogue-props";
import { NoteText } from "../parts/note-text";
import { OutdatedLinkNotice } from "../parts/outdated-link-notice";
import { PageFooter } from "../parts/page-footer";
import { PageLinks } from "../parts/page-links";
import { Logo } from "../parts/tie-badges";
import { PrintedAddress } from "../print/printed-address";
import { documentWords } from "../words/document";
import { interfaceWords } from "../words/words";

type PageBarProps = CatalogueProps & {
  /** Path of the same page in the other language. */
  readonly other: string;
  /** Path of the map that shows the subject of the page. */
  readonly map: string;
  /** Set on the pages about the whole dataset. */
  readonly page?: PageId | undefined;
};

const linkClasses = "inline-flex min-h-11 items-center px-2";

function PageBar({ lang, records, other, map, page }: PageBarProps) {
  const text = documentWords(lang);
  const second = otherLanguage[lang];
  const home = pinnedAddress(`/${lang}`, records);
  return (
    <header className="flex flex-wrap items-center justify-between gap-x-4 border-b border-rule pt-4.5 pb-1.5">
      <a
        href={home}
        className="flex flex-wrap items-baseline gap-x-2.5 text-7 leading-tight font-bold no-underline"
      >
        <span className="self-center">
          <Logo size="size-6.25" />
        </span>
        {records.name[lang]}{" "}
        <span lang={second} className="own-name text-[0.82em] font-regular text-ink-3">
          {records.name[second]}
        </span>
      </a>
      <nav className="-ms-2 flex flex-wrap items-center gap-x-2 print:hidden">
        <a href={other} hrefLang={second} lang={second} className={`${linkClasses} own-name`}>
          {interfaceWords(lang).otherLanguage.full}
        </a>{" "}
        <a href={home} className={linkClasses}>
          {text.allTies}
        </a>{" "}
        <a href={map} className={`${button.plain} ms-2`}>
          {text.onMap}
        </a>
      </nav>
      <PageLinks lang={lang} records={records} current={page} className="mt-1.5 w-full" />
    </header>
  );
}

type DocumentPageProps = PageBarProps & {
  /** Path of this page. */
  readonly path: string;
  /** Version of the dataset in the reader's link; null if it names none. */
  readonly seen: string | null;
  /** Lines about what the reader's link asks for and the page does not show. */
  readonly notes: readonly LinkNote[];
  /** Origin of the site, without a slash at the end. */
  readonly site: string;
  readonly children: ReactNode;
};

/** Header and footer of every document page around its content. */
export function DocumentPage(props: DocumentPageProps) {
  const { lang, records, other, map, page, path, seen, notes, site, children } = props;
  return (
    <div className="mx-auto max-w-280 px-8 pb-16 max-tablet:px-4 print:max-w-none print:p-0">
      <PageBar lang={lang} records={records} other={other} map={map} page={page} />
      <main id="list" tabIndex={-1} className="focus-visible:outline-none">
        <OutdatedLinkNotice lang={lang} records={records} seen={seen} />
        {notes.map((note) => (
          <p key={note.text} className="bg-paper-2 px-6 py-2 text-2 leading-ui max-tablet:px-4">
            <NoteText note={note} />
          </p>
        ))}
        {children}
      </main>
      <PrintedAddress lang={lang} records={records} url={`${site}${path}`} />
      <PageFooter lang={lang} records={records} />
    </div>
  );
}
