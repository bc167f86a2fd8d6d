import { fileName } from "../../_domain/query/file-names";
import { formatParams, joinQueries, type Params } from "../../_domain/query/params";
import {
  type FeedOptions,
  feedParams,
  type ListOptions,
  listParams,
  type PictureRequest,
  pictureParams,
} from "../../_domain/query/request-options";
import type { Selection } from "../../_domain/selection/select";
import { queue } from "../../_http/queue";
import { csv } from "../formats/csv";
import { type Feed, feed } from "../formats/feed";
import { citedTie, tiesJson } from "../formats/json";
import { picture } from "../picture/picture";
import { oembed } from "./oembed";
import type { OembedRequest } from "./oembed-params";
import type { ApiContext, Content, OperationResult } from "./operation";
import { facetsWithin, page, withinBbox } from "./paging";

/** Query of the page of the list after this one, where there is one. */
function following({ query, dataset }: ApiContext, view: ListOptions, matched: number) {
  const offset = view.offset + view.limit;
  if (offset >= matched) return {};
  return { next: joinQueries(query, formatParams(listParams, { ...view, offset }, dataset)) };
}

/** One page of the ties that match, in the format of `write`. */
export const listHandler =
  (write: (shown: Selection, asked: ApiContext) => Content) =>
  (asked: ApiContext, view: ListOptions): Content => {
    const found = withinBbox(asked.selection, view, asked.dataset);
    return {
      ...write({ ...found, ties: page(found, view) }, asked),
      ...following(asked, view, found.ties.length),
    };
  };

export function ties(asked: ApiContext, view: ListOptions): Content {
  const { selection, dataset } = asked;
  const found = withinBbox(selection, view, dataset);
  const shown = { offset: view.offset, ties: page(found, view) };
  return {
    body: tiesJson(found, shown, facetsWithin(found, view, dataset), asked),
    ...following(asked, view, found.ties.length),
  };
}

export function tie({ dataset, id, site }: ApiContext) {
  const found = dataset.ties.find((known) => known.id === id);
  if (!found) return null;
  return found.merged
    ? { moved: `/api/ties/${found.merged}` }
    : { body: citedTie(found, dataset, site) };
}

/** The changes that a filter leaves, in the format of `write`, page by page. */
export const feedHandler =
  (ending: "json" | "xml", write: (changes: Feed, next: string | null) => string | object) =>
  (asked: ApiContext, view: FeedOptions): Content => {
    const { dataset, query, selection, site } = asked;
    const changes = feed({ ...asked, filter: selection.filter }, view);
    const offset = view.offset + view.limit;
    if (offset >= changes.all) return { body: write(changes, null) };
    const next = joinQueries(query, formatParams(feedParams, { ...view, offset }, dataset));
    return { body: write(changes, `${site}/api/feed.${ending}?${next}`), next };
  };

/** What oEmbed answers; other formats than JSON are refused. */
export function embedding({ dataset, site }: ApiContext, view: OembedRequest): OperationResult {
  if (view.format !== null && view.format !== "json") return { refused: "format" };
  const body = oembed(view, dataset, site);
  return body && { body };
}

/** A drawing has no pixels to double. */
export const { scale: _, ...drawingParams } = pictureParams;

type DrawingView = Omit<PictureRequest, "scale">;

const drawn = ({ selection, site }: ApiContext, view: DrawingView) =>
  picture(selection, { ...view, palette: view.theme, site });

/** The name of a file by its filter and by what else was asked of it. */
const named = <View extends object>(
  { query, dataset }: ApiContext,
  ending: string,
  table: Params<View>,
  view: View,
) => fileName(ending, query, formatParams(table, view, dataset));

export const table = listHandler((shown, { site, query }) => ({
  body: csv(shown, site),
  name: fileName("csv", query),
}));

export const drawing = (asked: ApiContext, view: DrawingView): Content => ({
  body: drawn(asked, view),
  name: named(asked, "svg", drawingParams, view),
});

/** Large pictures one after the other, because each takes 13 bytes a pixel. */
const alone = queue(1, 20);

/** Pixels from which a picture is large. */
const large = 8_000_000;

export async function raster(asked: ApiContext, view: PictureRequest): Promise<Content> {
  const { png } = await import("../picture/png");
  const { width, height, scale } = view;
  const draw = () => png(drawn(asked, view), scale);
  const body = await (width * height * scale ** 2 < large ? draw() : alone(draw));
  return { body, name: named(asked, "png", pictureParams, view) };
}
