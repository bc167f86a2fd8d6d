import { pinnedAddress } from "../../_domain/query/addresses";
import type { TieSummary } from "../../_domain/records/dataset";
import type { Source } from "../../_domain/records/schema";
import { readableAddress } from "../../_domain/text/readable-address";
import { publicationWords } from "../../_domain/time/date-words";
import { languageTag } from "../../_domain/vocabulary/language";
import { PageFooter } from "../parts/page-footer";
import { useAddress } from "../state/address";
import { printWords } from "../words/print";
import { PrintedAddress } from "./printed-address";
import { citedSourceRecords } from "./source-numbers";
import { usePrinting } from "./use-printing";

function Reference({ source }: { source: Source }) {
  const { lang } = useAddress();
  const { separator } = printWords(lang);
  const { publisher, title, language, published, url } = source;
  return (
    <li className="break-inside-avoid py-1 ps-1">
      {publisher[lang]}
      {title && (
        <>
          {separator}
          <cite lang={languageTag(title, language)} className="not-italic">
            <bdi>{title}</bdi>
          </cite>
        </>
      )}
      {separator}
      {publicationWords(published, lang)}{" "}
      {url && (
        <span dir="ltr" className="block text-start wrap-anywhere text-ink-2">
          {readableAddress(url)}
        </span>
      )}
    </li>
  );
}

/** Without script a printed page names the page of all sources instead of listing its own. */
function AnnexWithoutScript({ site }: { readonly site: string }) {
  const { lang, records, href } = useAddress();
  const text = printWords(lang);
  return (
    <div className="hidden print:plain:order-5 print:plain:block">
      <p dir="auto">{text.sources}</p>
      <p dir="ltr">{pinnedAddress(`${site}/${lang}/sources`, records)}</p>
      <p>{text.address}</p>
      <p dir="ltr">{`${site}${href({})}`}</p>
    </div>
  );
}

type AnnexProps = {
  /** The ties of the list. */
  readonly ties: readonly TieSummary[];
  readonly site: string;
};

/** The end of a printed page: numbered sources, address with QR code, licence and date. An open tie lists its own sources. */
export function Annex({ ties, site }: AnnexProps) {
  const { lang, records, view, href } = useAddress();
  if (!usePrinting()) return <AnnexWithoutScript site={site} />;
  const cited = view.tie === null ? citedSourceRecords(ties, records) : [];
  return (
    <div className="hidden print:order-5 print:block">
      {cited.length > 0 && (
        <section>
          <h2 className="mt-8 mb-2 text-6 leading-ui font-bold">{printWords(lang).sources}</h2>
          <ol className="list-decimal ps-7 text-2 leading-ui">
            {cited.map((source) => (
              <Reference key={source.id} source={source} />
            ))}
          </ol>
        </section>
      )}
      <PrintedAddress lang={lang} records={records} url={`${site}${href({})}`} />
      <PageFooter lang={lang} records={records} />
    </div>
  );
}
