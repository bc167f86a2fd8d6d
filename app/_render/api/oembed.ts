import { embedAddress, pageAddress } from "../../_domain/query/addresses";
import { type MapWords, mapWordParams } from "../../_domain/query/author-words";
import { versionKeys } from "../../_domain/query/changes-scope";
import { type Filter, filterParams, formatFilter } from "../../_domain/query/filter";
import { embedQuery } from "../../_domain/query/page-query";
import {
  appendQuery,
  formatPairs,
  formatParams,
  joinQueries,
  keysOf,
  type ParamProblem,
  parseParams,
} from "../../_domain/query/params";
import type { LiveEmbedOptions } from "../../_domain/query/request-options";
import { withoutTracking } from "../../_domain/query/tracking-keys";
import type { Dataset } from "../../_domain/records/dataset";
import type { Releases } from "../../_domain/selection/compared-state";
import { select } from "../../_domain/selection/select";
import { namedTie, selectedTie } from "../../_domain/selection/selected-tie";
import { embedHeading } from "../../_domain/sentences/embed-text";
import { laterRecordProblem } from "../../_domain/sentences/later-records";
import { filterOfTie } from "../../_domain/sentences/previews";
import { isLanguage, type Language } from "../../_domain/vocabulary/language";
import { comparisonFrame } from "./comparison-oembed";
import { isPicture, parseAddress, withLanguage } from "./oembed-address";
import {
  cardThumbnail,
  type Frame,
  frameAnswer,
  frameSize,
  mapThumbnail,
  type OembedAnswer,
} from "./oembed-answer";
import type { OembedRequest } from "./oembed-params";
import { storyFrame } from "./oembed-story";
import type { Refusal } from "./operation";

/** The state of the embed for an address of this site. */
type EmbedState = { readonly filter: Filter; readonly view: LiveEmbedOptions };

/** Adds what the id in a path selects to the state of its query; null where the site has no such page. */
type PathReader = (id: string, state: EmbedState, dataset: Dataset) => EmbedState | null;

const withoutId: PathReader = (id, state) => (id === "" ? state : null);

const hasId = (records: readonly { readonly id: string }[], id: string) =>
  records.some((record) => record.id === id);

/** Selects the tie under the query's filter if there is one that matches it, else under the narrowest filter. */
function withTie(id: string, { filter, view }: EmbedState, dataset: Dataset): EmbedState | null {
  const tie = namedTie(id, dataset);
  if (!tie) return null;
  const hasFilter = formatFilter(filter, dataset) !== "";
  const isMatched = hasFilter && hasId(select(dataset, filter).ties, tie.id);
  return { filter: isMatched ? filter : filterOfTie(tie, dataset), view: { ...view, tie: tie.id } };
}

/** One row per kind of page, by the first segment of the path after the language. */
const pathReaders: Readonly<Record<string, PathReader>> = {
  "": withoutId,
  embed: (id, state) => (id === "" || id === "live" ? state : null),
  ties: withTie,
  places: (id, { filter, view }, { places }) =>
    hasId(places, id) ? { filter: { ...filter, places: [id] }, view } : null,
  sources: (id, state, { sources }) => {
    if (id === "") return state;
    return hasId(sources, id)
      ? { filter: { ...state.filter, sources: [id] }, view: state.view }
      : null;
  },
  filter: withoutId,
  stories: withoutId,
  actors: withoutId,
  assessments: withoutId,
  disputes: (id, { filter, view }) =>
    id === "" ? { filter: { ...filter, disputed: true }, view } : null,
  about: withoutId,
  data: withoutId,
  changes: withoutId,
};

type PageState = EmbedState & {
  readonly lang: Language;
  readonly page: string;
  /** Values of the filter that cannot be read, for which the page shows more than its address says. */
  readonly errors: readonly ParamProblem[];
  /** The other pairs that cannot be read, as a query; the frame names them. */
  readonly unread: string;
  /** The words of the author of an embed as a query; "" without any. */
  readonly author: string;
};

const isFilterKey = ({ parameter }: ParamProblem) => Object.hasOwn(filterParams, parameter);

/** The pairs of a query with some keys, as a query. */
const pairsOf = (query: URLSearchParams, keys: readonly string[]): string =>
  formatPairs([...query].filter(([key]) => keys.includes(key)));

