import type { Language } from "../../_domain/vocabulary/language";
import { documentWords } from "../words/document";

type OutdatedLinkNoticeProps = {
  readonly lang: Language;
  /** Version of the dataset in the link; null if it names none. */
  readonly seen: string | null;
  /** Current version of the dataset. */
  readonly version: string;
  /** Address of the same page without a version. */
  readonly href: string;
};

/** Says that the data has changed since a link, embed or citation was made; nothing if it has not. */
export function OutdatedLinkNotice({ lang, seen, version, href }: OutdatedLinkNoticeProps) {
  const text = documentWords(lang);
  if (seen === null || seen === version) return null;
  return (
    <p
      data-since
      className="flex flex-wrap gap-x-3 bg-paper-2 px-6 panels:px-5 py-2 max-tablet:px-4 text-2 leading-ui"
    >
      {text.since}{" "}
      <a href={href} className="font-medium">
        {text.today}
      </a>
    </p>
  );
}
