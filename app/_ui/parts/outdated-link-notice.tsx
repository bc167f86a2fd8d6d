import type { Language } from "../../_domain/vocabulary/language";
import { documentWords } from "../words/document";

type SinceProps = {
  readonly lang: Language;
  readonly seen: string | null;
  /** Of the dataset today. */
  readonly version: string;
  /** Address of the same page as it stands today. */
  readonly now: string;
};

/** One quiet line where the data has changed since a link, embed or citation was made. */
export function OutdatedLinkNotice({ lang, seen, version, now }: SinceProps) {
  const text = documentWords(lang);
  if (seen === null || seen === version) return null;
  return (
    <p
      data-since
      className="flex flex-wrap gap-x-3 bg-paper-2 px-6 py-2 max-tablet:px-4 text-2 leading-ui"
    >
      {text.since}{" "}
      <a href={now} className="font-medium">
        {text.today}
      </a>
    </p>
  );
}
