/*
 * The parts of the text of a card, each a band of its column. Sizes are in px of the column, which a shape enlarges as a
 * whole. Widths of text are estimates within a tenth, and the padding of the column takes what an unusual text is wider.
 */
import type { TieNote } from "../../_domain/records/dataset";
import type { TieCard } from "../../_domain/sentences/tie-card";
import { tieNoteLine } from "../../_domain/sentences/tie-notes";
import { attributes } from "../../_domain/text/escape";
import type { Language } from "../../_domain/vocabulary/language";
import type { LayerId } from "../../_domain/vocabulary/layers";
import type { StatusId } from "../../_domain/vocabulary/statuses";
import { textWidth, wrapText } from "../layout/text-width";
import { unequalMark } from "../svg/badge-marks";
import { classLine, statusSign } from "../svg/class-key";
import { formatNumber } from "../svg/svg-projection";
import { type Band, stackBands } from "./band";
import {
  balanceIsolates,
  colourValue,
  type TextColour,
  type TextColumn,
  textLine,
} from "./text-line";

const boldWeight = 600;

/** How wide texts of the records are at most beside their estimate, by the weight of their type. */
const widthFactors = {
  en: { regular: 0.96, bold: 1 },
  ar: { regular: 1, bold: 1.05 },
} as const;

const widthFactor = (weight: number, lang: Language) =>
  widthFactors[lang][weight < boldWeight ? "regular" : "bold"];

const lineShares = {
  en: { title: 1.14, text: 1.36 },
  ar: { title: 1.45, text: 1.64 },
} as const;

type TextBlock = {
  readonly size: number;
  readonly weight: number;
  readonly colour: TextColour;
  readonly maxLines: number;
  readonly lines?: "title" | "text";
  readonly insetPx?: number;
  readonly boldLength?: number;
};

/** Empty space of a height in px. */
export const space = (height: number): Band => ({ height, body: "" });

/** Shares of a width in which headlines are wrapped, from which the first with the fewest lines is taken. */
const balanceShares = [0.6, 0.68, 0.76, 0.84, 0.92, 1] as const;

/** Wraps a headline to the fewest lines and these to about one length. */
function wrapBalanced(text: string, size: number, width: number, maxLines: number) {
  const all = balanceShares.map((share) => wrapText(text, size, width * share, maxLines));
  const fewest = all.at(-1) ?? [];
  const isCut = (rows: readonly string[]) => rows.join(" ") !== text;
  const fits = (rows: readonly string[]) => rows.length === fewest.length && !isCut(rows);
  return all.find(fits) ?? fewest;
}

/** A text in lines. */
export function textBlock(text: string, block: TextBlock, column: TextColumn): Band {
  const { size, weight, colour, maxLines, lines = "text", insetPx = 0, boldLength = 0 } = block;
  const lineHeight = size * lineShares[column.lang][lines];
  const width = (column.size.width - insetPx) / widthFactor(weight, column.lang);
  const wrap = lines === "title" ? wrapBalanced : wrapText;
  const rows = balanceIsolates(wrap(text, size, width, maxLines));
  let boldLeft = boldLength;
  const body = rows.map((row, at) => {
    const y = at * lineHeight + lineHeight / 2 + size * 0.35;
    const bold = Math.min(row.length, Math.max(0, boldLeft));
    boldLeft -= row.length + 1;
    return textLine(row, insetPx, { y, size, weight, colour, boldLength: bold }, column);
  });
  return { height: rows.length * lineHeight, body: body.join("") };
}

/** A line across the column. */
export const ruleBand = (thickness: number, colour: TextColour, column: TextColumn): Band => ({
  height: thickness,
  body: `<rect${attributes({ width: formatNumber(column.size.width), height: thickness, fill: colourValue(colour, column.theme) })}/>`,
});

/** Moves markup of a width in px to the side where the language starts, or an inset from it. */
function atStart(body: string, width: number, insetPx: number, y: number, column: TextColumn) {
  const x = column.lang === "ar" ? column.size.width - insetPx - width : insetPx;
  return `<g transform="translate(${formatNumber(x)} ${formatNumber(y)})">${body}</g>`;
}

const kickerSizePx = 19;
const swatchWidthPx = 32 * 1.3;

