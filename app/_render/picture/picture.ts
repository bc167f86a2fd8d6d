import type { TieSummary } from "../../_domain/records/dataset";
import type { Selection } from "../../_domain/selection/select";
import { attributes, escapeMarkup } from "../../_domain/text/escape";
import type { Language } from "../../_domain/vocabulary/language";
import type { Theme } from "../../_domain/vocabulary/themes";
import { pictureBreakpointsPx, themeColours } from "../../_domain/vocabulary/tokens";
import { formatNumber, type Size } from "../svg/svg-projection";
import { type Band, stackBands } from "./band";
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
import { pictureMap } from "./picture-map";
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

/** Smallest share of the height that remains for the map. */
const minMapShare = 0.62;

/** Bands around the map, with the smallest size in px at which each can be read. */
const bands = {
  title: { minWidth: 240, minHeight: 200, draw: titleBand },
  legend: { minWidth: 280, minHeight: 160, draw: legendBand },
  classes: { minWidth: 280, minHeight: 240, draw: classBand },
  note: { minWidth: 280, minHeight: 300, draw: noteBand },
  source: { minWidth: 280, minHeight: 200, draw: sourceBand },
} as const;

type BandId = keyof typeof bands;
type Bands = ReadonlyMap<BandId, Band>;

/** Order in which bands are left out where the map has too little room. */
const dropOrder: readonly BandId[] = ["note", "title", "source", "classes", "legend"];

const heightOf = (band: Band | undefined) => band?.height ?? 0;

/** The band under the map: legend, classes and note, with the source beside them on wide pictures, else under them. */
function footBand(drawn: Bands, { width }: Size): Band {
  const pick = (...ids: BandId[]) => stackBands(ids.flatMap((id) => drawn.get(id) ?? []));
  if (width < pictureBreakpointsPx.columns) return pick("legend", "classes", "note", "source");
  const [start, end] = [pick("legend", "classes", "note"), pick("source")];
  return { height: Math.max(start.height, end.height), body: start.body + end.body };
}

/** The bands that a picture has room for. */
function bandsWithRoom(options: BandOptions, { width, height, title }: PictureOptions): Bands {
  const drawn = new Map<BandId, Band>();
  for (const [id, band] of Object.entries(bands) as [BandId, (typeof bands)[BandId]][]) {
    const isReadable = width >= band.minWidth && height >= band.minHeight;
    if (isReadable && (id !== "title" || title)) drawn.set(id, band.draw(options));
  }
  const totalHeight = () => heightOf(drawn.get("title")) + footBand(drawn, options.size).height;
  for (const id of dropOrder)
    if (totalHeight() > options.size.height * (1 - minMapShare)) drawn.delete(id);
  return drawn;
}

const roundPx = (pixels: number) => Math.round(pixels * 100) / 100;

/** A selection as an SVG document without references to other files; the same input gives the same bytes. */
export function picture(selection: Selection<TieSummary>, options: PictureOptions): string {
  const { lang, palette: theme, width, height, site } = options;
  const scale = pictureScale(options);
  const size = { width: roundPx(width / scale), height: roundPx(height / scale) };
  const drawn = bandsWithRoom({ selection, lang, theme, site, size }, options);
  const title = drawn.get("title");
  const foot = footBand(drawn, size);
  const mapTop = heightOf(title);
  const mapHeight = roundPx(size.height - mapTop - (foot.height > 0 ? foot.height + 12 : 0));
  const mapBottom = mapTop + mapHeight;
  const map = { x: 0, y: mapTop, width: size.width, height: mapHeight };
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
  return [
    `<svg${attributes(root)}><title>${escapeMarkup(pictureAlternative(selection, lang))}</title>`,
    pictureMap(selection, lang, theme, map),
    paper(0, mapTop),
    paper(mapBottom, size.height),
    options.note
      ? changesBand(options.note, mapBottom, { selection, lang, theme, site, size })
      : "",
    `<g direction="ltr">${title?.body ?? ""}`,
    `<g transform="translate(0 ${formatNumber(mapBottom + 6)})">${foot.body}</g></g></svg>`,
  ].join("");
}
