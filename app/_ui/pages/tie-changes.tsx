import type { Change } from "../../_domain/records/schema";
import { publicationWords } from "../../_domain/time/date-words";
import { changeNames } from "../../_domain/vocabulary/change-kinds";
import { comma, type Language } from "../../_domain/vocabulary/language";
import { Section } from "../parts/page-layout";
import { changesWords } from "../words/changes";
import { pageWords } from "../words/pages";

type TieChangesProps = {
  readonly lang: Language;
  readonly id: string;
  /** What the log says of the tie, newest first. */
  readonly changes: readonly Change[];
};

/** What happened to a tie since it was published, each with its day; nothing where it is as it was. */
export function TieChanges({ lang, id, changes }: TieChangesProps) {
  if (changes.length === 0) return null;
  return (
    <Section title={pageWords(lang).names.changes}>
      <ul className="mt-2 text-3">
        {changes.map(({ on, kind, note }) => (
          <li
            key={`${on} ${kind} ${note?.en}`}
            data-change={kind}
            className="border-t border-rule py-1.75"
          >
            {[changeNames[kind][lang], publicationWords(on, lang)].join(comma[lang])}
            {note && `: ${note[lang]}`}
          </li>
        ))}
      </ul>
      <p>
        <a href={`/${lang}/changes?tie=${id}`} className="inline-block min-h-6 text-3">
          {changesWords(lang).details}
        </a>
      </p>
    </Section>
  );
}
