import { flows } from "../../_domain/flows/flows";
import type { TieSummary } from "../../_domain/records/dataset";
import type { Selection } from "../../_domain/selection/select";
import { attributes, escapeMarkup } from "../../_domain/text/escape";
import type { Language } from "../../_domain/vocabulary/language";
import type { Theme } from "../../_domain/vocabulary/layers";
import { pictureBreakpointsPx, themeColours } from "../../_domain/vocabulary/tokens";
import { formatNumber, type Size } from "../svg/svg-projection";
import { pictureMap } from "./picture-map";
import {
  type Band,
  type BandOptions,
  legendBand,
  noteBand,
  pictureTitle,
  sourceBand,
  titleBand,
} from "./picture-parts";

export type PictureOptions = {
  readonly lang: Language;
  readonly palette: Theme;
  /** Pixels, 200 to 2400 and 120 to 2400. */
  readonly width: number;
  readonly height: number;
  readonly title: boolean;
  /** Address of the site, without a slash at its end. */
  readonly site: string;
};

const fontFamilies = {
  ar: "IBM Plex Sans Arabic, IBM Plex Sans, sans-serif",
  en: "IBM Plex Sans, IBM Plex Sans Arabic, sans-serif",
} as const satisfies Record<Language, string>;

/** Large pictures are drawn larger, not with more around: side of a square that is drawn as it is. */
const naturalSidePx = 680;

/** Pictures with a smaller side are drawn smaller, down to the least that can be read. */
const thumbnailLimits = { side: 400, least: 0.6 } as const;

const enlargement = ({ width, height }: PictureOptions) => {
  const side = Math.sqrt(width * height);
  return side < thumbnailLimits.side
    ? Math.max(thumbnailLimits.least, side / thumbnailLimits.side)
    : Math.max(1, side / naturalSidePx);
};

/** The map keeps at least this share of the height. */
const minMapShare = 0.62;

/** The least size at which each part can be read. */
const bands = {
  title: { width: 240, height: 200, part: titleBand },
  legend: { width: 280, height: 160, part: legendBand },
  note: { width: 280, height: 300, part: noteBand },
  source: { width: 280, height: 200, part: sourceBand },
} as const;

type BandId = keyof typeof bands;

/** Where room is short these go, in this order. */
const dropOrder: readonly BandId[] = ["note", "title", "source", "legend"];

type Bands = ReadonlyMap<BandId, Band>;

const heightOf = (part: Band | undefined) => part?.height ?? 0;

/** Bands from top to bottom. */
function stack(bands: readonly Band[]): Band {
  let height = 0;
  const bodies = bands.map((part) => {
    const body = `<g transform="translate(0 ${formatNumber(height)})">${part.body}</g>`;
    height += part.height;
    return body;
  });
  return { height, body: bodies.join("") };
}

/** What stands under the map: legend and note, and beside or under them the source. */
function footBand(chosen: Bands, { width }: Size): Band {
  const pick = (...ids: BandId[]) => stack(ids.flatMap((id) => chosen.get(id) ?? []));
  if (width < pictureBreakpointsPx.columns) return pick("legend", "note", "source");
  const [own, other] = [pick("legend", "note"), pick("source")];
  return { height: Math.max(own.height, other.height), body: own.body + other.body };
}

function bandsWithRoom(
  options: BandOptions,
  { width, height, title }: PictureOptions,
): ReadonlyMap<BandId, Band> {
  const chosen = new Map<BandId, Band>();
  for (const [id, row] of Object.entries(bands) as [BandId, (typeof bands)[BandId]][]) {
    const fits = width >= row.width && height >= row.height;
    if (fits && (id !== "title" || title)) chosen.set(id, row.part(options));
  }
  const used = () => heightOf(chosen.get("title")) + footBand(chosen, options.size).height;
  for (const id of dropOrder)
    if (used() > options.size.height * (1 - minMapShare)) chosen.delete(id);
  return chosen;
}

const roundedPx = (pixels: number) => Math.round(pixels * 100) / 100;

/** A selection as a whole SVG document that needs nothing else; the same input gives the same bytes. */
export function picture(selection: Selection<TieSummary>, options: PictureOptions): string {
  const { lang, palette: theme, width, height, site } = options;
  const enlarged = enlargement(options);
  const size = { width: roundedPx(width / enlarged), height: roundedPx(height / enlarged) };
  const chosen = bandsWithRoom({ selection, lang, theme, site, size }, options);
  const [head, feet] = [chosen.get("title"), footBand(chosen, size)];
  const below = feet.height > 0 ? feet.height + 12 : 0;
  const place = {
    x: 0,
    y: heightOf(head),
    width: size.width,
    height: roundedPx(size.height - heightOf(head) - below),
  };
  const { paper } = themeColours[theme];
  const strip = (y: number, end: number) =>
    y < end
      ? `<rect${attributes({ y: formatNumber(y), width: "100%", height: formatNumber(end - y), fill: paper })}/>`
      : "";
  const root = {
    ...{ xmlns: "http://www.w3.org/2000/svg", width, height },
    viewBox: `0 0 ${formatNumber(size.width)} ${formatNumber(size.height)}`,
    ...{ role: "img", "xml:lang": lang, "font-family": fontFamilies[lang] },
  };
  return [
    `<svg${attributes(root)}><title>${escapeMarkup(pictureTitle(selection, lang))}</title>`,
    pictureMap(flows(selection), selection.records, lang, theme, place),
    strip(0, place.y),
    strip(place.y + place.height, size.height),
    `<g direction="ltr">${head?.body ?? ""}`,
    `<g transform="translate(0 ${formatNumber(place.y + place.height + 6)})">${feet.body}</g></g></svg>`,
  ].join("");
}
