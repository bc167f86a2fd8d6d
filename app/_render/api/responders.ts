import { pinnedAddress } from "../../_domain/query/addresses";
import {
  calloutsOf,
  type MapWords,
  mapWordParams,
  unknownTieProblems,
} from "../../_domain/query/author-words";
import { fileName } from "../../_domain/query/file-names";
import {
  formatParams,
  joinQueries,
  type ParamProblem,
  type Params,
} from "../../_domain/query/params";
import {
  type ChangesRequest,
  type CsvOptions,
  csvParams,
  dataParams,
  type FeedOptions,
  feedParams,
  type ListOptions,
  type PictureRequest,
  pictureParams,
  tieListParams,
} from "../../_domain/query/request-options";
import type { Dataset, Tie } from "../../_domain/records/dataset";
import { difference, today, type Versions } from "../../_domain/records/versions";
import { authorMarks } from "../../_domain/selection/author-marks";
import type { Selection } from "../../_domain/selection/select";
import { laterRecordProblem } from "../../_domain/sentences/later-records";
import { releaseNote } from "../../_domain/sentences/release-note";
import { csv } from "../formats/csv";
import { type Feed, feed } from "../formats/feed";
import { tiesJson, tieWithCitations } from "../formats/json";
import { pageRecordsId, pageRecordsJson } from "../formats/page-records";
import { picture } from "../picture/picture";
import { oembed } from "./oembed";
import type { OembedRequest } from "./oembed-params";
import type { ApiContext, OperationAnswer, Refusal } from "./operation";
import { facetsWithin, page, withinBbox } from "./paging";
import { pngInTurn } from "./png-queue";

/** Canonical query of the next page; undefined on the last page. */
function nextQuery<Options extends { readonly offset: number; readonly limit: number }>(
  { query, dataset }: ApiContext,
  params: Params<Options>,
  options: Options,
  total: number,
): string | undefined {
  const offset = options.offset + options.limit;
  return offset < total
    ? joinQueries(query, formatParams(params, { ...options, offset }, dataset))
    : undefined;
}

const nextField = (next: string | undefined) => (next === undefined ? {} : { next });

export function tiesAnswer(context: ApiContext, options: ListOptions): OperationAnswer {
  const matches = withinBbox(context.selection, options, context.dataset);
  const matchesPage = { offset: options.offset, ties: page(matches, options) };
  return {
    body: tiesJson(matches, matchesPage, facetsWithin(matches, options, context.dataset), context),
    ...nextField(nextQuery(context, tieListParams, options, matches.ties.length)),
  };
}

/** Answers one page of the matching ties in the format of `write`, which takes `params`. */
export const tiesPage =
  <Options extends ListOptions>(
    write: (selection: Selection, site: string, options: Options) => string | object,
    params: Params<Options>,
  ) =>
  (context: ApiContext, options: Options): OperationAnswer => {
    const matches = withinBbox(context.selection, options, context.dataset);
    return {
      body: write({ ...matches, ties: page(matches, options) }, context.site, options),
      ...nextField(nextQuery(context, params, options, matches.ties.length)),
    };
  };

const csvPage = tiesPage<CsvOptions>(
  (selection, site, { bom }) => csv(selection, site, bom),
  csvParams,
);

export const csvAnswer = (context: ApiContext, options: CsvOptions): OperationAnswer => ({
  ...csvPage(context, options),
  name: fileName(
    "csv",
    context.query,
    formatParams<Pick<CsvOptions, "data">>(dataParams, options, context.dataset),
  ),
});

export function tieAnswer({ dataset, versions, id, site }: ApiContext) {
  const hasId = ({ id: candidate }: Tie) => candidate === id;
  const match = dataset.ties.find(hasId);
  if (!match) {
    const isLater = versions.dataset(today)?.ties.some(hasId);
    return { kind: "missing", errors: isLater ? [laterRecordProblem] : [] } as const;
  }
  return match.merged
    ? { redirect: pinnedAddress(`/api/ties/${match.merged}`, dataset) }
    : { body: tieWithCitations(match, dataset, site) };
}

