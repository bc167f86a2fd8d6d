import { cache } from "react";
import { dataset, datasetOfQuery } from "../_data/current-dataset";
import { formatFilter } from "../_domain/query/filter";
import { pageQuery } from "../_domain/query/page-query";
import { missingTieProblem } from "../_domain/query/params";
import { withoutTracking } from "../_domain/query/tracking-keys";
import type { Catalogue, Dataset, Tie, TieSummary } from "../_domain/records/dataset";
import { facets, possibleCount, select } from "../_domain/selection/select";
import { releaseNotice, unknownVersionNotice } from "../_domain/sentences/release-note";
import { memoizeByObject } from "../_domain/text/memoize";
import { timeline } from "../_domain/timeline/timeline";
import type { Language } from "../_domain/vocabulary/language";
import { editorialKeys } from "../_render/formats/json";
import { pagePicture } from "../_render/svg/page-picture";
import { queryRelaxations } from "../_ui/state/active-filters";
import type { InitialData } from "../_ui/state/use-selection";

export type Search = Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;

/** The query of a page as received, repeated keys included, without what networks add. */
export async function pageQueryString(search: Search): Promise<string> {
  const pairs = Object.entries(await search).flatMap(([key, value]) =>
    [value ?? []].flat().map((one) => [key, one] as [string, string]),
  );
  return withoutTracking(new URLSearchParams(pairs)).toString();
}

/** The fields of a tie that lists and the map need. */
const tieSummary = (tie: Tie): TieSummary => ({
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

const withoutEditorialKeys = (key: string, value: unknown) =>
  editorialKeys.includes(key) ? undefined : value;

/** A dataset without its ties, its introduction and notes for editors, as pages send it to the browser. */
const catalogueOf = memoizeByObject(({ ties: _, introduction: __, ...catalogue }: Dataset) => {
  const records: Catalogue = JSON.parse(JSON.stringify(catalogue, withoutEditorialKeys));
  return records;
});

/** The catalogue of a release, with what changed since. */
const pinnedCatalogue = memoizeByObject((release: Dataset): Catalogue => {
  const notice = (lang: Language) => releaseNotice(release, dataset, lang);
  return { ...catalogueOf(release), notice: { ar: notice("ar"), en: notice("en") } };
});

const unknownVersionCatalogue = { ...catalogueOf(dataset), notice: unknownVersionNotice };

/** The dataset that a page draws, and its catalogue as the page sends it to the browser. */
export function pageRecords(query: URLSearchParams) {
  const drawn = datasetOfQuery(query);
  if (drawn.isPinned) return { dataset: drawn, records: pinnedCatalogue(drawn) };
  return {
    dataset: drawn,
    records: query.has("data") ? unknownVersionCatalogue : catalogueOf(drawn),
  };
}

const baseMaps = {
  ar: memoizeByObject((records: Dataset) => pagePicture({ records, ties: records.ties }, "ar")),
  en: memoizeByObject((records: Dataset) => pagePicture({ records, ties: records.ties }, "en")),
} as const;

/** What is drawn below the flows; computed once for each language, since it does not depend on the filter. */
export const pictureBaseMap = (lang: Language, records: Dataset) => baseMaps[lang](records);

/** A query without the id of no tie, which the page would wait for in vain, and that id. */
function withoutMissingTie(query: string, dataset: Dataset) {
  const search = new URLSearchParams(query);
  const { tie } = pageQuery(search, dataset).view;
  if (tie === null || dataset.ties.some(({ id }) => id === tie)) return { search, missing: null };
  search.delete("tie");
  return { search, missing: tie };
}

/**
 * The state in a query and all data for its page; computed once per request for metadata and page. `search` is the query
 * without an id of no tie.
 */
export const loadPage = cache((query: string, lang: Language) => {
  const { dataset, records } = pageRecords(new URLSearchParams(query));
  const { search, missing } = withoutMissingTie(query, dataset);
  const { filter, view } = pageQuery(search, dataset);
  const selection = select(dataset, filter);
  const isSelected = (tie: Tie) => tie.id === view.tie;
  const initialData: InitialData = {
    records,
    query: formatFilter(filter, dataset),
    ties: selection.ties.map(tieSummary),
    facets: facets(dataset, filter),
    timeline: timeline(dataset, selection),
    possibleCount: possibleCount(dataset, filter),
    relaxations: selection.ties.length === 0 ? queryRelaxations(dataset, filter, lang) : [],
    selected: selection.ties.find(isSelected) ?? dataset.ties.find(isSelected) ?? null,
    problems: missing === null ? [] : [missingTieProblem(missing)],
  };
  return { dataset, search: search.toString(), filter, view, selection, initialData };
});
