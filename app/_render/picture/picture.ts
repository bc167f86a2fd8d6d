import { flows } from "../../_domain/flows/flows";
import type { Frame } from "../../_domain/flows/frame";
import type { TieSummary } from "../../_domain/records/dataset";
import type { Selection } from "../../_domain/selection/select";
import { attributes, escapeMarkup } from "../../_domain/text/escape";
import type { Language } from "../../_domain/vocabulary/language";
import type { Theme } from "../../_domain/vocabulary/themes";
import { pictureBreakpointsPx, themeColours } from "../../_domain/vocabulary/tokens";
import { minCalloutWidthPx } from "../svg/callout-map";
import { formatNumber, type Size } from "../svg/svg-projection";
import { authorBand, calloutBand, creditBand, type PictureAuthor } from "./author-bands";
import { type Band, emptyBand, stackBands } from "./band";
import {
  type BandOptions,
  changesBand,
  classBand,
  legendBand,
  noteBand,
  pictureAlternative,
  sourceBand,
  titleBand,
} from "./picture-bands";
import { pictureCallouts, pictureNumbers } from "./picture-callouts";
import { pictureHubLabels, pictureMap } from "./picture-map";
import { fontFamilies } from "./text-line";

export type PictureOptions = {
  readonly lang: Language;
  readonly palette: Theme;
  /** Size in px, 200 to 2400 wide and 120 to 2400 high. */
  readonly width: number;
  readonly height: number;
  readonly title: boolean;
  /** What changed since the release that is drawn; over the lower edge of the map. */
  readonly note?: string | null;
  /** What the author of a page says with the picture; missing where that is nothing. */
  readonly author?: PictureAuthor;
  /** Origin of the site without a trailing slash. */
  readonly site: string;
};

/** Larger pictures are enlarged instead of showing more: side in px of the square of the same area. */
const maxNaturalSidePx = 680;

/** Smaller pictures are drawn smaller, down to a scale at which text can be read. */
const minNaturalSidePx = 400;
const minScale = 0.6;

function pictureScale({ width, height }: Size): number {
  const sidePx = Math.sqrt(width * height);
  return sidePx < minNaturalSidePx
    ? Math.max(minScale, sidePx / minNaturalSidePx)
    : Math.max(1, sidePx / maxNaturalSidePx);
}

/** Smallest shares of the height that remain for the map: beside our bands alone, with those of an author, beside these. */
const minMapShares = { plain: 0.62, shared: 0.5, author: 0.38 } as const;

/** Bands around the map, with the smallest size in px at which each can be read. */
const bands = {
  title: { minWidth: 240, minHeight: 200, draw: titleBand },
  legend: { minWidth: 280, minHeight: 160, draw: legendBand },
  classes: { minWidth: 280, minHeight: 240, draw: classBand },
  note: { minWidth: 280, minHeight: 300, draw: noteBand },
  source: { minWidth: 280, minHeight: 200, draw: sourceBand },
} as const;

type OwnBandId = keyof typeof bands;
type OwnBand = (typeof bands)[OwnBandId];

/** Bands of an author, who sees what has room. */
const authorBands = { author: authorBand, callouts: calloutBand, credit: creditBand } as const;

type BandId = OwnBandId | keyof typeof authorBands;
type Bands = ReadonlyMap<BandId, Band>;

/** Order in which bands are left out where the map has too little room; those of an author last. */
const dropOrder: readonly BandId[] = ["note", "title", "source", "classes", "legend"];
const authorDropOrder: readonly BandId[] = ["callouts", "author", "credit"];

/** The band under the map: legend, classes and note, with the source beside them on wide pictures, else under them. */
function footBand(drawn: Bands, { width }: Size): Band {
  const pick = (...ids: BandId[]) => stackBands(ids.flatMap((id) => drawn.get(id) ?? []));
  const own = ["callouts", "credit", "legend", "classes", "note"] as const;
  if (width < pictureBreakpointsPx.columns) return pick(...own, "source");
  const [start, end] = [pick(...own), pick("source")];
  return { height: Math.max(start.height, end.height), body: start.body + end.body };
}

/** The band over the map: the words of an author, then the title. */
function topBand(drawn: Bands): Band {
  const [author, title] = [drawn.get("author"), drawn.get("title")];
  return author && title ? stackBands([author, title]) : (author ?? title ?? emptyBand);
}

