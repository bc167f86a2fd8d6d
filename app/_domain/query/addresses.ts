import type { Catalogue } from "../records/dataset";
import type { Language } from "../vocabulary/language";
import { fileName } from "./file-names";
import { type Filter, formatFilter } from "./filter";
import { defaults, formatParams, joinQueries, type Params } from "./params";
import {
  type EmbedOptions,
  embedParams,
  feedParams,
  type PageOptions,
  type PictureRequest,
  pageParams,
  pictureParams,
} from "./request-options";

/** Where addresses lead: the site without a trailing slash (empty makes them relative to it) and its dataset. */
export type LinkBase = {
  readonly site: string;
  readonly lang: Language;
  readonly records: Catalogue;
};

const withQuery = (path: string, query: string) => (query ? `${path}?${query}` : path);

/** Some values of a table as a query, the others at their defaults. */
function partial<Values extends object>(
  table: Params<Values>,
  values: Partial<Values>,
  records: Catalogue,
  options: { readonly full?: boolean } = {},
): string {
  return formatParams(table, { ...defaults(table, records), ...values }, records, options);
}

/** The short address of a state of the map's page, or of the page at a path below it. */
export const pageAddress = (
  { site, lang, records }: LinkBase,
  filter: Filter,
  view: Partial<PageOptions> = {},
  path = "",
): string =>
  withQuery(
    `${site}/${lang}${path && `/${path}`}`,
    joinQueries(formatFilter(filter, records), partial(pageParams, view, records)),
  );

const liveParams = { ...pageParams, ...embedParams };

/** The address for the `src` of a frame: in full and with the version of the data, so that it means the same for good. */
export function embedAddress(
  { site, lang, records }: LinkBase,
  filter: Filter,
  view: Partial<PageOptions & EmbedOptions> = {},
): string {
  const full = { full: true };
  const own = partial(liveParams, { seen: records.version, ...view }, records, full);
  return `${site}/${lang}/embed?${joinQueries(formatFilter(filter, records, full), own)}`;
}

/** The short address of a state inside a frame, where the reader goes from one to the next. */
export const stateAddress = (
  { site, lang, records }: LinkBase,
  filter: Filter,
  view: Partial<PageOptions & EmbedOptions>,
  path: "embed" | "embed/live",
): string =>
  withQuery(
    `${site}/${lang}/${path}`,
    joinQueries(formatFilter(filter, records), partial(liveParams, view, records)),
  );

/** The address of the picture of a state. */
export const pictureAddress = (
  { site, lang, records }: LinkBase,
  filter: Filter,
  view: Partial<Omit<PictureRequest, "lang">> = {},
  ending: "png" | "svg" = "png",
): string =>
  withQuery(
    `${site}/api/map.${ending}`,
    joinQueries(formatFilter(filter, records), partial(pictureParams, { ...view, lang }, records)),
  );

/** The name under which the picture of a state is saved; the API answers with the same. */
export const pictureName = (
  { lang, records }: Pick<LinkBase, "lang" | "records">,
  filter: Filter,
  view: Partial<Omit<PictureRequest, "lang">>,
  ending: "png" | "svg",
): string =>
  fileName(
    ending,
    formatFilter(filter, records),
    partial(pictureParams, { ...view, lang }, records),
  );

/** The address of the data of a state, by the file's name in the API. */
export const dataAddress = (
  { site, records }: Pick<LinkBase, "site" | "records">,
  filter: Filter,
  file: "ties" | "ties.csv" | "ties.geojson" | "flows.geojson" | "datapackage.json",
): string => withQuery(`${site}/api/${file}`, formatFilter(filter, records));

/** The feed of what changes in a state, in its language. */
export const feedAddress = (
  { site, lang, records }: LinkBase,
  filter: Filter,
  ending: "json" | "xml",
): string =>
  withQuery(
    `${site}/api/feed.${ending}`,
    joinQueries(formatFilter(filter, records), partial(feedParams, { lang }, records)),
  );

/** The permalink of one tie. */
export const tieAddress = ({ site, lang }: Pick<LinkBase, "site" | "lang">, id: string): string =>
  `${site}/${lang}/ties/${id}`;

/** What changed in the data between two versions of it. */
export const changesAddress = ({ site, lang }: Pick<LinkBase, "site" | "lang">): string =>
  `${site}/${lang}/data#changes`;

/** Where oEmbed readers ask about a page of this site. */
export const oembedAddress = (site: string, page: string): string =>
  `${site}/api/oembed?url=${encodeURIComponent(page)}&format=json`;
