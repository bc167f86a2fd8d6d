// Every address that the site writes. `site` has no trailing slash; an empty one makes addresses relative to the host.
import type { Catalogue } from "../records/dataset";
import type { Language } from "../vocabulary/language";
import { type Filter, formatFilter } from "./filter";
import { appendQuery, defaultValues, formatParams, joinQueries, type Params } from "./params";
import {
  dataParams,
  feedParams,
  type LiveEmbedOptions,
  liveEmbedParams,
  type PageOptions,
  type PictureRequest,
  pageParams,
  pictureParams,
} from "./request-options";

export type LinkBase = {
  readonly site: string;
  readonly lang: Language;
  readonly records: Catalogue;
};

type LanguageBase = Pick<LinkBase, "site" | "lang">;
type PictureAddressOptions = Partial<Omit<PictureRequest, "lang">>;

const withQuery = (path: string, ...queries: readonly string[]) =>
  appendQuery(path, joinQueries(...queries));

/** The version that addresses name where the records are pinned; null for today's. */
export const pinnedVersion = ({ isPinned, version }: Catalogue): string | null =>
  isPinned ? version : null;

/** Records whose addresses name their version, or do not. */
export function withPin({ isPinned: _, ...records }: Catalogue, isPinned: boolean): Catalogue {
  return isPinned ? { ...records, isPinned } : records;
}

/** Some values of a table as a query, the others at their defaults; pinned records name their version. */
function partialQuery<Values extends object>(
  table: Params<Values>,
  values: Partial<Values>,
  records: Catalogue,
  options: { readonly full?: boolean } = {},
): string {
  const all = { ...defaultValues(table, records), ...values, data: pinnedVersion(records) };
  return formatParams(table, all, records, options);
}

export const pageAddress = (
  { site, lang, records }: LinkBase,
  filter: Filter,
  view: Partial<PageOptions> = {},
  path = "",
): string =>
  withQuery(
    `${site}/${lang}${path && `/${path}`}`,
    formatFilter(filter, records),
    partialQuery(pageParams, view, records),
  );

/** The `src` of a frame, in full, so that its meaning never changes; `seen` only where records are not pinned. */
export function embedAddress(
  { site, lang, records }: LinkBase,
  filter: Filter,
  view: Partial<LiveEmbedOptions> = {},
): string {
  const full = { full: true };
  const seen = records.isPinned ? null : (view.seen ?? null);
  const own = partialQuery(liveEmbedParams, { ...view, seen }, records, full);
  return withQuery(`${site}/${lang}/embed`, formatFilter(filter, records, full), own);
}

/** The short address of a state inside a frame, for its links from one state to the next. */
export const stateAddress = (
  { site, lang, records }: LinkBase,
  filter: Filter,
  view: Partial<LiveEmbedOptions>,
  path: "embed" | "embed/live",
): string =>
  withQuery(
    `${site}/${lang}/${path}`,
    formatFilter(filter, records),
    partialQuery(liveEmbedParams, view, records),
  );

export const pictureAddress = (
  { site, lang, records }: LinkBase,
  filter: Filter,
  view: PictureAddressOptions = {},
  ending: "png" | "svg" = "png",
): string =>
  withQuery(
    `${site}/api/map.${ending}`,
    formatFilter(filter, records),
    partialQuery(pictureParams, { ...view, lang }, records),
  );

/** The address of the data of a state, by the file's name in the API; `own` is the query of its other parameters. */
export const dataAddress = (
  { site, records }: Pick<LinkBase, "site" | "records">,
  filter: Filter,
  file: "ties" | "ties.csv" | "ties.geojson" | "flows.geojson" | "datapackage.json",
  own = "",
): string =>
  withQuery(
    `${site}/api/${file}`,
    formatFilter(filter, records),
    partialQuery(dataParams, {}, records),
    own,
  );

export const feedAddress = (
  { site, lang, records }: LinkBase,
  filter: Filter,
  ending: "json" | "xml",
): string =>
  withQuery(
    `${site}/api/feed.${ending}`,
    formatFilter(filter, records),
    partialQuery(feedParams, { lang }, records),
  );

/** An address with the version of the records where they are pinned. */
export const pinnedAddress = (address: string, records: Catalogue): string =>
  appendQuery(address, records.isPinned ? `data=${records.version}` : "");

/** A base whose records, where there are any, name their version in addresses if they are pinned. */
type RecordBase = LanguageBase & { readonly records?: Catalogue };

/** The address of a page below the language, such as `places/minsk`. */
export const recordAddress = ({ site, lang, records }: RecordBase, path: string) =>
  records ? pinnedAddress(`${site}/${lang}/${path}`, records) : `${site}/${lang}/${path}`;

/** The permalink of one source. */
export const sourceAddress = (base: RecordBase, id: string): string =>
  recordAddress(base, `sources/${id}`);

/** An actor in the list of all. */
export const actorAddress = (base: RecordBase, id: string): string =>
  `${recordAddress(base, "actors")}#${id}`;

export const tieAddress = (base: RecordBase, id: string): string =>
  recordAddress(base, `ties/${id}`);

/** Ids of the elements of a tie's page to which the addresses of claims and disputes lead. */
export const claimFragment = (source: string): string => `claim-${source}`;
export const disputeFragment = (field: string): string => `dispute-${field}`;

export const placeAddress = (base: RecordBase, id: string): string =>
  recordAddress(base, `places/${id}`);

/** Path of a story, or of one of its steps, below the language. */
export const storyPath = (id: string, step: number | null = null): string =>
  `stories/${id}${step === null ? "" : `?step=${step}`}`;

/** The permalink of a story, or of one of its steps. */
export const storyAddress = (base: RecordBase, id: string, step: number | null = null): string =>
  recordAddress(base, storyPath(id, step));

export const changesAddress = ({ site, lang }: LanguageBase, version: string): string =>
  `${site}/${lang}/changes?from=${encodeURIComponent(version)}`;

export const oembedAddress = (site: string, page: string): string =>
  `${site}/api/oembed?url=${encodeURIComponent(page)}&format=json`;
