import { claimFragment, tieAddress } from "../../_domain/query/addresses";
import { appendQuery } from "../../_domain/query/params";
import type { Catalogue, Tie } from "../../_domain/records/dataset";
import { publisherName } from "../../_domain/records/record-names";
import type { Language } from "../../_domain/vocabulary/language";
import { interfaceWords } from "../words/words";

/** Adds subject and body to an address; spaces become %20, because mail programs show a plus as a plus. */
export function reportAddress(contact: string, subject: string, body: string): string {
  const query = `subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  return appendQuery(contact, query);
}

/** Subject and text of a report about a tie, which lists its claims so that the reader keeps the wrong one. Mail programs cut what is long. */
export function tieReport(
  tie: Pick<Tie, "id" | "title" | "sources">,
  lang: Language,
  records: Catalogue,
  site: string,
) {
  const text = interfaceWords(lang);
  const address = tieAddress({ site, lang, records }, tie.id);
  const claims = tie.sources.map(
    (id) => `- ${publisherName(id, records, lang)}: #${claimFragment(id)}`,
  );
  return {
    subject: text.reportSubject(tie.id),
    body: text.reportBody(tie.title[lang], address, records.version, claims.join("\n")),
  };
}
