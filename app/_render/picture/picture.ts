import type { TieSummary } from "../../_domain/records/dataset";
import type { Selection } from "../../_domain/selection/select";
import { attributes, escapeMarkup } from "../../_domain/text/escape";
import { joinSentences } from "../../_domain/text/sentence-form";
import { themeColours } from "../../_domain/vocabulary/tokens";
import { formatNumber, type Size } from "../svg/svg-projection";
import { changesBand, pictureAlternative } from "./picture-bands";
import { type PictureOptions, pictureLayout, roundPx } from "./picture-layout";
import { pictureMap } from "./picture-map";
import { fontFamilies } from "./text-line";

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

/** A selection as an SVG document without references to other files; the same input gives the same bytes. */
export function picture(selection: Selection<TieSummary>, options: PictureOptions): string {
  const { lang, palette: theme, width, height, site, author, note = null } = options;
  const scale = pictureScale(options);
  const size = { width: roundPx(width / scale), height: roundPx(height / scale) };
  const hasHeadline = author !== undefined && author.words.head !== null;
  const bandOptions = { selection, lang, theme, site, size, hasHeadline };
  const { parts, content } = pictureLayout(bandOptions, options);
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
    `<svg${attributes(root)}><title>${escapeMarkup(joinSentences(alternative))}</title>`,
    pictureMap({ selection, lang, theme, ...content }, map),
    paper(0, map.y),
    paper(mapBottom, size.height),
    note ? changesBand(note, mapBottom, bandOptions) : "",
    `<g direction="ltr">${top.body}`,
    `<g transform="translate(0 ${formatNumber(mapBottom + 6)})">${foot.body}</g></g></svg>`,
  ].join("");
}