/** Line of the map, layer, sector and date; the date in a row of its own where one row is too narrow. */
export function kickerBlock(
  { layer, sector, date }: TieCard,
  { layerId, status }: { readonly layerId: LayerId; readonly status: StatusId },
  column: TextColumn,
): Band {
  const { theme, size } = column;
  const wide = (text: string, weight: number) =>
    textWidth(text, kickerSizePx) * widthFactor(weight, column.lang);
  const rowPx = kickerSizePx * lineShares[column.lang].text;
  const style = { y: rowPx / 2 + kickerSizePx * 0.35, size: kickerSizePx };
  const [ink, ground] = [colourValue(layerId, theme), colourValue("paper", theme)];
  const line = `<g transform="scale(1.3)">${classLine(status, ink, ground, layerId)}</g>`;
  const layerInset = swatchWidthPx + 12;
  const sectorInset = layerInset + wide(layer, 600) + 10;
  const [sectorLine = ""] = wrapText(sector, kickerSizePx, size.width - sectorInset, 1);
  const isOneRow = sectorInset + wide(sectorLine, 400) + 20 + wide(date, 500) <= size.width;
  const body = [
    atStart(line, swatchWidthPx, 0, rowPx / 2 - 6 * 1.3, column),
    textLine(layer, layerInset, { ...style, weight: 600, colour: layerId }, column),
    textLine(sectorLine, sectorInset, { ...style, weight: 400, colour: "ink-2" }, column),
    isOneRow ? textLine(date, 0, { ...style, weight: 500, colour: "ink", far: true }, column) : "",
  ];
  const row = { height: rowPx, body: body.join("") };
  if (isOneRow) return row;
  const dateStyle = { size: kickerSizePx, weight: 500, colour: "ink", maxLines: 1 } as const;
  return stackBands([row, textBlock(date, dateStyle, column)]);
}

const statusSizePx = 22;

/** Sign and words of the status; a withdrawn tie has its day and its reason in at most some lines instead. */
export function statusBlock(
  card: TieCard,
  status: StatusId,
  reasonLines: number,
  column: TextColumn,
): Band {
  const base = { size: statusSizePx, weight: 600, maxLines: 2 } as const;
  if (card.withdrawal !== null) {
    const reason = { size: 20, weight: 400, colour: "ink", maxLines: reasonLines } as const;
    return stackBands([
      textBlock(card.status, { ...base, colour: "error" }, column),
      space(4),
      textBlock(card.withdrawal, reason, column),
    ]);
  }
  const words = textBlock(card.status, { ...base, colour: "ink", insetPx: 32 }, column);
  const middle = (statusSizePx * lineShares[column.lang].text) / 2;
  const sign = statusSign(status, colourValue("ink", column.theme));
  const placed = `<g transform="translate(10.5 ${formatNumber(middle)}) scale(2)">${sign}</g>`;
  return { height: words.height, body: atStart(placed, 21, 0, 0, column) + words.body };
}

/** What happened to the tie after the release that is drawn, when and why, in at most some lines. */
export function sinceBlock(note: TieNote, maxLines: number, column: TextColumn): Band {
  const style = { size: 20, weight: 400, colour: "ink", maxLines } as const;
  const boldLength = note.mark.length;
  return textBlock(tieNoteLine(note, column.lang), { ...style, boldLength }, column);
}

const statementSizePx = 20;

/** Who says what under a rule, a line between one and the next. */
export function statementBlocks(
  { topic, statements }: TieCard,
  maxStatements: number,
  maxLines: number,
  column: TextColumn,
): Band {
  const topicStyle = { size: 16, weight: 500, colour: "ink-2", maxLines: 1 } as const;
  const rows = statements.slice(0, maxStatements).flatMap(({ who, says }) => {
    const style = { size: statementSizePx, weight: 400, colour: "ink", maxLines } as const;
    const text = textBlock(`${who}: ${says}`, { ...style, boldLength: who.length }, column);
    return [space(7), text, space(7), ruleBand(1, "rule", column)];
  });
  if (rows.length === 0) return space(0);
  const head = topic ? [space(10), textBlock(topic, topicStyle, column)] : [];
  return stackBands([ruleBand(2, "ink", column), ...head, ...rows]);
}

const flagHeightPx = 36;
const flagSizePx = 19;

/** On how many points sources disagree, in the highlighter colour. */
export function disagreementBlock(text: string, column: TextColumn): Band {
  const { theme, size } = column;
  const words = wrapText(text, flagSizePx, size.width - 52, 1)[0] ?? "";
  const width = 36 + textWidth(words, flagSizePx) + 6;
  const [fill, ink] = [colourValue("flag", theme), colourValue("on-flag", theme)];
  const box = `<rect${attributes({ width: formatNumber(width), height: flagHeightPx, rx: 3, fill })}/>`;
  const signX = formatNumber(column.lang === "ar" ? width - 20 : 20);
  const sign = `<g transform="translate(${signX} ${flagHeightPx / 2}) scale(1.5)">${unequalMark(0, ink)}</g>`;
  const y = flagHeightPx / 2 + flagSizePx * 0.34;
  const style = { y, size: flagSizePx, weight: 500, colour: "on-flag" } as const;
  return {
    height: flagHeightPx,
    body: atStart(box + sign, width, 0, 0, column) + textLine(words, 36, style, column),
  };
}