/** The bands that a picture has room for. `isNumbered`: callouts are a list under the map. */
function bandsWithRoom(
  options: BandOptions,
  { width, height, title, author }: PictureOptions,
  isNumbered: boolean,
): Bands {
  const drawn = new Map<BandId, Band>();
  for (const [id, band] of Object.entries(bands) as [OwnBandId, OwnBand][]) {
    const isReadable = width >= band.minWidth && height >= band.minHeight;
    if (isReadable && (id !== "title" || title)) drawn.set(id, band.draw(options));
  }
  for (const id of Object.keys(authorBands) as (keyof typeof authorBands)[])
    if (author && (id !== "callouts" || isNumbered)) {
      const band = authorBands[id](author, options);
      if (band.height > 0) drawn.set(id, band);
    }
  const totalHeight = () => topBand(drawn).height + footBand(drawn, options.size).height;
  const drop = (order: readonly BandId[], mapShare: number) => {
    for (const id of order)
      if (totalHeight() > options.size.height * (1 - mapShare)) drawn.delete(id);
  };
  drop(dropOrder, minMapShares[author ? "shared" : "plain"]);
  drop(authorDropOrder, minMapShares.author);
  return drawn;
}

const roundPx = (pixels: number) => Math.round(pixels * 100) / 100;

/** The bands of a picture and the rectangle of the map between them. */
function layout(options: BandOptions, request: PictureOptions, isNumbered: boolean) {
  const drawn = bandsWithRoom(options, request, isNumbered);
  const [top, foot] = [topBand(drawn), footBand(drawn, options.size)];
  const { width, height } = options.size;
  const mapHeight = roundPx(height - top.height - (foot.height > 0 ? foot.height + 12 : 0));
  const hasList = drawn.has("callouts");
  return { top, foot, hasList, map: { x: 0, y: top.height, width, height: mapHeight } };
}

/** Height in px over the lower edge of the map that the line about a release takes at most. */
const sinceHeightPx = 54;

/** The parts of a picture with what its author says on the map, which is numbered where it is narrow or has no room. */
function authorLayout(options: BandOptions, request: PictureOptions) {
  const { marked = [], callouts = [] } = request.author ?? {};
  const { records } = options.selection;
  const marks = marked.length === 0 ? {} : { marked: flows({ records, ties: marked }) };
  const footPx = request.note ? sinceHeightPx : 0;
  const parts = layout(options, request, false);
  if (callouts.length === 0) return { parts, content: marks };
  const roomOn = (rectangle: Frame) => {
    const labelledHubs = pictureHubLabels(options, rectangle);
    return { ...options, rectangle, footPx, labelledHubs };
  };
  if (parts.map.width >= minCalloutWidthPx) {
    const room = roomOn(parts.map);
    const placed = pictureCallouts(room, callouts);
    if (placed)
      return { parts, content: { ...marks, callouts: placed, labelledHubs: room.labelledHubs } };
  }
  const numbered = layout(options, request, true);
  if (!numbered.hasList) return { parts: numbered, content: marks };
  const room = roomOn(numbered.map);
  const numbers = pictureNumbers(room, callouts);
  return { parts: numbered, content: { ...marks, numbers, labelledHubs: room.labelledHubs } };
}

/** A selection as an SVG document without references to other files; the same input gives the same bytes. */
export function picture(selection: Selection<TieSummary>, options: PictureOptions): string {
  const { lang, palette: theme, width, height, site, author, note = null } = options;
  const scale = pictureScale(options);
  const size = { width: roundPx(width / scale), height: roundPx(height / scale) };
  const hasHeadline = author !== undefined && author.words.head !== null;
  const bandOptions = { selection, lang, theme, site, size, hasHeadline };
  const { parts, content } = authorLayout(bandOptions, options);
  const { top, foot, map } = parts;
  const mapBottom = map.y + map.height;
  const paper = (top: number, bottom: number) => {
    const strip = { y: formatNumber(top), width: "100%", height: formatNumber(bottom - top) };
    return top < bottom
      ? `<rect${attributes({ ...strip, fill: themeColours[theme].paper })}/>`
      : "";
  };
  const root = {
    xmlns: "http://www.w3.org/2000/svg",
    width,
    height,
    viewBox: `0 0 ${formatNumber(size.width)} ${formatNumber(size.height)}`,
    role: "img",
    "xml:lang": lang,
    "font-family": fontFamilies[lang],
  };
  const alternative = [
    ...(author ? [author.words.head, author.words.note] : []),
    pictureAlternative(selection, lang),
    ...(author ? author.callouts.map(({ text }) => text) : []),
  ].filter((text) => text !== null);
  return [
    `<svg${attributes(root)}><title>${escapeMarkup(alternative.join(". "))}</title>`,
    pictureMap({ selection, lang, theme, ...content }, map),
    paper(0, map.y),
    paper(mapBottom, size.height),
    note ? changesBand(note, mapBottom, bandOptions) : "",
    `<g direction="ltr">${top.body}`,
    `<g transform="translate(0 ${formatNumber(mapBottom + 6)})">${foot.body}</g></g></svg>`,
  ].join("");
}
