/*
 * The bands of a picture and the rectangle of the map between them: title and words of the author above, legend, classes,
 * note and source below. Bands are left out, least important first, until the map keeps its smallest share of the height.
 */
import { flows } from "../../_domain/flows/flows";
import type { Frame } from "../../_domain/flows/frame";
import type { Language } from "../../_domain/vocabulary/language";
import type { Theme } from "../../_domain/vocabulary/themes";
import { pictureBreakpointsPx } from "../../_domain/vocabulary/tokens";
import { minCalloutWidthPx } from "../svg/callout-map";
import type { Size } from "../svg/svg-projection";
import { authorBand, calloutBand, creditBand, type PictureAuthor } from "./author-bands";
import { type Band, emptyBand, joinBands, stackBands } from "./band";
import {
  type BandOptions,
  classBand,
  legendBand,
  noteBand,
  sourceBand,
  titleBand,
} from "./picture-bands";
import { pictureCallouts, pictureNumbers } from "./picture-callouts";
import { pictureHubLabels } from "./picture-map";

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
  return joinBands(pick(...own), pick("source"));
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

export const roundPx = (pixels: number) => Math.round(pixels * 100) / 100;

/** The bands of a picture and the rectangle of the map between them. */
function bandLayout(options: BandOptions, request: PictureOptions, isNumbered: boolean) {
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
export function pictureLayout(options: BandOptions, request: PictureOptions) {
  const { marked = [], callouts = [] } = request.author ?? {};
  const { records } = options.selection;
  const marks = marked.length === 0 ? {} : { marked: flows({ records, ties: marked }) };
  const footPx = request.note ? sinceHeightPx : 0;
  const parts = bandLayout(options, request, false);
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
  const numbered = bandLayout(options, request, true);
  if (!numbered.hasList) return { parts: numbered, content: marks };
  const room = roomOn(numbered.map);
  const numbers = pictureNumbers(room, callouts);
  return { parts: numbered, content: { ...marks, numbers, labelledHubs: room.labelledHubs } };
}
