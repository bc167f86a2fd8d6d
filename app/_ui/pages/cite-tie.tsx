import type { Tie } from "../../_domain/records/dataset";
import { citation, formats } from "../../_render/formats/citation";
import { button } from "../parts/button";
import type { CatalogueProps } from "../parts/catalogue-props";
import { CopyButton } from "../parts/copy-button";
import { Section } from "../parts/page-layout";
import { Report } from "../tie/report";
import { documentWords } from "../words/document";
import { words } from "../words/words";

export type CiteTieProps = CatalogueProps & {
  readonly tie: Tie;
  readonly site: string;
  readonly contact: string | null;
};

/** How to cite a tie, its address, and where to report an error in it. */
export function CiteTie({ tie, lang, records, site, contact }: CiteTieProps) {
  const { copyLink, linkCopied, textCopied } = words(lang);
  const { citeTie, copyCitation, formats: formatsTitle } = documentWords(lang);
  const cited = citation({ tie }, records, site);
  const { id, title } = tie;
  const line = cited.text[lang];
  const address = `${site}/${lang}/ties/${id}`;
  return (
    <Section title={citeTie}>
      <p className="mt-2 mb-3 rounded-2 bg-paper-2 p-3.5 text-3 wrap-anywhere">{line}</p>
      <div className="flex flex-wrap gap-2 print:hidden">
        <CopyButton lang={lang} icon="quote" label={copyCitation} done={textCopied} text={line} />
        <CopyButton lang={lang} icon="chain" label={copyLink} done={linkCopied} text={address} />
        <Report
          tie={{ id, title }}
          lang={lang}
          site={site}
          contact={contact}
          version={records.version}
          className={button.plain}
        />
      </div>
      <h3 className="mt-4 mb-1 text-3 font-bold print:hidden">{formatsTitle}</h3>
      {formats(cited).map((format) => (
        <details key={format.name} className="border-t border-rule print:hidden">
          <summary className="flex min-h-11 items-center text-3 underline">{format.name}</summary>
          <pre
            dir="ltr"
            className="mb-3 rounded-2 bg-paper-2 p-3 font-mono text-1 wrap-anywhere whitespace-pre-wrap"
          >
            {format.text}
          </pre>
        </details>
      ))}
    </Section>
  );
}
