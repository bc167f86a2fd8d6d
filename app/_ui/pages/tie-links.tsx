import type { Catalogue, Tie } from "../../_domain/records/dataset";
import type { Language } from "../../_domain/vocabulary/language";
import { TieCardSummary } from "../tie/tie-summary";

type TieLinkProps = { readonly tie: Tie; readonly lang: Language; readonly records: Catalogue };

/** A tie as one link to its own page. */
export const TieLink = ({ tie, lang, records }: TieLinkProps) => (
  <a
    href={`/${lang}/ties/${tie.id}`}
    className="block py-3.25 no-underline hover:[&_h3]:underline focus-visible:outline-offset-0"
  >
    <TieCardSummary tie={tie} lang={lang} records={records} />
  </a>
);

type TieLinksProps = Omit<TieLinkProps, "tie"> & {
  readonly ties: readonly Tie[];
  /** In two columns where there is room. */
  readonly wide?: boolean;
};

/** Ties that lead to their own pages. */
export const TieLinks = ({ ties, wide = false, ...rest }: TieLinksProps) => (
  <ul className={`mt-2 ${wide ? "grid gap-x-10 desktop:grid-cols-2" : ""}`}>
    {ties.map((tie) => (
      <li key={tie.id} data-tie={tie.id} className="break-inside-avoid border-t border-rule">
        <TieLink tie={tie} {...rest} />
      </li>
    ))}
  </ul>
);
