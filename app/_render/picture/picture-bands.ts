import type { TieSummary } from "../../_domain/records/dataset";
import type { Selection } from "../../_domain/selection/select";
import { classWords } from "../../_domain/sentences/flow-words";
import { sentence, sentenceWithStatuses } from "../../_domain/sentences/sentence";
import { attributes } from "../../_domain/text/escape";
import { numeral } from "../../_domain/text/plurals";
import { publicationWords } from "../../_domain/time/date-words";
import { comma, type Language, type Text } from "../../_domain/vocabulary/language";
import { layers } from "../../_domain/vocabulary/layers";
import { statusIds } from "../../_domain/vocabulary/statuses";
import type { Theme } from "../../_domain/vocabulary/themes";
import { pictureBreakpointsPx as breakpoints, themeColours } from "../../_domain/vocabulary/tokens";
import { textWidth, wrapText } from "../layout/text-width";
import { classKey, classKeySizePx } from "../svg/class-key";
import { formatNumber, type Size } from "../svg/svg-projection";
import { opacity } from "../svg/svg-theme";
import { type Band, emptyBand } from "./band";
import { balanceIsolates, textLine } from "./text-line";

export type BandOptions = {
  readonly selection: Selection<TieSummary>;
  readonly lang: Language;
  readonly theme: Theme;
  readonly site: string;
  readonly size: Size;
  /** Whether the title stands under the headline of an author. */
  readonly hasHeadline?: boolean;
};

export const marginPx = ({ width }: Size): number => (width < breakpoints.margin ? 12 : 20);

/** The name of the dataset and the sentence of the selection. */
const pictureTitle = (selection: Selection<TieSummary>, lang: Language): string =>
  `${selection.records.name[lang]} – ${sentence(selection, lang)}`;

/** The text alternative of a picture, which also says the number of ties of each status. */
export const pictureAlternative = (selection: Selection<TieSummary>, lang: Language): string =>
  `${selection.records.name[lang]} – ${sentenceWithStatuses(selection, lang)}`;

export const titleSizePx = ({ width }: Size) =>
  width < breakpoints.margin ? 16 : width < breakpoints.title ? 19 : 23;

/** Lower pictures have a title of at most two lines, others of three. */
const minThreeLineHeightPx = 400;

export const titleBand = (options: BandOptions): Band =>
  headlineBand(pictureTitle(options.selection, options.lang), options);

/** A text in the type of titles, in at most three lines. */
export function headlineBand(title: string, options: BandOptions): Band {
  const { lang, size } = options;
  const textSize = options.hasHeadline ? Math.min(15, titleSizePx(size)) : titleSizePx(size);
  const margin = marginPx(size);
  const lineHeight = textSize * (lang === "ar" ? 1.5 : 1.28);
  const lines = wrapText(
    title,
    textSize * 1.04,
    size.width - 2 * margin,
    size.height < minThreeLineHeightPx ? 2 : 3,
  );
  const style = { size: textSize, weight: 600, colour: "ink" } as const;
  const firstBaseline = margin * 0.7 + textSize * 0.92;
  const body = balanceIsolates(lines).map((text, at) =>
    textLine(text, margin, { ...style, y: firstBaseline + at * lineHeight }, options),
  );
  return { height: Math.ceil(margin * 1.3 + lines.length * lineHeight), body: body.join("") };
}

const legendSizePx = 13;
const smallSizePx = 12;
const classRowPx = 19;

/** The lines of the classes of flows that may occur, in rows of as many as have room. */
export function classBand(options: BandOptions): Band {
  const { selection, lang, theme, size } = options;
  const { ink, paper } = themeColours[theme];
  const margin = marginPx(size);
  let [inset, top] = [margin, 0];
  const shown = statusIds.filter((id) => selection.ties.some(({ status }) => status === id));
  const items = shown.map((id) => {
    const words = classWords[id][lang];
    const width = classKeySizePx.width + 7 + textWidth(words, smallSizePx) * 1.06;
    if (inset > margin && inset + width > size.width - margin)
      [inset, top] = [margin, top + classRowPx];
    const x = lang === "ar" ? size.width - inset - classKeySizePx.width : inset;
    const key = `<g transform="translate(${formatNumber(x)} ${top + 3})">${classKey(id, ink, paper)}</g>`;
    const style = { y: top + 13, size: smallSizePx, weight: 500, colour: "ink" } as const;
    const text = textLine(words, inset + classKeySizePx.width + 7, style, options);
    inset += width + 20;
    return key + text;
  });
  return { height: shown.length > 0 ? top + classRowPx + 4 : 0, body: items.join("") };
}

