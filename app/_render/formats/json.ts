import { tieAddress } from "../../_domain/query/addresses";
import { lists } from "../../_domain/query/list-params";
import type { Catalogue, Tie } from "../../_domain/records/dataset";
import type { Facets, Selection } from "../../_domain/selection/select";
import { citation } from "./citation";

/** Keys of records that are for editors, not for readers. */
export const editorialKeys: readonly string[] = ["note", "published_note", "single_source"];

/** A tie as the API gives it: without notes of the editors, with its pages. */
function tieJson(tie: Tie, site: string) {
  const { id, layer, sector, status, from, to, via, date, title, summary, actors } = tie;
  const { figures, claims, disputes, sources, origins, disputed, known, withdrawn, merged } = tie;
  return {
    ...{ id, layer, sector, status, from, to, via, date, title, summary, actors },
    ...{ figures, claims, disputes, sources, origins, disputed, known },
    url: { ar: tieAddress({ site, lang: "ar" }, id), en: tieAddress({ site, lang: "en" }, id) },
    ...(withdrawn && { withdrawn }),
    ...(merged && { merged }),
  };
}

/** One tie with how to cite it. */
export const citedTie = (tie: Tie, records: Catalogue, site: string) => ({
  ...tieJson(tie, site),
  citation: citation({ tie }, records, site),
});

/** What every list says first: the dataset, the canonical filter and how many ties it matches. */
const head = ({ records, total, ties }: Selection, query: string) => ({
  dataset: { version: records.version, modified: records.modified },
  query,
  total,
  matched: ties.length,
});

/** Ties of one page of a list, whole, with the facets of the filter. */
export const tiesJson = (
  selection: Selection,
  page: { readonly offset: number; readonly ties: readonly Tie[] },
  counts: Facets,
  given: { readonly query: string; readonly site: string },
) => ({
  ...head(selection, given.query),
  offset: page.offset,
  count: page.ties.length,
  facets: counts,
  ties: page.ties.map((tie) => tieJson(tie, given.site)),
});

type Kind = "places" | "actors" | "sources";

/** Number of selected ties by id, as a filter by that one value would count them. */
function tally(kind: Kind, { ties, records }: Selection): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const tie of ties)
    for (const id of new Set(lists[kind].values(tie, records)))
      counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** All records of a kind without notes of the editors, each with the number of selected ties. */
export function recordsJson(kind: Kind, selection: Selection, query: string) {
  const counts = tally(kind, selection);
  const listed = selection.records[kind].map((record) => ({
    ...Object.fromEntries(Object.entries(record).filter(([key]) => !editorialKeys.includes(key))),
    count: counts.get(record.id) ?? 0,
  }));
  return { ...head(selection, query), [kind]: listed };
}
