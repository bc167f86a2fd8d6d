"use client";
import type { Language } from "../../_domain/vocabulary/language";
import { button } from "../parts/button";
import { CopyButton } from "../parts/copy-button";
import { Icon } from "../parts/icons";
import { reportAddress } from "../tie/report";
import { aboutWords } from "../words/about";
import { interfaceWords } from "../words/words";

type ReportDatasetProps = {
  readonly lang: Language;
  readonly version: string;
  readonly site: string;
  readonly contact: string | null;
};

/** A link to the editors' address with a ready text; without an address, the text and a button to copy it. */
export function ReportDataset({ lang, version, site, contact }: ReportDatasetProps) {
  const text = aboutWords(lang);
  const body = text.body(`${site}/${lang}`, version);
  const done = interfaceWords(lang).textCopied;
  if (contact)
    return (
      <a href={reportAddress(contact, text.subject, body)} className={button.plain}>
        <Icon name="flag" />
        {text.write}
      </a>
    );
  return (
    <>
      <pre className="mb-3 rounded-2 bg-paper-2 p-3.5 font-sans text-3 wrap-anywhere whitespace-pre-wrap">
        {body}
      </pre>
      <CopyButton lang={lang} icon="flag" label={text.copy} done={done} text={body} />
    </>
  );
}