/**
 * Line pattern, name and number of ties of each layer. On narrow pictures each layer has a column with its line above
 * its words; on others line and words follow each other in one row.
 */
export function legendBand(options: BandOptions): Band {
  const { selection, lang, theme, size } = options;
  const margin = marginPx(size);
  const isNarrow = size.width < breakpoints.legend;
  const columnWidth = (size.width - 2 * margin) / layers.length;
  const lineLength = isNarrow ? Math.min(88, columnWidth - 14) : 36;
  const fromStart = (x: number) => formatNumber(lang === "ar" ? size.width - x : x);
  let rowInset = margin;
  const items = layers.map(({ id, name, colour, dash }, at) => {
    const count = selection.ties.filter((tie) => tie.layer === id).length;
    const words = `${name[lang]} ${numeral(lang, count)}`;
    const inset = isNarrow ? margin + (at * (size.width - 2 * margin)) / layers.length : rowInset;
    rowInset += lineLength + 9 + textWidth(words, legendSizePx) * 1.06 + 24;
    const line = {
      d: `M${fromStart(inset)} ${isNarrow ? 13 : 16}H${fromStart(inset + lineLength)}`,
      stroke: colour[theme],
      "stroke-width": 3,
      "stroke-dasharray": dash?.map((part) => part * 3).join(" ") ?? null,
    };
    const style = { size: legendSizePx, weight: 500, colour: "ink" } as const;
    const text = isNarrow
      ? textLine(words, inset, { ...style, y: 33 }, options)
      : textLine(words, inset + lineLength + 9, { ...style, y: 20.5 }, options);
    return `<g${attributes(opacity(count === 0 ? 0.5 : null))}><path${attributes(line)}/>${text}</g>`;
  });
  return { height: isNarrow ? 42 : 32, body: items.join("") };
}

const noteWords = {
  area: { en: "Hatching: an area, no site is named.", ar: "التظليل: منطقة لم يُسمَّ فيها موقع." },
  approximate: {
    en: "Broken ring: position not known exactly.",
    ar: "الحلقة المتقطعة: موقع تقريبي.",
  },
} as const satisfies Record<string, Text>;

const smallLineHeightPx = 17;

const smallText = (lines: readonly string[], options: BandOptions, far = false): Band => ({
  height: lines.length * smallLineHeightPx + 3,
  body: lines
    .map((text, at) => {
      const y = 13 + at * smallLineHeightPx;
      const style = { y, size: smallSizePx, weight: 400, colour: "ink-2", far } as const;
      return textLine(text, marginPx(options.size), style, options);
    })
    .join(""),
});

const wrapSmallText = (text: string, maxLines: number, { size }: BandOptions) =>
  wrapText(text, smallSizePx * 1.03, size.width - 2 * marginPx(size), maxLines);

/** What hatching and broken rings mean, where the dataset has them; else a band without height. */
export function noteBand(options: BandOptions): Band {
  const { selection, lang } = options;
  const hubs = selection.records.places.filter((place) => place.hub === place.id);
  const notes = (["area", "approximate"] as const)
    .filter((kind) => hubs.some(({ position }) => position === kind))
    .map((kind) => noteWords[kind][lang]);
  if (notes.length === 0) return emptyBand;
  return smallText(wrapSmallText(notes.join(" "), 2, options), options);
}

/** What changed since a release, over the map above `bottom`; it takes no room, so that the drawing stays as it was. */
export function changesBand(note: string, bottom: number, options: BandOptions): string {
  const { size, theme } = options;
  const { height, body } = smallText(wrapSmallText(note, 3, options), options);
  const place = `translate(0 ${formatNumber(bottom - height)})`;
  const box = { width: size.width, height, fill: themeColours[theme].paper };
  return `<g data-since="" direction="ltr"${attributes({ transform: place })}><rect${attributes(box)}/>${body}</g>`;
}

const creditWords: Text = {
  en: "Base map: Natural Earth; place names: GeoNames, CC BY 4.0.",
  ar: "خريطة الأساس: Natural Earth؛ أسماء الأماكن: GeoNames برخصة CC BY 4.0.",
};

/** Name of the dataset, day of its last change, host of the site, and credit of the base map. */
export function sourceBand(options: BandOptions): Band {
  const { selection, lang, site } = options;
  const { name, modified } = selection.records;
  const host = site.replace(/^https?:\/\//, "");
  const source = [name[lang], publicationWords(modified, lang), host].join(comma[lang]);
  const lines = [
    ...wrapSmallText(source, 1, options),
    ...wrapSmallText(creditWords[lang], 2, options),
  ];
  return smallText(lines, options, options.size.width >= breakpoints.columns);
}
