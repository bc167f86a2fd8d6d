import type { CountedHub, FlowMap } from "../../_domain/flows/flows";
import { attributes, escapeMarkup } from "../../_domain/text/escape";
import type { Language } from "../../_domain/vocabulary/language";
import type { Anchor } from "../../_domain/vocabulary/places";
import { hubStyle } from "./mark-styles";
import { formatNumber } from "./svg-projection";
import { opacity, type SvgTheme } from "./svg-theme";

/** Symbol of a hub in CSS px, the same at every zoom. */
type HubSymbol = {
  readonly radius: number;
  /** Radius of the dot inside the ring; 0 is none. */
  readonly core: number;
  readonly ring: "solid" | "broken" | "area";
  /** Minor hubs have smaller labels. */
  readonly minor: boolean;
  readonly label: {
    readonly anchor: "start" | "middle" | "end";
    /** Offset of the label's middle line from the hub, y down. */
    readonly x: number;
    readonly y: number;
  };
};

/** Radius in px by the least share of the dataset's ties that touch the hub. */
const radiiByWeight = [
  { from: 0.25, radius: 8 },
  { from: 0.06, radius: 6 },
  { from: 0.04, radius: 5 },
] as const;

const minorRadiusPx = 3.5;

/** Rings at least this large have a dot inside. */
const minCoredRadiusPx = 6;

const rings = { exact: "solid", approximate: "broken", area: "area" } as const;

/** Direction of the label by anchor, in units of its distance; at corners labels stand nearer. */
const labelDirections: Readonly<Record<Anchor, HubSymbol["label"]>> = {
  east: { anchor: "start", x: 1, y: 0 },
  west: { anchor: "end", x: -1, y: 0 },
  south: { anchor: "middle", x: 0, y: 1 },
  north: { anchor: "middle", x: 0, y: -1 },
  "south-east": { anchor: "start", x: -0.5, y: 1 },
  "south-west": { anchor: "end", x: 0.5, y: 1 },
  "north-east": { anchor: "start", x: 0.85, y: -0.7 },
  "north-west": { anchor: "end", x: -0.85, y: -0.7 },
};

/** A hub with the position of its label. */
export type LabelledHub = CountedHub & {
  /** Distance in px added to that between hub and label. */
  readonly extraDistancePx?: number;
};

/** A possible position of a label beside its hub. */
export type HubLabelPosition = {
  readonly anchor: Anchor;
  readonly extraDistancePx?: number;
  readonly withoutSublabel?: boolean;
};

/** Symbol of a hub, its label at its own or another position; it depends on the whole dataset, so that no filter changes it. */
export function hubSymbol(
  hub: Pick<LabelledHub, "place" | "weight" | "extraDistancePx">,
  position?: HubLabelPosition,
): HubSymbol {
  const { place, weight } = hub;
  const radiusOfWeight = radiiByWeight.find(({ from }) => weight >= from)?.radius ?? minorRadiusPx;
  const radius = place.position === "exact" ? radiusOfWeight : minorRadiusPx;
  const { extraDistancePx = 0 } = position ?? hub;
  const { anchor, x, y } = labelDirections[position?.anchor ?? place.anchor ?? "east"];
  return {
    radius,
    core: radius < minCoredRadiusPx ? 0 : radius * 0.36,
    ring: rings[place.position],
    minor: radius === minorRadiusPx,
    label: {
      anchor,
      x: x * (radius + 6 + extraDistancePx),
      y: y * (radius + 12 + extraDistancePx),
    },
  };
}

/** A copy of a hub with its label at a position. */
export const withLabelAt = (
  hub: CountedHub,
  { anchor, extraDistancePx = 0, withoutSublabel = false }: HubLabelPosition,
): LabelledHub => ({
  ...hub,
  extraDistancePx,
  place: { ...hub.place, anchor, ...(withoutSublabel && { sublabel: undefined }) },
});

/** A copy of flows whose hubs have their labels at the given positions, by hub id. */
export const withHubLabels = (
  flowMap: FlowMap,
  positions: Readonly<Record<string, HubLabelPosition>>,
): FlowMap => ({
  ...flowMap,
  hubs: flowMap.hubs.map((hub) => {
    const position = positions[hub.id];
    return position ? withLabelAt(hub, position) : hub;
  }),
});

