/* The card of one tie as a picture: a column of text beside or under a map of its line. */
import type { Frame } from "../../_domain/flows/frame";
import type { Catalogue, Tie } from "../../_domain/records/dataset";
import { cardAlternative, tieCard } from "../../_domain/sentences/tie-card";
import { tieNoteLine } from "../../_domain/sentences/tie-notes";
import { attributes, escapeMarkup } from "../../_domain/text/escape";
import { type CardShape, cardSizesPx } from "../../_domain/vocabulary/card-shapes";
import { formatNumber } from "../svg/svg-projection";
import { tieMap } from "../svg/tie-map";
import { type CardOptions, paddingPx, textColumn } from "./card-text";
import { mapMarkup, type PictureMapContent } from "./picture-map";
import { colourValue, fontFamilies } from "./text-line";

type ShapeLayout = {
  readonly text: Frame;
  readonly map: Frame;
  /** Height at the end of the column that stays free; in a story the controls of the phone cover it. */
  readonly bottomPx: number;
  /** How many px of the picture a px of the text and of the map takes. */
  readonly textScale: number;
  readonly mapScale: number;
};

/** Where text and map stand where the language runs from left to right. */
const layouts: Readonly<Record<CardShape, ShapeLayout>> = {
  wide: {
    text: { x: 0, y: 0, width: 696, height: 630 },
    map: { x: 696, y: 0, width: 504, height: 630 },
    bottomPx: 36,
    textScale: 1,
    mapScale: 1.4,
  },
  square: {
    text: { x: 0, y: 0, width: 610, height: 1080 },
    map: { x: 610, y: 0, width: 470, height: 1080 },
    bottomPx: 44,
    textScale: 1.22,
    mapScale: 1.7,
  },
  story: {
    text: { x: 0, y: 960, width: 1080, height: 960 },
    map: { x: 0, y: 0, width: 1080, height: 960 },
    bottomPx: 150,
    textScale: 1.5,
    mapScale: 1.9,
  },
};

/** The one line of a card is as wide as one of a large map. */
const lineScale = 1.15;

/** Moves and enlarges markup. */
const placeAt = (body: string, x: number, y: number, scale: number) =>
  `<g transform="translate(${formatNumber(x)} ${formatNumber(y)}) scale(${scale})">${body}</g>`;

/** The card of a tie as an SVG document without references to other files; the same input gives the same bytes. */
export function cardPicture(tie: Tie, records: Catalogue, options: CardOptions): string {
  const { lang, theme, shape, head, note, since = null } = options;
  const { width, height } = cardSizesPx[shape];
  const { bottomPx, textScale, mapScale, ...areas } = layouts[shape];
  const card = tieCard(tie, records, lang);
  const extraTexts = [head, note, since && tieNoteLine(since, lang)];
  const mirror = (area: Frame) =>
    lang === "ar" ? { ...area, x: width - area.x - area.width } : area;
  const [text, map] = [mirror(areas.text), mirror(areas.map)];
  const column = { lang, theme, size: { width: text.width / textScale - 2 * paddingPx.x } };
  const columnHeight = (text.height - bottomPx) / textScale - paddingPx.top;
  const mapSize = { x: 0, y: 0, width: map.width / mapScale, height: map.height / mapScale };
  const mapContent: PictureMapContent = {
    ...{ records, lang, theme, scale: lineScale, labelGapPx: 3 },
    ...tieMap(tie, records),
    labelKinds: ["focus"],
  };
  const content = { ...options, tie, card, records, name: records.name[lang] };
  const root = {
    ...{ xmlns: "http://www.w3.org/2000/svg", width, height, viewBox: `0 0 ${width} ${height}` },
    ...{ role: "img", "xml:lang": lang, "font-family": fontFamilies[lang] },
  };
  const paper = attributes({ ...text, fill: colourValue("paper", theme) });
  const [textX, textY] = [text.x + paddingPx.x * textScale, text.y + paddingPx.top * textScale];
  return [
    `<svg${attributes(root)}><title>${escapeMarkup(cardAlternative(card, lang, extraTexts))}</title>`,
    placeAt(mapMarkup(mapContent, mapSize), map.x, map.y, mapScale),
    `<rect${paper}/><g direction="ltr">`,
    placeAt(textColumn(content, columnHeight, column), textX, textY, textScale),
    "</g></svg>",
  ].join("");
}
