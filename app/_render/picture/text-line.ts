import { attributes, escapeMarkup } from "../../_domain/text/escape";
import type { Language } from "../../_domain/vocabulary/language";
import { type LayerId, layerById, layerIds } from "../../_domain/vocabulary/layers";
import type { Theme } from "../../_domain/vocabulary/themes";
import { type ColourName, themeColours } from "../../_domain/vocabulary/tokens";
import { withDirection } from "../svg/hub-marks";
import { formatNumber, type Size } from "../svg/svg-projection";

/** Type faces of pictures, which hold those of both scripts. */
export const fontFamilies = {
  ar: "IBM Plex Sans Arabic, IBM Plex Sans, sans-serif",
  en: "IBM Plex Sans, IBM Plex Sans Arabic, sans-serif",
} as const satisfies Record<Language, string>;

/** The column in which lines of text stand; its width is in px. */
export type TextColumn = {
  readonly lang: Language;
  readonly theme: Theme;
  readonly size: Pick<Size, "width">;
};

export type TextColour = ColourName | LayerId;

export type TextStyle = {
  /** Baseline in px below the top of the band. */
  readonly y: number;
  readonly size: number;
  readonly weight: number;
  readonly colour: TextColour;
  /** Number of characters at the start of the line that are bold. */
  readonly boldLength?: number;
  /** Whether the line ends at the far side instead of starting at the near one. */
  readonly far?: boolean;
};

const isLayer = (colour: TextColour): colour is LayerId =>
  (layerIds as readonly TextColour[]).includes(colour);

/** The value of a colour in a theme. */
export const colourValue = (colour: TextColour, theme: Theme): string =>
  isLayer(colour) ? layerById[colour].colour[theme] : themeColours[theme][colour];

/** A line of text, `insetPx` from the side where the language starts, or from the other. */
export function textLine(
  text: string,
  insetPx: number,
  { y, size, weight, colour, boldLength = 0, far = false }: TextStyle,
  { lang, theme, size: { width } }: TextColumn,
): string {
  const isRight = (lang === "ar") !== far;
  const line = {
    x: formatNumber(isRight ? width - insetPx : insetPx),
    "text-anchor": isRight ? "end" : "start",
    y: formatNumber(y),
    "font-size": size,
    "font-weight": weight === 400 ? null : weight,
    fill: colourValue(colour, theme),
  };
  const bold = text.slice(0, boldLength);
  const lead = bold && `<tspan font-weight="600">${escapeMarkup(bold)}</tspan>`;
  const body = withDirection(lead + escapeMarkup(text.slice(boldLength)), lang);
  return `<text${attributes(line)}>${body}</text>`;
}

/**
 * Balances Unicode isolates (U+2068 and U+2069) per line after wrapping, since each line becomes its own `<text>`:
 * a line closes those that it leaves open, and the next one opens them again.
 */
export function balanceIsolates(lines: readonly string[]): readonly string[] {
  let open = 0;
  return lines.map((line) => {
    const reopened = "\u2068".repeat(open);
    for (const [sign] of line.matchAll(/[\u2068\u2069]/g)) open += sign === "\u2068" ? 1 : -1;
    return `${reopened}${line}${"\u2069".repeat(open)}`;
  });
}
