import type { Catalogue } from "../../_domain/records/dataset";
import { attributes, escapeMarkup } from "../../_domain/text/escape";
import type { Point } from "../../_domain/vocabulary/geometry-types";
import type { Language } from "../../_domain/vocabulary/language";
import type { ColourName } from "../../_domain/vocabulary/tokens";
import { withDirection } from "./hub-marks";
import { formatNumber, type SvgSurface } from "./svg-projection";
import type { SvgTheme } from "./svg-theme";

export type BaseLabelKind = "focus" | "country" | "sea" | "town";

/** A label of the base map at the position where it has room. */
export type BaseLabel = {
  readonly kind: BaseLabelKind;
  readonly lines: readonly string[];
  readonly at: Point;
  /** Offset in px from the point to the anchor of the text. */
  readonly offset: readonly [x: number, y: number];
  readonly anchor: "start" | "middle" | "end";
  /** Whether only a wide map has room for it. */
  readonly wide: boolean;
};

type BaseLabelStyle = {
  readonly size: Readonly<Record<Language, number>>;
  readonly weight: number;
  readonly fill: ColourName;
  readonly halo: ColourName;
  readonly italic: boolean;
};

export const baseLabelStyles = {
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
} as const satisfies Record<BaseLabelKind, BaseLabelStyle>;

/** Line height as a multiple of the text size. */
export const baseLineHeight = 1.22;

/** A label of the base map as SVG, with a dot for a town; italics are for Latin script only. */
export function baseLabelMarkup(
  label: BaseLabel,
  lang: Language,
  surface: SvgSurface,
  { colour, text }: SvgTheme,
): string {
  const { kind, lines, offset, anchor } = label;
  const style = baseLabelStyles[kind];
  const size = style.size[lang];
  const shared = {
    "text-anchor": anchor,
    "font-size": text(size),
    fill: colour(style.fill),
    "font-weight": style.weight === 400 ? null : style.weight,
    "font-style": style.italic && lang !== "ar" ? "italic" : null,
    stroke: colour(style.halo),
    "stroke-width": 2.4,
    "stroke-linejoin": "round",
    "paint-order": "stroke",
  };
  const first = offset[1] + 0.35 * size - ((lines.length - 1) * baseLineHeight * size) / 2;
  const rows = lines.map((line, at) => {
    const y = formatNumber(first + at * baseLineHeight * size);
    return `<text${attributes({ x: offset[0], y })}>${escapeMarkup(withDirection(line, lang))}</text>`;
  });
  const dot = { r: 1.8, fill: colour("land"), stroke: colour("geo-text"), "stroke-width": 1 };
  const town = kind === "town" ? `<circle${attributes(dot)}/>` : "";
  const group = attributes({ class: label.wide ? "name-wide" : null });
  return surface.at(label.at, `<g${group}>${town}<g${attributes(shared)}>${rows.join("")}</g></g>`);
}

/** GeoNames numbers of the dataset's places: the base map leaves the labels of these towns to them. */
export const placeTownIds = ({ places }: Catalogue): readonly string[] =>
  places.flatMap(({ gazetteer }) => gazetteer?.match(/(?<=GeoNames )\d+/g) ?? []);
