import { badgeHeight, badgeWidth } from "../_domain/badges";
import { attributes, escaped } from "../_domain/escape";
import type { Flow, HubCount } from "../_domain/flows";
import { type Language, locales } from "../_domain/language";
import { layerById } from "../_domain/layers";
import { mercator } from "../_domain/mercator";
import { type Emphasis, nameOf } from "./hub-marks";
import { type Paint, sheer } from "./paint";
import { type Surface, short } from "./surface";

/** What a drawn flow has beside its record. */
export type Stroke = {
  readonly flow: Flow;
  readonly emphasis: Emphasis;
  readonly badge: "shown" | "wide" | "hidden";
};

const widthOf = ({ flow, emphasis }: Stroke) => flow.width + (emphasis === "chosen" ? 1.6 : 0);

/** The words that describe a flow: its ends, layer and number. */
const flowTitle = {
  en: (from: string, to: string, layer: string, count: string) =>
    `${from} to ${to}: ${layer}, ${count}`,
  ar: (from: string, to: string, layer: string, count: string) =>
    `من ${from} إلى ${to}: ${layer}، ${count}`,
} as const satisfies Record<Language, unknown>;

function title(flow: Flow, hubs: ReadonlyMap<string, HubCount>, lang: Language): string {
  const [from, to] = [hubs.get(flow.from), hubs.get(flow.to)].map((hub) =>
    hub ? nameOf(hub, lang) : "",
  );
  const count = new Intl.NumberFormat(locales[lang]).format(flow.count);
  return flowTitle[lang](from ?? "", to ?? "", layerById[flow.layer].name[lang], count);
}

/** One flow as a group that names it: casing under solid lines, then the line in its pattern. */
export function flowLine(
  stroke: Stroke,
  hubs: ReadonlyMap<string, HubCount>,
  lang: Language,
  surface: Surface,
  { colour, layer, line }: Paint,
): string {
  const { flow, emphasis } = stroke;
  const width = widthOf(stroke);
  const dash = layerById[flow.layer].dash;
  const d = surface.path(flow.points.map(mercator));
  const cased = emphasis === "chosen" || (emphasis === "plain" && dash === null);
  const casing = {
    d,
    stroke: colour("halo"),
    "stroke-width": line(width + 2.4),
    "stroke-opacity": 0.85,
  };
  const drawn = {
    ...{ d, stroke: layer(flow.layer), "stroke-width": line(width) },
    "stroke-dasharray": dash?.map((part) => line(part * width)).join(" ") ?? null,
  };
  const group = {
    ...{ "data-flow": flow.id, "data-count": flow.count },
    ...sheer(emphasis === "faint" ? 0.22 : null),
  };
  const effect = { "vector-effect": "non-scaling-stroke" };
  return [
    `<g${attributes(group)}><title>${escaped(title(flow, hubs, lang))}</title>`,
    cased ? `<path${attributes({ ...casing, ...effect })}/>` : "",
    `<path${attributes({ ...drawn, ...effect })}/></g>`,
  ].join("");
}

/** The arrowhead of a flow, in pixels along its direction of travel. */
export function flowHead(stroke: Stroke, surface: Surface, { colour, layer, head }: Paint): string {
  const { flow, emphasis } = stroke;
  const size = 3.6 + 0.95 * widthOf(stroke);
  const shape = [-0.8, -0.95, 1.15, 0, -0.8, 0.95, -0.35, 0].map((part) => short(part * size));
  const look = {
    fill: layer(flow.layer),
    stroke: colour("halo"),
    "stroke-width": 1.2,
    "paint-order": "stroke",
  };
  const turned = {
    transform: `rotate(${short(flow.head.bearing - 90, 1)})`,
    ...sheer(emphasis === "faint" ? 0.22 : null),
  };
  const path = `<path${head} d="M${shape.join(" ")}z"${attributes(look)}/>`;
  return surface.at(flow.head.at, `<g${attributes(turned)}>${path}</g>`);
}

/** The number of a flow on a pill. */
export function flowBadge(
  { flow, badge }: Stroke,
  lang: Language,
  surface: Surface,
  { colour, layer }: Paint,
): string {
  const [width, height] = [badgeWidth(flow.count), badgeHeight];
  const pill = {
    ...{ x: -width / 2, y: -height / 2, width, height, rx: height / 2 },
    ...{ fill: colour("paper"), stroke: layer(flow.layer), "stroke-width": 1.4 },
  };
  const digits = {
    y: 4.2,
    "text-anchor": "middle",
    "font-size": 12,
    "font-weight": 600,
    fill: colour("ink"),
  };
  const number = new Intl.NumberFormat(locales[lang], { useGrouping: false }).format(flow.count);
  const group = attributes({ class: badge === "wide" ? "mark-wide" : null });
  const body = `<rect${attributes(pill)}/><text${attributes(digits)}>${number}</text>`;
  return surface.at(flow.badge, `<g${group}>${body}</g>`);
}
