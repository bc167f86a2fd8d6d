import { pinnedAddress, tieAddress } from "../../_domain/query/addresses";
import type { Tie } from "../../_domain/records/dataset";
import { pluralMessage } from "../../_domain/text/plurals";
import type { CatalogueProps } from "../parts/catalogue-props";
import { TieCardSummary } from "../tie/tie-summary";
import { moreTiesWords } from "../words/more-ties";

/** Most items under one heading of a document; the map lists the ties of all of them, page by page. */
export const maxItems = 100;

type MoreTiesProps = CatalogueProps & {
  /** The ties of the items that the document leaves out, which may repeat. */
  readonly ties: readonly Tie[];
  /** The query of the map that lists them. */
  readonly query: string;
};

/** How many ties a document leaves out, as a link to the map; nothing where it leaves out none. */
export function MoreTies({ ties, query, lang, records }: MoreTiesProps) {
  const { size } = new Set(ties);
  if (size === 0) return null;
  return (
    <p className="border-t border-rule py-2 text-3">
      <a
        href={pinnedAddress(`/${lang}?${query}`, records)}
        data-more={size}
        className="inline-flex min-h-8 items-center underline"
      >
        {pluralMessage(lang, size, moreTiesWords(lang).more)}
      </a>
    </p>
  );
}

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
