import { claimFragment, sourceAddress } from "../../_domain/query/addresses";
import { catalogueIndex, originOf } from "../../_domain/records/dataset";
import type { Claim } from "../../_domain/records/schema";
import { relayedBy } from "../../_domain/selection/origin-name";
import { Highlight } from "../parts/highlight";
import { interfaceWords } from "../words/words";
import { SelfLink } from "./self-link";
import { SourceReference, SourceTitle } from "./source-reference";
import type { TieProps } from "./tie-props";

type LinkProps = {
  /** Text of the link of the first claim of each source to itself; without it claims have neither link nor id. */
  readonly linkText?: string;
};

type ClaimItemProps = Omit<TieProps, "tie"> & LinkProps & { readonly claim: Claim };

function ClaimItem({ claim, lang, records, q, linkText }: ClaimItemProps) {
  const { sources } = catalogueIndex(records);
  const source = sources.get(claim.source);
  if (!source) return null;
  const fragment = claimFragment(source.id);
  const origin = relayedBy(originOf(claim, sources), source, records, lang);
  return (
    <li id={linkText && fragment} className="scroll-mt-6 border-t border-rule py-3">
      <h3 className="text-3 leading-ui font-bold">
        <a
          href={sourceAddress({ site: "", lang, records }, source.id)}
          className="inline-block min-h-6 no-underline hover:underline"
        >
          <Highlight text={source.publisher[lang]} q={q} />
        </a>
      </h3>
      <SourceTitle source={source} />
      <p className="mt-1 text-4">{claim.says[lang]}</p>
      <p className="mt-1 text-2 leading-ui text-ink-2">{claim.evidence[lang]}</p>
      {origin && (
        <p className="mt-1 text-2 leading-ui text-ink-2">{interfaceWords(lang).origin(origin)}</p>
      )}
      <SourceReference source={source} lang={lang}>
        {linkText && <SelfLink fragment={fragment} text={linkText} />}
      </SourceReference>
    </li>
  );
}

const isOf = (claim: Claim) => (other: Claim) => other.source === claim.source;

/** The claims of a tie, each with publisher, date, language and address of its source. */
export const ClaimList = ({ tie, lang, records, q, linkText }: TieProps & LinkProps) => (
  <ul>
    {tie.claims.map((claim, at, all) => (
      <ClaimItem
        key={`${claim.source} ${claim.says.en}`}
        claim={claim}
        lang={lang}
        records={records}
        q={q}
        {...(linkText && all.findIndex(isOf(claim)) === at && { linkText })}
      />
    ))}
  </ul>
);

/** The claims of a tie as a section of the panel. */
export function Claims({ tie, lang, records, q }: TieProps) {
  const text = interfaceWords(lang);
  return (
    <section className="mt-6.5">
      <h2 className="text-5 leading-ui font-bold">{text.claims}</h2>
      <p className="mt-1 mb-1.5 text-3 leading-ui text-ink-2">{text.claimsLead}</p>
      <ClaimList tie={tie} lang={lang} records={records} q={q} />
    </section>
  );
}
