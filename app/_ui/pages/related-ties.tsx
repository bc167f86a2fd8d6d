import type { Catalogue } from "../../_domain/records/dataset";
import type { RelatedTies } from "../../_domain/selection/related-ties";
import type { Language } from "../../_domain/vocabulary/language";
import { Section } from "../parts/section";
import { documentWords } from "../words/document";
import { TieLink, TieLinks } from "./tie-links";

type BesideProps = RelatedTies & { readonly lang: Language; readonly records: Catalogue };

/** Ties with much in common, and the ones before and after in time. */
export function RelatedTiesSection({ nearby, earlier, later, lang, records }: BesideProps) {
  const text = documentWords(lang);
  const inTime = [
    { word: text.earlier, tie: earlier, rel: "prev" },
    { word: text.later, tie: later, rel: "next" },
  ];
  return (
    <div>
      {nearby.length > 0 && (
        <Section title={text.nearby}>
          <TieLinks ties={nearby} lang={lang} records={records} />
        </Section>
      )}
      <nav aria-label={text.beside}>
        <Section title={text.beside}>
          <div className="mt-2 grid gap-x-6 border-t border-rule tablet:grid-cols-2">
            {inTime.map(
              ({ word, tie, rel }) =>
                tie && (
                  <div key={rel} data-step={rel} className="pt-2">
                    <p className="text-2 text-ink-2">{word}</p>
                    <TieLink tie={tie} lang={lang} records={records} />
                  </div>
                ),
            )}
          </div>
        </Section>
      </nav>
    </div>
  );
}
