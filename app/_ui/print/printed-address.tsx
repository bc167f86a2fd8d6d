import type { Catalogue } from "../../_domain/records/dataset";
import { readableAddress } from "../../_domain/text/readable-address";
import type { Language } from "../../_domain/vocabulary/language";
import { qrCode, svgAddress } from "../parts/qr";
import { printWords } from "../words/print";

type PrintedAddressProps = {
  readonly lang: Language;
  readonly records: Pick<Catalogue, "version">;
  /** Absolute address of the printed page. */
  readonly url: string;
};

/** The address of the page as text and QR code, in print only. */
export function PrintedAddress({ lang, records, url }: PrintedAddressProps) {
  const text = printWords(lang);
  const code = qrCode(url);
  return (
    <section className="mt-8 hidden break-inside-avoid break-before-avoid items-center gap-5 border-t border-rule pt-4 text-2 leading-ui print:flex">
      {code && <img src={svgAddress(code)} alt={text.code} className="size-24 shrink-0" />}
      <div className="min-w-0">
        <p className="font-bold">{text.address}</p>
        <p dir="ltr" className="wrap-anywhere">
          {readableAddress(url)}
        </p>
        <p className="text-ink-2">{text.version(records.version)}</p>
      </div>
    </section>
  );
}