/** Text sizes and line height of hub labels in px; Arabic letters need more. */
export const labelSizes = {
  en: { hub: 15, minor: 12.5, sub: 12, line: 15 },
  ar: { hub: 16.5, minor: 14, sub: 13, line: 18 },
} as const satisfies Record<Language, object>;

/** Wraps Arabic in U+2067 and U+2069, because resvg has no `direction`. */
export const withDirection = (text: string, lang: Language): string =>
  lang === "ar" ? `\u2067${text}\u2069` : text;

/** The short label of a hub, or its name where it has none. */
export const hubName = ({ place }: Pick<CountedHub, "place">, lang: Language): string =>
  place.label?.[lang] ?? place.name[lang];

/** Baseline of a label's first line, in px below the hub; a label to the north moves up by its further lines. */
function firstBaseline(symbol: HubSymbol, lines: number, lang: Language): number {
  const size = labelSizes[lang][symbol.minor ? "minor" : "hub"];
  const lift = symbol.label.y < 0 ? (lines - 1) * labelSizes[lang].line : 0;
  return symbol.label.y + 0.35 * size - lift;
}

export type Emphasis = "plain" | "selected" | "faint";

/** The symbol of a hub as SVG around the origin. */
export function hubSymbolMarkup(hub: CountedHub, emphasis: Emphasis, { colour }: SvgTheme): string {
  const { radius: r, core, ring, minor } = hubSymbol(hub);
  const isArea = ring === "area";
  const style = {
    fill: colour(isArea ? "ink" : "paper"),
    stroke: colour(isArea ? "halo" : "ink"),
    "stroke-width": hubStyle.lineWidthsPx[isArea ? "area" : minor ? "minor" : "major"],
    "stroke-dasharray": ring === "broken" ? `${hubStyle.dashPx} ${hubStyle.dashGapPx}` : null,
  };
  const faded = opacity(emphasis === "faint" ? hubStyle.faintOpacity : null);
  return [
    emphasis === "selected"
      ? `<circle${attributes({ r: r + hubStyle.selectionGapPx, fill: "none", stroke: colour("ink"), "stroke-width": hubStyle.selectionWidthPx })}/>`
      : "",
    `<circle${attributes({ r, ...style, ...faded })}/>`,
    core > 0
      ? `<circle${attributes({ r: formatNumber(core), fill: colour("ink"), ...faded })}/>`
      : "",
  ].join("");
}

/** The label of a hub as SVG around the origin, with a small second line where the record has one. */
export function hubLabelMarkup(
  hub: LabelledHub,
  emphasis: Emphasis,
  lang: Language,
  { colour, text }: SvgTheme,
): string {
  const symbol = hubSymbol(hub);
  const { anchor, x } = symbol.label;
  const sizes = labelSizes[lang];
  const sub = hub.place.sublabel?.[lang];
  const halo = { stroke: colour("halo"), "stroke-width": symbol.minor ? 3 : 3.4 };
  const join = { "stroke-linejoin": "round", "paint-order": "stroke" };
  const weight = emphasis === "faint" ? 400 : symbol.minor && emphasis === "plain" ? 500 : 600;
  const y = firstBaseline(symbol, sub ? 2 : 1, lang);
  const line = (content: string, y: number, size: number, weight: number, token: "ink" | "ink-2") =>
    `<text${attributes({ x, y: formatNumber(y), "text-anchor": anchor, "font-size": text(size), "font-weight": weight, fill: colour(token), ...halo, ...join })}>${escapeMarkup(withDirection(content, lang))}</text>`;
  const body =
    line(hubName(hub, lang), y, symbol.minor ? sizes.minor : sizes.hub, weight, "ink") +
    (sub ? line(sub, y + sizes.line, sizes.sub, 400, "ink-2") : "");
  const group = {
    ...opacity(emphasis === "faint" ? hubStyle.faintLabelOpacity : null),
    class: symbol.minor ? "mark-minor" : null,
  };
  return `<g${attributes(group)}>${body}</g>`;
}
