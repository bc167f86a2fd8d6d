import type { Catalogue, Tie } from "../../_domain/records/dataset";
import type { Language } from "../../_domain/vocabulary/language";
import { citation, formats } from "../../_render/formats/citation";
import { button } from "../parts/button";
import { CopyButton } from "../parts/copy-button";
import { Section } from "../parts/section";
import { Report } from "../tie/report";
import { documentWords } from "../words/document";
import { words } from "../words/words";

export type CiteTieProps = {
  readonly tie: Tie;
  readonly lang: Language;
  readonly records: Catalogue;
  readonly site: string;
  readonly contact: string | null;
};

/** What a reference manager reads; it opens without script. */
function Format({ name, text }: { name: string; text: string }) {
  return (
    <details className="border-t border-rule print:hidden">
      <summary className="flex min-h-11 items-center text-3 underline">{name}</summary>
      <pre
        dir="ltr"
        className="mb-3 rounded-2 bg-paper-2 p-3 font-mono text-1 wrap-anywhere whitespace-pre-wrap"
      >
        {text}
      </pre>
    </details>
  );
}

/** How to cite a tie, its address, and where to report an error in it. */
export function CiteTie({ tie, lang, records, site, contact }: CiteTieProps) {
  const [text, own] = [words(lang), documentWords(lang)];
  const cited = citation({ tie }, records, site);
  const { id, title } = tie;
  return (
    <Section title={own.citeTie}>
      <p className="mt-2 mb-3 rounded-2 bg-paper-2 p-3.5 text-3 wrap-anywhere">
        {cited.text[lang]}
      </p>
      <div className="flex flex-wrap gap-2 print:hidden">
        <CopyButton
          lang={lang}
          icon="quote"
          label={own.copyCitation}
          done={text.textCopied}
          text={cited.text[lang]}
        />
        <CopyButton
          lang={lang}
          icon="chain"
          label={text.copyLink}
          done={text.linkCopied}
          text={`${site}/${lang}/ties/${id}`}
        />
        <Report
          tie={{ id, title }}
          lang={lang}
          site={site}
          contact={contact}
          version={records.version}
          className={button.plain}
        />
      </div>
      <h3 className="mt-4 mb-1 text-3 font-bold print:hidden">{own.formats}</h3>
      {formats(cited).map((format) => (
        <Format key={format.name} {...format} />
      ))}
    </Section>
  );
}
