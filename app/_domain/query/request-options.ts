import type { Catalogue } from "../records/dataset";
import { type Sort, sorts } from "../time/dates";
import { type Language, languages } from "../vocabulary/language";
import { type Theme, themes } from "../vocabulary/layers";
import { choice, flag, integer, pattern } from "./codecs";
import { type Filter, formatFilter, params, parseFilter } from "./filter";
import { isForm, queryFromForm } from "./form-query";
import { bboxParam, viewParam } from "./map-view";
import {
  formatParams,
  joinQueries,
  keysOf,
  type ParamProblem,
  type Params,
  parseParams,
  unknownKeyProblems,
  type ValuesOf,
} from "./params";
import { trackingKeys } from "./tracking-keys";

const sort = choice<Sort>({
  description: "Order by date: oldest first (`date`) or newest first (`-date`).",
  values: sorts,
  default: "-date",
});

const offset = integer({
  description: "How many ties to leave out at the start.",
  from: 0,
  to: 999_999_999,
  default: 0,
});

/** What pages take beside the filter. */
export const pageParams = {
  tie: pattern("Id of the selected tie.", /^[a-z0-9]+(-[a-z0-9]+)*$/, "an id of a tie"),
  view: viewParam,
  sort,
  offset,
  seen: pattern(
    "Version of the dataset that a published embed or citation was made with.",
    /^[A-Za-z0-9._-]{1,64}$/,
    "a version of the dataset",
  ),
};

/** What embeds take beside the filter and what pages take. */
export const embedParams = {
  theme: choice<"auto" | Theme>({
    description: "Colours; `auto` follows the reader's system.",
    values: ["auto", ...themes],
    default: "auto",
    full: true,
  }),
  start: choice<"tap" | "now">({
    description: "Whether the live map waits for a tap or starts when visible.",
    values: ["tap", "now"],
    default: "tap",
    full: true,
  }),
  panel: choice<"none" | "list">({
    description: "What stands beside the map.",
    values: ["none", "list"],
    default: "none",
    full: true,
  }),
  title: flag({ description: "Whether the title is shown.", default: true, full: true }),
  legend: flag({ description: "Whether the legend is shown.", default: true, full: true }),
  timeline: flag({ description: "Whether the timeline is shown.", default: false, full: true }),
};

/** What lists of the API take beside the filter. */
export const listParams = {
  limit: integer({ description: "Most ties to answer.", from: 1, to: 1000, default: 1000 }),
  offset,
  sort,
  bbox: bboxParam,
};

/** What feeds take beside the filter. */
export const feedParams = {
  lang: choice<Language>({
    description: "Language of the entries.",
    values: languages,
    default: languages[0],
  }),
  limit: integer({ description: "Most entries to answer.", from: 1, to: 1000, default: 100 }),
  offset: integer({
    description: "How many entries to leave out at the start.",
    from: 0,
    to: 999_999_999,
    default: 0,
  }),
};

/** What pictures take beside the filter. */
export const pictureParams = {
  lang: choice<Language>({
    description: "Language of title, legend and labels.",
    values: languages,
    default: languages[0],
  }),
  width: integer({ description: "Width in pixels.", from: 200, to: 2400, default: 1200 }),
  height: integer({ description: "Height in pixels.", from: 120, to: 2400, default: 630 }),
  scale: integer({ description: "Pixels a pixel, of PNG alone.", from: 1, to: 3, default: 1 }),
  theme: choice<Theme>({ description: "Colours.", values: themes, default: "light" }),
  title: flag({ description: "Whether the title is drawn.", default: true }),
};

export type PageOptions = ValuesOf<typeof pageParams>;
export type EmbedOptions = ValuesOf<typeof embedParams>;
export type ListOptions = ValuesOf<typeof listParams>;
export type FeedOptions = ValuesOf<typeof feedParams>;
export type PictureRequest = ValuesOf<typeof pictureParams>;

const liveParams = { ...pageParams, ...embedParams };

/** An embed takes what pages take, and its own. */
export type LiveEmbedOptions = ValuesOf<typeof liveParams>;

type PageReading<View> = {
  readonly filter: Filter;
  readonly view: View;
  /** What a page could not read and says in one line; keys of advertisers are left out silently. */
  readonly problems: readonly ParamProblem[];
  readonly canonical: string;
};

const read =
  <View extends object>(table: Params<View>) =>
  (query: URLSearchParams, records: Catalogue): PageReading<View> => {
    const filter = parseFilter(queryFromForm(query), records);
    const view = parseParams(table, filter.rest, records);
    const rest = new URLSearchParams([...view.rest].filter(([key]) => !trackingKeys.test(key)));
    const unknown = unknownKeyProblems(rest, [...keysOf(params), ...keysOf(table)]);
    return {
      filter: filter.filter,
      view: view.values,
      problems: [...filter.problems, ...view.problems, ...unknown],
      canonical: joinQueries(
        formatFilter(filter.filter, records),
        formatParams(table, view.values, records),
      ),
    };
  };

/** The state of a page; never fails. */
export const pageQuery = read<PageOptions>(pageParams);

/** The state of an embed; never fails. */
export const embedQuery = read<LiveEmbedOptions>(liveParams);

/** The canonical query to which a form without script is redirected; null where the query is no form's. */
export const formQuery = (query: URLSearchParams, records: Catalogue): string | null =>
  isForm(query) ? embedQuery(query, records).canonical : null;
