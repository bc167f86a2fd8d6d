"use client";
import { appendQuery } from "../../_domain/query/params";
import type { Tie } from "../../_domain/records/dataset";
import type { Language } from "../../_domain/vocabulary/language";
import { CopyFailureNotice, useCopy } from "../parts/copy-button";
import { Icon } from "../parts/icons";
import { interfaceWords } from "../words/words";

/** Adds subject and body to an address; spaces become %20, because mail programs show a plus as a plus. */
export function reportAddress(contact: string, subject: string, body: string): string {
  const query = `subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  return appendQuery(contact, query);
}

type ReportProps = {
  readonly tie: Pick<Tie, "id" | "title">;
  readonly lang: Language;
  /** Version of the dataset. */
  readonly version: string;
  readonly site: string;
  readonly contact: string | null;
  readonly className: string;
};

/** A link to the editors' address with a ready text; without an address, a button that copies the text. */
export function Report({ tie, lang, version, site, contact, className }: ReportProps) {
  const text = interfaceWords(lang);
  const { state, copy, text: copiedText } = useCopy();
  const address = `${site}/${lang}/ties/${tie.id}`;
  const body = text.reportBody(tie.title[lang], address, version);
  const label = (
    <>
      <Icon name="flag" />
      {contact ? text.report : text.copyReport}
    </>
  );
  if (contact)
    return (
      <a
        href={reportAddress(contact, text.reportSubject(tie.id), body)}
        target="_blank"
        rel="noopener noreferrer"
        className={className}
      >
        {label}
      </a>
    );
  return (
    <>
      <button type="button" onClick={() => copy(body)} className={`${className} plain:hidden`}>
        {label}
      </button>
      <span role="status" className="text-2 leading-ui text-ink-2 empty:hidden">
        {state === "copied" && text.reportCopied}
      </span>
      <CopyFailureNotice state={state} text={copiedText} refusal={text.copyRefused} />
    </>
  );
}