/** An address of this site; null for any other. */
function parseSiteAddress(address: string | null, site: string): URL | null {
  const url = address === null ? null : parseAddress(address, site);
  return url?.origin === new URL(site).origin ? url : null;
}

/** State and canonical page of an address; null where the site has no such page. */
function readAddress(given: URL, dataset: Dataset, site: string): PageState | null {
  const url = withLanguage(given);
  const [, lang, kind = "", id = "", ...more] = url.pathname.replace(/\/$/, "").split("/");
  if (!isLanguage(lang) || more.length > 0 || !Object.hasOwn(pathReaders, kind)) return null;
  const query = withoutTracking(url.searchParams);
  const versionPairs = kind === "changes" ? pairsOf(query, versionKeys) : "";
  if (kind === "changes") for (const key of versionKeys) query.delete(key);
  const { filter, view, problems } = embedQuery(query, dataset);
  const state = pathReaders[kind]?.(id, { filter, view }, dataset);
  if (!state) return null;
  const path = kind === "" || kind === "embed" ? "" : [kind, id].filter(Boolean).join("/");
  const authorKeys: readonly string[] = keysOf(mapWordParams);
  const words = kind === "embed" || isPicture(given) ? url.searchParams : new URLSearchParams();
  const { values } = parseParams<MapWords>(mapWordParams, words, dataset);
  return {
    ...state,
    lang,
    author: formatParams<MapWords>(mapWordParams, values, dataset),
    page: appendQuery(
      pageAddress({ site, lang, records: dataset }, filter, view, path),
      versionPairs,
    ),
    errors: problems.filter(isFilterKey),
    unread: pairsOf(
      query,
      problems
        .filter((problem) => !isFilterKey(problem) && !authorKeys.includes(problem.parameter))
        .map(({ parameter }) => parameter),
    ),
  };
}

/** Size of the frame of a story, whose texts are longer. */
const storySize = { width: 640, height: 600 } as const;

/** The frame of the map or card of a state. */
function stateFrame(state: PageState, dataset: Dataset, site: string): Frame {
  const { lang, filter, view, page, unread, author } = state;
  const base = { site, lang, records: dataset };
  const selection = select(dataset, filter);
  const tie = selectedTie(view.tie, dataset, selection);
  const heading = embedHeading(selection, tie, lang).title;
  const address = embedAddress(base, filter, view);
  return {
    base,
    title: `${heading} – ${dataset.name[lang]}`,
    src: joinQueries(address, unread, author),
    page,
    thumbnail: tie
      ? cardThumbnail(base, tie.id, view.theme)
      : mapThumbnail(base, filter, view.theme),
  };
}

/** Says that a release is from before what today's records have at an address; null where they have nothing there either. */
function laterRecord(url: URL, current: Dataset, site: string): Refusal | null {
  const isLater = storyFrame(url, current, site) ?? readAddress(url, current, site);
  return isLater && { kind: "missing", errors: [laterRecordProblem] };
}

/**
 * The oEmbed answer (1.0, type `rich`) for an address of this site; null for any other address. Where the filter of the
 * address cannot be read, the problems instead, because a frame would show more ties than the address names.
 */
export function oembed(
  request: OembedRequest,
  releases: Releases,
  site: string,
): OembedAnswer | Refusal | null {
  const url = parseSiteAddress(request.url, site);
  if (!url) return null;
  const comparison = comparisonFrame(withLanguage(url), releases, site);
  if (comparison)
    return "src" in comparison ? frameAnswer(comparison, frameSize(request)) : comparison;
  const version = url.searchParams.get("data");
  const dataset = version === null ? releases.current : releases.find(version);
  if (!dataset)
    return { errors: [{ parameter: "data", detail: "names no release" }], kind: "version" };
  const story = storyFrame(url, dataset, site);
  if (story) return frameAnswer(story, frameSize(request, storySize));
  const state = readAddress(url, dataset, site);
  if (!state) return dataset.isPinned ? laterRecord(url, releases.current, site) : null;
  if (state.errors.length > 0) return { errors: state.errors };
  return frameAnswer(stateFrame(state, dataset, site), frameSize(request));
}
