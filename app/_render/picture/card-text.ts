/*
 * The column of text of a card. It is laid out for the first of some ways to shorten it that has room (at most 13), each of
 * a few dozen lines.
 */
import { tieAddress } from "../../_domain/query/addresses";
import type { CardRequest } from "../../_domain/query/card-request";
import type { Catalogue, Tie, TieNote } from "../../_domain/records/dataset";
import { authorCredit } from "../../_domain/sentences/card-words";
import { embedWords } from "../../_domain/sentences/embed-words";
import type { TieCard } from "../../_domain/sentences/tie-card";
import { isolate } from "../../_domain/text/isolates";
import { textWidth } from "../layout/text-width";
import { formatNumber } from "../svg/svg-projection";
import { type Band, stackBands } from "./band";
import {
  disagreementBlock,
  kickerBlock,
  ruleBand,
  sinceBlock,
  space,
  statementBlocks,
  statusBlock,
  textBlock,
} from "./card-blocks";
import { type TextColumn, textLine } from "./text-line";

export type CardOptions = Pick<CardRequest, "lang" | "theme" | "shape" | "head" | "note"> & {
  /** Origin of the site without a trailing slash. */
  readonly site: string;
  /** What happened to the tie after the release that is drawn; null where nothing did. */
  readonly since?: TieNote | null;
};

/** Space between the text and the other edges of its column, px of the column. */
export const paddingPx = { x: 44, top: 34 } as const;

/**
 * A way to shorten the text: index of the type size of the headline, number of statements, lines of each, and lines of each
 * text of any length, which are the author's headline and note and the reason of a withdrawal.
 */
type Shortening = readonly [
  size: number,
  statements: number,
  statementLines: number,
  freeLines: number,
];

/** From the longest text to the shortest. Fewer statements come before statements that are cut. */
const shortenings: readonly Shortening[] = [
  [0, 3, 3, 4],
  [0, 3, 2, 4],
  [1, 3, 2, 4],
  [1, 2, 3, 4],
  [1, 2, 2, 4],
  [1, 3, 1, 4],
  [1, 2, 1, 4],
  [1, 1, 3, 4],
  [1, 1, 2, 4],
  [2, 0, 0, 4],
  [2, 0, 0, 3],
  [2, 0, 0, 2],
  [2, 0, 0, 1],
];

const headlineSizesPx = [43, 37, 32] as const;

/** Longer headlines are a step smaller. */
const maxLargeLength = 80;

export type CardContent = CardOptions & {
  readonly records: Catalogue;
  readonly tie: Tie;
  readonly card: TieCard;
  readonly name: string;
};

/** Headline and note of the author over a rule; nothing without them. */
function authorBlocks(
  { head, note }: CardContent,
  size: number,
  maxLines: number,
  column: TextColumn,
): readonly Band[] {
  if (head === null && note === null) return [];
  const style = { size, weight: 600, colour: "ink", maxLines, lines: "title" } as const;
  const noteStyle = { size: 19, weight: 400, colour: "ink-2", maxLines } as const;
  return [
    ...(head === null ? [] : [textBlock(head, style, column), space(8)]),
    ...(note === null ? [] : [textBlock(note, noteStyle, column), space(8)]),
    ruleBand(1, "control", column),
    space(14),
  ];
}

/** The text of the card above its foot. */
function textBand(content: CardContent, shortening: Shortening, column: TextColumn): Band {
  const { tie, card, head, since } = content;
  const [sizeIndex, statements, statementLines, freeLines] = shortening;
  const isLong = (head ?? card.title).length > maxLargeLength;
  const size = headlineSizesPx[Math.min(2, sizeIndex + Number(isLong))] ?? 32;
  const titleStyle = { weight: 600, colour: "ink", lines: "title" } as const;
  const title =
    head === null
      ? textBlock(card.title, { ...titleStyle, size, maxLines: 5 }, column)
      : textBlock(card.title, { ...titleStyle, size: 23, maxLines: 2 }, column);
  return stackBands([
    ...authorBlocks(content, size, freeLines, column),
    kickerBlock(card, { layerId: tie.layer, status: tie.status }, column),
    space(8),
    title,
    ...(since ? [space(10), sinceBlock(since, freeLines, column)] : []),
    space(10),
    statusBlock(card, tie.status, freeLines, column),
    space(14),
    statementBlocks(card, statements, statementLines, column),
    ...(card.disagreement ? [space(14), disagreementBlock(card.disagreement, column)] : []),
  ]);
}

/** An address in one line: the host alone where it is too long at three quarters of its size. */
function addressBlock({ site, lang, tie, records }: CardContent, column: TextColumn): Band {
  const size = 16;
  const host = site.replace(/^https?:\/\//, "");
  const whole = tieAddress({ site: host, lang, records }, tie.id);
  const sizeFor = (text: string) =>
    Math.min(size, (size * column.size.width) / (1.09 * textWidth(text, size)));
  const text = sizeFor(whole) > size * 0.7 ? whole : host;
  const style = {
    y: 17,
    size: Number(sizeFor(text).toFixed(2)),
    weight: 400,
    colour: "ink",
  } as const;
  // A host that begins with digits would follow its path in Arabic.
  return { height: 24, body: textLine(lang === "ar" ? isolate(text) : text, 0, style, column) };
}

/** Numbers of articles and sources, name and address of the site, and credit of the map. */
function footBand(content: CardContent, column: TextColumn): Band {
  const { card, lang, name, head, note } = content;
  const small = { weight: 400, colour: "ink-2", maxLines: 2 } as const;
  const author = authorCredit({ head, note }, lang);
  const nameStyle = { y: 19, size: 16, weight: 600, colour: "ink", far: true } as const;
  const evidence = textBlock(card.evidence, { ...small, size: 16, maxLines: 1 }, column);
  return stackBands([
    ...(author ? [textBlock(author, { ...small, size: 14 }, column)] : []),
    { height: evidence.height, body: evidence.body + textLine(name, 0, nameStyle, column) },
    addressBlock(content, column),
    textBlock(embedWords[lang].ground, { ...small, colour: "ink-3", size: 12 }, column),
  ]);
}

/** The text of the card in a column of a height in px. */
export function textColumn(content: CardContent, height: number, column: TextColumn): string {
  const foot = footBand(content, column);
  const room = height - foot.height - 12;
  const isFair = ([, statements]: Shortening) => content.card.topic === null || statements !== 1;
  let text = space(0);
  for (const shortening of shortenings.filter(isFair)) {
    text = textBand(content, shortening, column);
    if (text.height <= room) break;
  }
  return `${text.body}<g transform="translate(0 ${formatNumber(height - foot.height)})">${foot.body}</g>`;
}
