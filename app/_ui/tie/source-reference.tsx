import type { ReactNode } from "react";
import type { Source } from "../../_domain/records/schema";
import { readableAddress } from "../../_domain/text/readable-address";
import { publicationWords } from "../../_domain/time/date-words";
import {
  type Language,
  languageTag,
  locales,
  textDirection,
} from "../../_domain/vocabulary/language";
import { Icon } from "../parts/icons";
import { interfaceWords } from "../words/words";

/** Name of a language by its ISO 639 code; the code if the browser has no name. */
export const languageName = (code: string, lang: Language): string =>
  new Intl.DisplayNames(locales[lang], { type: "language" }).of(code) ?? code;

/** The title of a source in its own language; nothing if it has none. */
export function SourceTitle({ source }: { source: Source }) {
  const { title, language } = source;
  if (!title) return null;
  return (
    <p className="mt-0.5 text-2 leading-ui text-ink-2">
      <cite lang={languageTag(title, language)} dir={textDirection(title)} className="not-italic">
        {title}
      </cite>
    </p>
  );
}

/** A link to the page of a source, or a note that it has no public address. */
export function OpenSource({ source, lang }: { source: Source; lang: Language }) {
  const text = interfaceWords(lang);
  if (!source.url) return <span>{text.unlinked}</span>;
  return (
    <a
      href={source.url}
      rel="noopener noreferrer external"
      data-address={readableAddress(source.url)}
      className="inline-flex min-h-6 items-center gap-1 text-ink underline"
    >
      <span className="inline-flex items-center gap-1 print:hidden">
        {text.open}
        <Icon name="open" size="size-3.5" />
      </span>
    </a>
  );
}

type SourceReferenceProps = {
  readonly source: Source;
  readonly lang: Language;
  readonly children?: ReactNode;
};

/** Date, language and address of a source in one line, before its children. */
export const SourceReference = ({ source, lang, children }: SourceReferenceProps) => (
  <p className="mt-1.25 flex flex-wrap items-center gap-x-2.5 gap-y-0.5 text-2 leading-ui text-ink-2">
    <span>{publicationWords(source.published, lang)}</span>{" "}
    <span suppressHydrationWarning>{languageName(source.language, lang)}</span>{" "}
    <OpenSource source={source} lang={lang} /> {children}
  </p>
);
