import { tieAddress } from "../../_domain/query/addresses";
import type { Tie } from "../../_domain/records/dataset";
import type { CatalogueProps } from "../parts/catalogue-props";
import { TieCardSummary } from "../tie/tie-summary";

/** A tie as one link to its page. */
export const TieLink = ({ tie, lang, records }: CatalogueProps & { readonly tie: Tie }) => (
  <a
    href={tieAddress({ site: "", lang, records }, tie.id)}
    className="tie-card block py-3.25 no-underline hover:[&_h3]:underline focus-visible:outline-offset-0"
  >
    <TieCardSummary tie={tie} lang={lang} records={records} />
  </a>
);

type TieLinksProps = CatalogueProps & {
  readonly ties: readonly Tie[];
  /** Whether wide screens show two columns. */
  readonly isWide?: boolean;
};

/** Ties as links to their pages. */
export const TieLinks = ({ ties, isWide = false, lang, records }: TieLinksProps) => (
  <ul className={`mt-2 ${isWide ? "grid gap-x-10 desktop:grid-cols-2" : ""}`}>
    {ties.map((tie) => (
      <li key={tie.id} data-tie={tie.id} className="break-inside-avoid border-t border-rule">
        <TieLink tie={tie} lang={lang} records={records} />
      </li>
    ))}
  </ul>
);
