import { attributes, escapeMarkup } from "../../_domain/text/escape";
import type { Point } from "../../_domain/vocabulary/geometry-types";
import type { Language } from "../../_domain/vocabulary/language";
import type { ColourName } from "../../_domain/vocabulary/tokens";
import { withDirection } from "./hub-marks";
import { formatNumber, type SvgSurface } from "./svg-projection";
import type { SvgTheme } from "./svg-theme";

export type BaseKind = "focus" | "country" | "sea" | "town";

/** A name of the base map where it has room. */
export type BaseMark = {
  readonly kind: BaseKind;
  readonly lines: readonly string[];
  readonly at: Point;
  /** Offset in pixels from the point to the middle of the text, or to its start or end. */
  readonly offset: readonly [x: number, y: number];
  readonly anchor: "start" | "middle" | "end";
  /** Only a large picture has room for it. */
  readonly wide: boolean;
};

type Look = {
  readonly size: Readonly<Record<Language, number>>;
  readonly weight: number;
  readonly fill: ColourName;
  readonly halo: ColourName;
  readonly italic: boolean;
};

export const baseLooks = {
  focus: {
    size: { en: 15, ar: 16.5 },
    weight: 500,
    fill: "geo-focus-text",
    halo: "land-focus",
    italic: false,
  },
  country: { size: { en: 12, ar: 13 }, weight: 400, fill: "geo-text", halo: "land", italic: false },
  sea: { size: { en: 12.5, ar: 13 }, weight: 400, fill: "water-text", halo: "sea", italic: true },
  town: { size: { en: 11, ar: 12 }, weight: 400, fill: "geo-text", halo: "land", italic: false },
} as const satisfies Record<BaseKind, Look>;

/** Distance of a label's lines as a share of its size. */
export const leading = 1.22;

/** The names of the base map; italics are for Latin script only. */
export function baseMark(
  mark: BaseMark,
  lang: Language,
  surface: SvgSurface,
  { colour, text }: SvgTheme,
): string {
  const { kind, lines, offset, anchor } = mark;
  const look = baseLooks[kind];
  const size = look.size[lang];
  const shared = {
    ...{ "text-anchor": anchor, "font-size": text(size), fill: colour(look.fill) },
    "font-weight": look.weight === 400 ? null : look.weight,
    "font-style": look.italic && lang !== "ar" ? "italic" : null,
    ...{ stroke: colour(look.halo), "stroke-width": 2.4 },
    ...{ "stroke-linejoin": "round", "paint-order": "stroke" },
  };
  const first = offset[1] + 0.35 * size - ((lines.length - 1) * leading * size) / 2;
  const rows = lines.map((line, at) => {
    const y = formatNumber(first + at * leading * size);
    return `<text${attributes({ x: offset[0], y })}>${escapeMarkup(withDirection(line, lang))}</text>`;
  });
  const dot = { r: 1.8, fill: colour("land"), stroke: colour("geo-text"), "stroke-width": 1 };
  const town = kind === "town" ? `<circle${attributes(dot)}/>` : "";
  const shown = attributes({ class: mark.wide ? "name-wide" : null });
  return surface.at(mark.at, `<g${shown}>${town}<g${attributes(shared)}>${rows.join("")}</g></g>`);
}
