"use client";
import type { Language } from "../../_domain/vocabulary/language";
import { button } from "../parts/button";
import { CopyButton } from "../parts/copy-button";
import { Icon } from "../parts/icons";
import { reportAddress } from "../tie/report";
import { aboutWords } from "../words/about";
import { words } from "../words/words";

type ReportDatasetProps = {
  readonly lang: Language;
  readonly version: string;
  readonly site: string;
  readonly contact: string | null;
};

/** The editors' address where one is configured; else the text to send them by whatever way the reader has. */
export function ReportDataset({ lang, version, site, contact }: ReportDatasetProps) {
  const text = aboutWords(lang);
  const body = text.body(`${site}/${lang}`, version);
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
      <CopyButton
        lang={lang}
        icon="flag"
        label={text.copy}
        done={words(lang).textCopied}
        text={body}
      />
    </>
  );
}