/** Answers one page of the changes under the filter in the format of `write`. */
export const feedPage =
  (extension: "json" | "xml", write: (feed: Feed, next: string | null) => string | object) =>
  (context: ApiContext, options: FeedOptions): OperationAnswer => {
    const changes = feed({ ...context, filter: context.selection.filter }, options);
    const next = nextQuery(context, feedParams, options, changes.total);
    const address = next === undefined ? null : `${context.site}/api/feed.${extension}?${next}`;
    return { body: write(changes, address), ...nextField(next) };
  };

/** A release whole, byte by byte. */
export function versionAnswer({ versions, id }: ApiContext) {
  const body = versions.json(id);
  if (body !== null) return { body };
  return unknownVersions(versions, [{ parameter: "id", detail: "names no release" }]);
}

export function recordsAnswer({ dataset, versions, id }: ApiContext) {
  const [version = ""] = id.split("-");
  const records = [dataset, versions.dataset(version)].find(
    (one) => one !== null && pageRecordsId(one) === id,
  );
  return records ? { body: pageRecordsJson(records) } : "missing";
}

/** The refusal of parameters that name no release, with the versions that there are. */
export const unknownVersions = (versions: Versions, errors: readonly ParamProblem[]): Refusal => {
  const allowed = versions.list().map(({ id }) => id);
  return { kind: "version", errors: errors.map((error) => ({ ...error, allowed })) };
};

/** What differs between two versions; by default between the newest release and today's records. */
export function changesAnswer({ versions }: ApiContext, { from, to }: ChangesRequest) {
  const ids = { from: from ?? versions.list()[0]?.id ?? today, to: to ?? today };
  const [older, newer] = [versions.dataset(ids.from), versions.dataset(ids.to)];
  if (older && newer) return { body: { ...ids, ...difference(older, newer) } };
  return unknownVersions(versions, [
    ...(older ? [] : [{ parameter: "from", detail: "names no release" }]),
    ...(newer ? [] : [{ parameter: "to", detail: "names no release" }]),
  ]);
}

export function oembedAnswer({ dataset, versions, site }: ApiContext, request: OembedRequest) {
  if (request.format !== null && request.format !== "json") return "format";
  const find = (version: string) => (version === today ? null : versions.dataset(version));
  const answer = oembed(request, { current: dataset, find }, site) ?? "missing";
  const isUnknown = typeof answer === "object" && "errors" in answer && answer.kind === "version";
  return isUnknown ? unknownVersions(versions, answer.errors) : answer;
}

/** Parameters of the picture of a map: its own, and the words of an author. */
export const mapParams = { ...pictureParams, ...mapWordParams };

type MapRequest = PictureRequest & MapWords;

/** SVG scales by itself, so it takes no `scale`. */
export const { scale: _, ...svgParams } = mapParams;

type SvgRequest = Omit<MapRequest, "scale">;

/** Problems of marks and callouts on ties that no record has. */
export const mapProblems = (options: SvgRequest, { ties }: Dataset) =>
  unknownTieProblems(options, new Set(ties.map(({ id }) => id))).map(({ parameter, detail }) => ({
    parameter,
    detail,
  }));

function svg({ dataset, versions, selection, site }: ApiContext, options: SvgRequest) {
  const current = versions.dataset(today) ?? dataset;
  const note = releaseNote(dataset, current, selection.ties, options.lang);
  const { head, note: authorNote, mark } = options;
  const hasAuthor =
    head !== null || authorNote !== null || mark.length > 0 || calloutsOf(options).length > 0;
  const author = { ...authorMarks(options, dataset, selection), words: options };
  const { lang, theme: palette, width, height, title } = options;
  const frame = { lang, palette, width, height, title, note, site };
  return picture(selection, hasAuthor ? { ...frame, author } : frame);
}

export const svgPicture = (context: ApiContext, options: SvgRequest): OperationAnswer => ({
  body: svg(context, options),
  name: fileName("svg", context.query, formatParams(svgParams, options, context.dataset)),
});

export async function pngPicture(
  context: ApiContext,
  options: MapRequest,
): Promise<OperationAnswer> {
  const { isWanted, dataset, query } = context;
  return {
    body: await pngInTurn(() => svg(context, options), options, options.scale, isWanted),
    name: fileName("png", query, formatParams(mapParams, options, dataset)),
  };
}
