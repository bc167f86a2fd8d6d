import { cache } from "react";
import { dataset, datasetOfQuery, releasedDataset } from "../_data/current-dataset";
import { formatFilter } from "../_domain/query/filter";
import { pageQuery } from "../_domain/query/page-query";
import { missingTieProblem, type ParamProblem } from "../_domain/query/params";
import { withoutTracking } from "../_domain/query/tracking-keys";
import type { Catalogue, Dataset } from "../_domain/records/dataset";
import { foundTies } from "../_domain/selection/found-ties";
import { select } from "../_domain/selection/select";
import { openTie } from "../_domain/selection/tie-as-of-day";
import { nameLaterTies } from "../_domain/sentences/later-records";
import { releaseNotice, unknownVersionNotice } from "../_domain/sentences/release-note";
import { tieNotes } from "../_domain/sentences/tie-notes";
import { memoizeByObject } from "../_domain/text/memoize";
import type { Language } from "../_domain/vocabulary/language";
import { pageRecords, pageRecordsId } from "../_render/formats/page-records";
import { pagePicture } from "../_render/svg/page-picture";
import { queryRelaxations } from "../_ui/state/active-filters";
import { type Pin, providePageRecords } from "../_ui/state/page-records";
import type { InitialData } from "../_ui/state/use-selection";

export type Search = Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;

/** The query of a page as received, repeated keys included, without what networks add. */
export async function pageQueryString(search: Search): Promise<string> {
  const pairs = Object.entries(await search).flatMap(([key, value]) =>
    [value ?? []].flat().map((one) => [key, one] as [string, string]),
  );
  return withoutTracking(new URLSearchParams(pairs)).toString();
}

providePageRecords((id) => {
  const [version = ""] = id.split("-");
  return pageRecords(version === dataset.version ? dataset : (releasedDataset(version) ?? dataset));
});

/** What a page says of the release that it draws: what changed since. */
const releasePin = memoizeByObject((release: Dataset): Pin => {
  const notice = (lang: Language) => releaseNotice(release, dataset, lang);
  const english = tieNotes(release, dataset, "en");
  const notes = [...tieNotes(release, dataset, "ar")].map(([id, ar]) => {
    const en = english.get(id) ?? ar;
    const reason = ar.reason && en.reason ? { ar: ar.reason, en: en.reason } : null;
    return [id, { mark: { ar: ar.mark, en: en.mark }, reason }] as const;
  });
  return {
    isPinned: true,
    notice: { ar: notice("ar"), en: notice("en") },
    tieNotes: Object.fromEntries(notes),
  };
});

/** The dataset that a page draws, and what it says of the version in its address. */
function drawnDataset(query: URLSearchParams): { readonly dataset: Dataset; readonly pin: Pin } {
  const drawn = datasetOfQuery(query);
  if (drawn.isPinned) return { dataset: drawn, pin: releasePin(drawn) };
  return { dataset: drawn, pin: query.has("data") ? { notice: unknownVersionNotice } : {} };
}

/** Adds to problems with missing ties id and title of those that today's records have. */
export const withLaterTies = (problems: readonly ParamProblem[]) =>
  nameLaterTies(problems, dataset);

const catalogue = memoizeByObject((drawn: Dataset): Catalogue => {
  const { ties: _, ...records } = pageRecords(drawn);
  return records;
});

/** The dataset of a page of documents, and its catalogue with what the page says of its version. */
export function documentRecords(query: URLSearchParams) {
  const { dataset: drawn, pin } = drawnDataset(query);
  return { dataset: drawn, records: { ...catalogue(drawn), ...pin } };
}

const baseMaps = {
  ar: memoizeByObject((records: Dataset) => pagePicture(records, "ar")),
  en: memoizeByObject((records: Dataset) => pagePicture(records, "en")),
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
  const { dataset, pin } = drawnDataset(new URLSearchParams(query));
  const { search, missing } = withoutMissingTie(query, dataset);
  const { filter, view } = pageQuery(search, dataset);
  const selection = select(dataset, filter);
  const found = foundTies(dataset, filter);
  const initialData: InitialData = {
    recordsId: pageRecordsId(dataset),
    pin,
    query: formatFilter(filter, dataset),
    found,
    relaxations:
      found && selection.ties.length === 0 ? queryRelaxations(dataset, filter, lang) : [],
    selected: openTie(dataset, view.tie, filter.known),
    problems: missing === null ? [] : withLaterTies([missingTieProblem(missing)]),
  };
  return { dataset, search: search.toString(), filter, view, selection, initialData };
});
