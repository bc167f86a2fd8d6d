/* What the author of a page says around the map of a picture: over it headline and note, under it callouts and credits. */
import type { AuthorWords, MapWords } from "../../_domain/query/author-words";
import type { AuthorMarks } from "../../_domain/selection/author-marks";
import { absenceNote, mapCredit } from "../../_domain/sentences/author-notes";
import { attributes } from "../../_domain/text/escape";
import { isolate } from "../../_domain/text/isolates";
import { themeColours } from "../../_domain/vocabulary/tokens";
import { maxTextWidth } from "../layout/max-text-width";
import { textWidth, wrapText } from "../layout/text-width";
import { numberMarkup } from "../svg/callout-marks";
import { formatNumber } from "../svg/svg-projection";
import { svgTheme } from "../svg/svg-theme";
import { type Band, emptyBand } from "./band";
import { type BandOptions, marginPx, titleSizePx } from "./picture-bands";
import { balanceIsolates, type TextStyle, textLine } from "./text-line";

/** The words of an author and what they mean for the ties of the selection. */
export type PictureAuthor = AuthorMarks & { readonly words: MapWords };

type LineStyle = Pick<TextStyle, "size" | "weight" | "colour"> & {
  readonly maxLines: number;
  readonly lineHeight: number;
  readonly insetPx?: number;
};

/** Lines of a text from a top edge down. */
function lines(text: string, top: number, style: LineStyle, options: BandOptions): Band {
  const { size, maxLines, lineHeight, insetPx = 0, ...look } = style;
  const margin = marginPx(options.size);
  const width = options.size.width - 2 * margin - insetPx;
  // The share by which letters of the text may be wider than estimated.
  const widthFactor = maxTextWidth(text, size) / textWidth(text, size);
  const rows = balanceIsolates(wrapText(text, size * widthFactor, width, maxLines));
  const body = rows.map((row, at) => {
    const y = top + size * 0.95 + at * lineHeight;
    return textLine(isolate(row), margin + insetPx, { ...look, size, y }, options);
  });
  return { height: rows.length * lineHeight, body: body.join("") };
}

const spacing = { en: 1.3, ar: 1.6 } as const;

/** Headline and note over a rule. */
export function authorBand(
  { words: { head, note } }: { readonly words: AuthorWords },
  options: BandOptions,
): Band {
  if (head === null && note === null) return emptyBand;
  const { lang, theme, size } = options;
  const margin = marginPx(size);
  const headSize = titleSizePx(size);
  const noteSize = Math.max(13, headSize * 0.66);
  const maxLines = size.height < 400 ? 2 : 4;
  const texts = [
    { text: head, size: headSize, weight: 600, colour: "ink" },
    { text: note, size: noteSize, weight: 400, colour: "ink-2" },
  ] as const;
  let height = margin * 0.7;
  const body = texts.map(({ text, ...style }) => {
    if (text === null) return "";
    const lineHeight = style.size * spacing[lang];
    const band = lines(text, height, { ...style, maxLines, lineHeight }, options);
    height += band.height + 3;
    return band.body;
  });
  const rule = {
    ...{ x: margin, y: formatNumber(height + 3), width: size.width - 2 * margin, height: 1 },
    fill: themeColours[theme].control,
  };
  return { height: Math.ceil(height + 6), body: `${body.join("")}<rect${attributes(rule)}/>` };
}

const rowSizePx = { en: 13, ar: 14 } as const;
const numberColumnPx = 28;

/** The callouts with their numbers, one under the other. */
export function calloutBand({ callouts }: PictureAuthor, options: BandOptions): Band {
  const { lang, theme, size } = options;
  const margin = marginPx(size);
  let height = 3;
  const rows = callouts.map(({ number, text }) => {
    const style = { size: rowSizePx[lang], weight: 400, colour: "ink", maxLines: 9 } as const;
    const lineHeight = rowSizePx[lang] * spacing[lang];
    const band = lines(text, height, { ...style, lineHeight, insetPx: numberColumnPx }, options);
    const x = lang === "ar" ? size.width - margin - 10 : margin + 10;
    const disc = numberMarkup(number, lang, svgTheme(theme, 1));
    const place = `translate(${formatNumber(x)} ${formatNumber(height + lineHeight / 2 - 1)})`;
    height += Math.max(band.height, 20) + 4;
    return `<g data-call-text="${number}">${band.body}<g transform="${place}">${disc}</g></g>`;
  });
  return { height, body: rows.join("") };
}

/** Whose the words and marks are, and which of their ties the map does not draw. */
export function creditBand({ words, absent }: PictureAuthor, options: BandOptions): Band {
  const { lang } = options;
  const credit = mapCredit(words, lang);
  return smallLines(
    [...absent.map((tie) => absenceNote(tie, lang)), ...(credit === null ? [] : [credit])],
    options,
  );
}

/** Lines about the words of an author; a band without height where there are none. */
export function smallLines(texts: readonly string[], options: BandOptions): Band {
  if (texts.length === 0) return emptyBand;
  let height = 1;
  const body = texts.map((text) => {
    const style = { size: 12, weight: 400, colour: "ink-2", maxLines: 2, lineHeight: 17 } as const;
    const band = lines(text, height, style, options);
    height += band.height;
    return band.body;
  });
  return { height: height + 2, body: body.join("") };
}
