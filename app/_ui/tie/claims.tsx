import { catalogueIndex, originOf, type Tie } from "../../_domain/records/dataset";
import { Highlight } from "../parts/highlight";
import { words } from "../words/words";
import { relayedBy } from "./origin-words";
import { SourceReference, SourceTitle } from "./source-reference";
import type { TieProps } from "./tie-props";

type Claim = Tie["claims"][number];

type SayingProps = Omit<TieProps, "tie"> & { claim: Claim };

function Saying({ claim, lang, records, q }: SayingProps) {
  const { sources } = catalogueIndex(records);
  const source = sources.get(claim.source);
  if (!source) return null;
  const origin = relayedBy(originOf(claim, sources), source, records, lang);
  return (
    <li className="border-t border-rule py-3">
      <h3 className="text-3 leading-ui font-bold">
        <a
          href={`/${lang}/sources/${source.id}`}
          className="inline-block min-h-6 no-underline hover:underline"
        >
          <Highlight text={source.publisher[lang]} q={q} />
        </a>
      </h3>
      <SourceTitle source={source} />
      <p className="mt-1 text-4">{claim.says[lang]}</p>
      <p className="mt-1 text-2 leading-ui text-ink-2">{claim.evidence[lang]}</p>
      {origin && <p className="mt-1 text-2 leading-ui text-ink-2">{words(lang).origin(origin)}</p>}
      <SourceReference source={source} lang={lang} />
    </li>
  );
}

/** Each claim with its publisher, date, language and address. */
export const ClaimList = ({ tie, ...rest }: TieProps) => (
  <ul>
    {tie.claims.map((claim) => (
      <Saying key={`${claim.source} ${claim.says.en}`} claim={claim} {...rest} />
    ))}
  </ul>
);

/** Who says what, as a section of the panel. */
export function Claims(shown: TieProps) {
  const text = words(shown.lang);
  return (
    <section className="mt-6.5">
      <h2 className="text-5 leading-ui font-bold">{text.claims}</h2>
      <p className="mt-1 mb-1.5 text-3 leading-ui text-ink-2">{text.claimsLead}</p>
      <ClaimList {...shown} />
    </section>
  );
}
