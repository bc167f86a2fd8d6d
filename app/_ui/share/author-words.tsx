import { useId } from "react";
import { type AuthorWords, authorParams } from "../../_domain/query/author-words";
import type { Catalogue } from "../../_domain/records/dataset";
import type { Language } from "../../_domain/vocabulary/language";
import { shareWords } from "../words/share";

/** Headline and note as they are typed. */
export type AuthorDrafts = Readonly<Record<keyof AuthorWords, string>>;

const keys = ["head", "note"] as const;

/** Most characters that an address may have of each; the schema of its parameter says how many. */
const maxLengths = { head: 120, note: 280 } as const;

const isUnfit = (key: keyof AuthorWords, draft: string, records: Catalogue) =>
  draft.trim() !== "" && authorParams[key].parse(draft, records).value === undefined;

/** The words that addresses may have; null for one that is empty or refused. */
export const readAuthorWords = (drafts: AuthorDrafts, records: Catalogue): AuthorWords => ({
  head: authorParams.head.parse(drafts.head, records).value ?? null,
  note: authorParams.note.parse(drafts.note, records).value ?? null,
});

type FieldsProps = {
  readonly lang: Language;
  readonly records: Catalogue;
  readonly drafts: AuthorDrafts;
  readonly onChange: (drafts: AuthorDrafts) => void;
};

/** Headline and note of the author, each with the number of its characters. */
export function AuthorFields({ lang, records, drafts, onChange }: FieldsProps) {
  const text = shareWords(lang);
  const id = useId();
  return keys.map((key) => {
    const draft = drafts[key];
    return (
      <div key={key} className="mb-4">
        <div className="mb-1.5 flex items-baseline justify-between gap-3 text-2 leading-ui">
          <label htmlFor={`${id}-${key}`} className="font-bold">
            {text[key]}
          </label>
          <span id={`${id}-${key}-count`} className="text-ink-2">
            {draft === "" ? text.optional : <bdi>{`${[...draft].length}/${maxLengths[key]}`}</bdi>}
          </span>
        </div>
        <textarea
          id={`${id}-${key}`}
          dir="auto"
          rows={2}
          maxLength={maxLengths[key]}
          value={draft}
          aria-describedby={`${id}-${key}-count`}
          onChange={({ target }) =>
            onChange({ ...drafts, [key]: target.value.replace(/[\r\n\t]+/g, " ") })
          }
          className="block w-full resize-none rounded-2 border border-control bg-paper px-3 py-2 text-3 leading-ui max-tablet:text-4"
        />
        <p role="status" className="mt-1 text-2 leading-ui empty:hidden">
          {isUnfit(key, draft, records) && text.unfit}
        </p>
      </div>
    );
  });
}
