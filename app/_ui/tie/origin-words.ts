import { type Catalogue, catalogueIndex, originOf, type Tie } from "../../_domain/records/dataset";
import { originName } from "../../_domain/selection/origin-name";
import { pluralMessage } from "../../_domain/text/plurals";
import type { Language } from "../../_domain/vocabulary/language";
import { interfaceWords } from "../words/words";

type TieEvidence = Pick<Tie, "claims" | "sources" | "origins">;

/** Origin → its sources, in the order of the claims. */
function sourcesByOrigin(claims: TieEvidence["claims"], records: Catalogue) {
  const groups = new Map<string, Set<string>>();
  for (const claim of claims) {
    const origin = originOf(claim, catalogueIndex(records).sources);
    groups.set(origin, (groups.get(origin) ?? new Set()).add(claim.source));
  }
  return groups;
}

/** How many sources and independent origins a tie has in words; if fewer origins, also which origins several sources share. */
export function originWords(tie: TieEvidence, records: Catalogue, lang: Language): string {
  const text = interfaceWords(lang);
  const sources = pluralMessage(lang, tie.sources.length, text.sources);
  const origins = pluralMessage(lang, tie.origins, text.origins);
  if (tie.origins >= tie.sources.length) return text.originsEqual(sources, origins);
  const shared = [...sourcesByOrigin(tie.claims, records)]
    .filter(([, group]) => group.size > 1)
    .map(([id, group]) => {
      const name = originName(id, records, lang);
      return group.size === tie.sources.length
        ? text.allRelay(name)
        : pluralMessage(lang, group.size, text.relays(name));
    });
  return [text.originsFewer(sources, origins), ...shared].join(" ");
}
