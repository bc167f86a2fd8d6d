import { claimFragment, disputeFragment, tieAddress } from "../../_domain/query/addresses";
import { idLists } from "../../_domain/query/list-params";
import type { Catalogue, Tie } from "../../_domain/records/dataset";
import { type Comparison, comparisonGroups } from "../../_domain/selection/comparison";
import type { Facets, Selection } from "../../_domain/selection/select";
import { comparisonSentence } from "../../_domain/sentences/comparison-sentence";
import { citation } from "./citation";

/** Keys of records that editors write for each other; no answer contains them. */
export const editorialKeys: readonly string[] = ["note", "published_note", "single_source"];

/** A tie as the API returns it: the fields of its record, then what follows from them, then the rare ones. */
function tieJson(tie: Tie, site: string) {
  const { note: _, sources, origins, disputed, known, withdrawn, merged, ...recorded } = tie;
  return {
    ...recorded,
    sources,
    origins,
    disputed,
    known,
    url: {
      ar: tieAddress({ site, lang: "ar" }, tie.id),
      en: tieAddress({ site, lang: "en" }, tie.id),
    },
    ...(withdrawn && { withdrawn }),
    ...(merged && { merged }),
  };
}

/** One tie with its citations and the addresses of its claims and disputes. */
export function tieWithCitations(tie: Tie, records: Catalogue, site: string) {
  const json = tieJson(tie, site);
  const urlOf = (fragment: string) => ({
    ar: `${json.url.ar}#${fragment}`,
    en: `${json.url.en}#${fragment}`,
  });
  return {
    ...json,
    claims: tie.claims.map((claim) => ({ ...claim, url: urlOf(claimFragment(claim.source)) })),
    disputes: tie.disputes.map((row) => ({ ...row, url: urlOf(disputeFragment(row.field)) })),
    citation: citation({ tie }, records, site),
  };
}

/** The first fields of every list: the dataset, the canonical filter and the number of matching ties. */
const head = ({ records, total, ties }: Selection, query: string) => ({
  dataset: { version: records.version, modified: records.modified },
  query,
  total,
  matched: ties.length,
});

/** One page of the matching ties with the facets of the filter; `selection` holds the ties of all pages. */
export const tiesJson = (
  selection: Selection,
  page: { readonly offset: number; readonly ties: readonly Tie[] },
  facets: Facets,
  { query, site }: { readonly query: string; readonly site: string },
) => ({
  ...head(selection, query),
  offset: page.offset,
  count: page.ties.length,
  facets,
  ties: page.ties.map((tie) => tieJson(tie, site)),
});

/** Both sides of a comparison, their difference in words and their ties in three groups. */
export const comparisonJson = (comparison: Comparison, site: string) => ({
  a: head(comparison.a.selection, comparison.a.query),
  b: head(comparison.b.selection, comparison.b.query),
  sentence: {
    ar: comparisonSentence(comparison, "ar"),
    en: comparisonSentence(comparison, "en"),
  },
  changed: comparison.changed,
  groups: comparisonGroups.map((only) => {
    const ties = comparison.groups[only];
    return { only, count: ties.length, ties: ties.map((tie) => tieJson(tie, site)) };
  }),
});

/** Records that answers list. */
export type ListedRecordKind = "places" | "actors" | "sources";

/** Id of a record ▶ number of selected ties that a filter by this record alone would match. */
export function tieCounts(
  kind: ListedRecordKind,
  { ties, records }: Selection,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const tie of ties)
    for (const id of new Set(idLists[kind].values(tie, records)))
      counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** All records of a kind, each with its number of selected ties. */
export function recordsJson(kind: ListedRecordKind, selection: Selection, query: string) {
  const counts = tieCounts(kind, selection);
  const records = selection.records[kind].map((record) => ({
    ...Object.fromEntries(Object.entries(record).filter(([key]) => !editorialKeys.includes(key))),
    count: counts.get(record.id) ?? 0,
  }));
  return { ...head(selection, query), [kind]: records };
}
