import { type Sort, sorts } from "../time/dates";
import { type Language, languages } from "../vocabulary/language";
import { type Theme, themes } from "../vocabulary/themes";
import { choiceParam, flagParam, integerParam, patternParam } from "./codecs";
import { bboxParam, viewParam } from "./map-view";
import type { ValuesOf } from "./params";

/** How many rows to leave out; `noun` names them in the description. */
const offsetOf = (noun: string) =>
  integerParam({
    description: `How many ${noun} to leave out at the start.`,
    from: 0,
    to: 999_999_999,
    default: 0,
  });

export const languageOf = (what: string) =>
  choiceParam<Language>({
    description: `Language of ${what}.`,
    values: languages,
    default: languages[0],
  });

const sort = choiceParam<Sort>({
  description: "Order by date: oldest first (`date`) or newest first (`-date`).",
  values: sorts,
  default: "-date",
});

const offset = offsetOf("ties");

/** A released version of the dataset, which is then what is drawn or answered; null stands for today's records. */
export const dataParams = {
  data: patternParam(
    "Released version of the dataset to answer from instead of today's; `/api/versions` lists them.",
    /^[0-9a-f]{12}$/,
    "a version of the dataset",
  ),
};

export const pageParams = {
  tie: patternParam("Id of the selected tie.", /^[a-z0-9]+(-[a-z0-9]+)*$/, "an id of a tie"),
  view: viewParam,
  sort,
  offset,
  seen: patternParam(
    "Version of the dataset that a published embed or citation was made with.",
    /^[A-Za-z0-9._-]{1,64}$/,
    "a version of the dataset",
  ),
  ...dataParams,
};

export const embedParams = {
  theme: choiceParam<"auto" | Theme>({
    description: "Colours; `auto` follows the reader's system.",
    values: ["auto", ...themes],
    default: "auto",
    full: true,
  }),
  start: choiceParam<"tap" | "now">({
    description: "Whether the live map waits for a tap or starts when visible.",
    values: ["tap", "now"],
    default: "tap",
    full: true,
  }),
  panel: choiceParam<"none" | "list">({
    description: "What stands beside the map.",
    values: ["none", "list"],
    default: "none",
    full: true,
  }),
  title: flagParam({ description: "Whether the title is shown.", default: true, full: true }),
  legend: flagParam({ description: "Whether the legend is shown.", default: true, full: true }),
  timeline: flagParam({
    description: "Whether the timeline is shown.",
    default: false,
    full: true,
  }),
};

export const tieListParams = {
  limit: integerParam({
    description: "Largest number of ties on a page.",
    from: 1,
    to: 1000,
    default: 1000,
  }),
  offset,
  sort,
  bbox: bboxParam,
  ...dataParams,
};

export const csvParams = {
  ...tieListParams,
  bom: flagParam({
    description:
      "Whether the text starts with a byte order mark, by which spreadsheets detect UTF-8.",
    default: true,
  }),
};

export const feedParams = {
  lang: languageOf("the entries"),
  limit: integerParam({
    description: "Largest number of entries on a page.",
    from: 1,
    to: 1000,
    default: 100,
  }),
  offset: offsetOf("entries"),
  ...dataParams,
};

export const pictureParams = {
  lang: languageOf("title, legend and labels"),
  width: integerParam({ description: "Width in pixels.", from: 200, to: 2400, default: 1200 }),
  height: integerParam({ description: "Height in pixels.", from: 120, to: 2400, default: 630 }),
  scale: integerParam({
    description: "Output pixels per picture pixel; PNG only.",
    from: 1,
    to: 3,
    default: 1,
  }),
  theme: choiceParam<Theme>({ description: "Colours.", values: themes, default: "light" }),
  title: flagParam({ description: "Whether the title is drawn.", default: true }),
  ...dataParams,
};

const versionOf = (what: string) =>
  patternParam(
    `${what}: a release, or \`today\` for the records as they are.`,
    /^([0-9a-f]{12}|today)$/,
    "a version of the dataset or today",
  );

export const changesParams = {
  from: versionOf("The older version"),
  to: versionOf("The newer version"),
};

export type ChangesRequest = ValuesOf<typeof changesParams>;
export type PageOptions = ValuesOf<typeof pageParams>;
export type EmbedOptions = ValuesOf<typeof embedParams>;
export type ListOptions = ValuesOf<typeof tieListParams>;
export type CsvOptions = ValuesOf<typeof csvParams>;
export type FeedOptions = ValuesOf<typeof feedParams>;
export type PictureRequest = ValuesOf<typeof pictureParams>;

export const liveEmbedParams = { ...pageParams, ...embedParams };
export type LiveEmbedOptions = ValuesOf<typeof liveEmbedParams>;
