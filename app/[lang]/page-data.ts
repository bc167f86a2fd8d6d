import { cache } from "react";
import { dataset } from "../_data/current-dataset";
import { formatFilter } from "../_domain/query/filter";
import { pageQuery } from "../_domain/query/request-options";
import type { Catalogue, Tie, TieSummary } from "../_domain/records/dataset";
import { facets, select } from "../_domain/selection/select";
import { timeline } from "../_domain/timeline/timeline";
import type { Language } from "../_domain/vocabulary/language";
import { editorial } from "../_render/formats/json";
import { pagePicture } from "../_render/svg/page-picture";
import { queryRelaxations } from "../_ui/state/query-relaxations";

export type Search = Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;

/** The query as it was asked, repeated keys included. */
export async function readQuery(search: Search): Promise<string> {
  const pairs = Object.entries(await search).flatMap(([key, value]) =>
    [value ?? []].flat().map((one) => [key, one] as [string, string]),
  );
  return new URLSearchParams(pairs).toString();
}

/** The part of a tie that the first view needs. */
const listed = (tie: Tie): TieSummary => ({
  id: tie.id,
  layer: tie.layer,
  sector: tie.sector,
  status: tie.status,
  from: tie.from,
  to: tie.to,
  via: tie.via,
  date: tie.date,
  title: tie.title,
  sources: tie.sources,
  origins: tie.origins,
  disputed: tie.disputed,
  disputes: tie.disputes.map(({ field }) => ({ field })),
});

const { ties: _, ...everything } = dataset;

/** What every page sends along: names, labels and positions, without the ties and what editors note for each other. */
export const records: Catalogue = JSON.parse(
  JSON.stringify(everything, (key, value) => (editorial.includes(key) ? undefined : value)),
);

const grounds = new Map<Language, ReturnType<typeof pagePicture>>();

/** What lies under the flows of the whole dataset: the same for every filter, so that it is made once. */
export function mapGround(lang: Language): ReturnType<typeof pagePicture> {
  const made = grounds.get(lang) ?? pagePicture({ records: dataset, ties: dataset.ties }, lang);
  grounds.set(lang, made);
  return made;
}

/** Everything that the page of a query shows; made once per request. */
export const loadPage = cache((query: string, lang: Language) => {
  const { filter, view } = pageQuery(new URLSearchParams(query), dataset);
  const selection = select(dataset, filter);
  const chosen = (tie: Tie) => tie.id === view.tie;
  return {
    filter,
    view,
    selection,
    served: {
      records,
      query: formatFilter(filter, dataset),
      listed: selection.ties.map(listed),
      facets: facets(dataset, filter),
      timeline: timeline(dataset, selection),
      ways: selection.ties.length === 0 ? queryRelaxations(dataset, filter, lang) : [],
      selected: selection.ties.find(chosen) ?? dataset.ties.find(chosen) ?? null,
    },
  };
});
