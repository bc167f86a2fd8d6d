import type { HubCount } from "../../_domain/flows/flows";
import { attributes, escapeMarkup } from "../../_domain/text/escape";
import type { Language } from "../../_domain/vocabulary/language";
import type { Anchor } from "../../_domain/vocabulary/statuses";
import { formatNumber } from "./svg-projection";
import { opacity, type SvgTheme } from "./svg-theme";

/** How a hub is drawn, in CSS pixels at any zoom. */
type HubLook = {
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

/** Ring by the share of the dataset's ties that touch the hub. */
const radii = [
  { from: 0.25, radius: 8 },
  { from: 0.06, radius: 6 },
  { from: 0.04, radius: 5 },
] as const;

const minorRadius = 3.5;
const rings = { exact: "solid", approximate: "broken", area: "area" } as const;

/** Unit steps to each side; a label at a corner stands nearer. */
const sides: Readonly<Record<Anchor, HubLook["label"]>> = {
  east: { anchor: "start", x: 1, y: 0 },
  west: { anchor: "end", x: -1, y: 0 },
  south: { anchor: "middle", x: 0, y: 1 },
  north: { anchor: "middle", x: 0, y: -1 },
  "south-east": { anchor: "start", x: -0.5, y: 1 },
  "south-west": { anchor: "end", x: 0.5, y: 1 },
  "north-east": { anchor: "start", x: 0.85, y: -0.7 },
  "north-west": { anchor: "end", x: -0.85, y: -0.7 },
};

/** A hub as it carries its name. */
export type NamedHub = HubCount & {
  /** Pixels by which the name stands farther off than usual. */
  readonly away?: number;
};

/** Size, ring and label side of a hub; the whole dataset decides, so that no filter changes them. */
export function hubMark({
  place,
  weight,
  away = 0,
}: Pick<NamedHub, "place" | "weight" | "away">): HubLook {
  const wanted = radii.find(({ from }) => weight >= from)?.radius ?? minorRadius;
  const radius = place.position === "exact" ? wanted : minorRadius;
  const { anchor, x, y } = sides[place.anchor ?? "east"];
  return {
    radius,
    core: radius < 6 ? 0 : radius * 0.36,
    ring: rings[place.position],
    minor: radius === minorRadius,
    label: { anchor, x: x * (radius + 6 + away), y: y * (radius + 12 + away) },
  };
}

/** Where a name may stand beside its hub. */
export type Spot = {
  readonly anchor: Anchor;
  readonly away?: number;
  /** Without its second line. */
  readonly bare?: boolean;
};

/** The same hub with its name at a spot. */
export const withLabelAt = (hub: HubCount, { anchor, away = 0, bare = false }: Spot): NamedHub => ({
  ...hub,
  away,
  place: { ...hub.place, anchor, ...(bare && { sublabel: undefined }) },
});

/** Text sizes in pixels; Arabic needs more. */
export const labelSizes = {
  en: { hub: 15, minor: 12.5, sub: 12, line: 15 },
  ar: { hub: 16.5, minor: 14, sub: 13, line: 18 },
} as const satisfies Record<Language, object>;

/** Right-to-left text keeps its order where a renderer knows no `direction`. */
export const withDirection = (text: string, lang: Language): string =>
  lang === "ar" ? `\u2067${text}\u2069` : text;

export const nameOf = ({ place }: Pick<HubCount, "place">, lang: Language): string =>
  place.label?.[lang] ?? place.name[lang];

/** Where the first line of a label stands: the middle line of one, above it for a second line to the north. */
function baseline(look: HubLook, lines: number, lang: Language): number {
  const size = labelSizes[lang][look.minor ? "minor" : "hub"];
  const lift = look.label.y < 0 ? (lines - 1) * labelSizes[lang].line : 0;
  return look.label.y + 0.35 * size - lift;
}

export type Emphasis = "plain" | "chosen" | "faint";

/** The ring or dot of one hub. */
export function hubDot(hub: HubCount, emphasis: Emphasis, { colour }: SvgTheme): string {
  const { radius: r, core, ring, minor } = hubMark(hub);
  const area = ring === "area";
  const stroke = {
    stroke: colour(area ? "halo" : "ink"),
    "stroke-width": area ? 1.5 : minor ? 1.6 : 2,
  };
  const dash = { "stroke-dasharray": ring === "broken" ? "2.2 1.6" : null };
  const fill = colour(area ? "ink" : "paper");
  return [
    emphasis === "chosen"
      ? `<circle${attributes({ r: r + 5, fill: "none", stroke: colour("ink"), "stroke-width": 1.6 })}/>`
      : "",
    `<circle${attributes({ r, fill, ...stroke, ...dash, ...opacity(emphasis === "faint" ? 0.4 : null) })}/>`,
    core > 0
      ? `<circle${attributes({ r: formatNumber(core), fill: colour("ink"), ...opacity(emphasis === "faint" ? 0.4 : null) })}/>`
      : "",
  ].join("");
}

/** The name of one hub, with a small second line where the record has one. */
export function hubLabel(
  hub: NamedHub,
  emphasis: Emphasis,
  lang: Language,
  { colour, text }: SvgTheme,
): string {
  const look = hubMark(hub);
  const { anchor, x } = look.label;
  const sizes = labelSizes[lang];
  const sub = hub.place.sublabel?.[lang];
  const halo = { stroke: colour("halo"), "stroke-width": look.minor ? 3 : 3.4 };
  const join = { "stroke-linejoin": "round", "paint-order": "stroke" };
  const weight = emphasis === "faint" ? 400 : look.minor && emphasis === "plain" ? 500 : 600;
  const y = baseline(look, sub ? 2 : 1, lang);
  const line = (content: string, y: number, size: number, weight: number, token: "ink" | "ink-2") =>
    `<text${attributes({ x, y: formatNumber(y), "text-anchor": anchor, "font-size": text(size), "font-weight": weight, fill: colour(token), ...halo, ...join })}>${escapeMarkup(withDirection(content, lang))}</text>`;
  const body =
    line(nameOf(hub, lang), y, look.minor ? sizes.minor : sizes.hub, weight, "ink") +
    (sub ? line(sub, y + sizes.line, sizes.sub, 400, "ink-2") : "");
  const shade = {
    ...opacity(emphasis === "faint" ? 0.72 : null),
    class: look.minor ? "mark-minor" : null,
  };
  return `<g${attributes(shade)}>${body}</g>`;
}
