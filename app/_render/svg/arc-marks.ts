import {
  badgeDigits,
  badgeHeightPx,
  badgeShape,
  disputeSignRadiusPx,
  unequalSign,
} from "../../_domain/flows/badges";
import type { Flow, HubCount } from "../../_domain/flows/flows";
import { mercator } from "../../_domain/flows/mercator";
import { disputedWords } from "../../_domain/text/counted-nouns";
import { attributes, escapeMarkup } from "../../_domain/text/escape";
import { isolate } from "../../_domain/text/isolates";
import { numeral } from "../../_domain/text/plurals";
import { type Language, locales } from "../../_domain/vocabulary/language";
import { layerById } from "../../_domain/vocabulary/layers";
import { type Emphasis, hubName } from "./hub-marks";
import { flowStyle } from "./mark-styles";
import { formatNumber, type SvgSurface } from "./svg-projection";
import { opacity, type SvgTheme } from "./svg-theme";

/** A flow with its emphasis and whether its badge shows: always, on wide maps or never. */
export type StyledFlow = {
  readonly flow: Flow;
  readonly emphasis: Emphasis;
  readonly badge: "shown" | "wide" | "hidden";
};

const lineWidth = ({ flow, emphasis }: StyledFlow) =>
  flow.width + (emphasis === "chosen" ? flowStyle.selectedExtraPx : 0);

/** Words that describe a flow: its ends, layer and numbers. */
const flowTitle = {
  en: (from: string, to: string, facts: readonly string[]) =>
    `${from} to ${to}: ${facts.join(", ")}`,
  ar: (from: string, to: string, facts: readonly string[]) =>
    `من ${isolate(from)} إلى ${isolate(to)}: ${facts.join("، ")}`,
} as const satisfies Record<Language, unknown>;

function flowWords(flow: Flow, hubs: ReadonlyMap<string, HubCount>, lang: Language): string {
  const [from, to] = [hubs.get(flow.from), hubs.get(flow.to)].map((hub) =>
    hub ? hubName(hub, lang) : "",
  );
  const disputed = flow.disputed > 0 ? [disputedWords(flow.disputed, flow.count, lang)] : [];
  const facts = [layerById[flow.layer].name[lang], numeral(lang, flow.count), ...disputed];
  return flowTitle[lang](from ?? "", to ?? "", facts);
}

/** The line of a flow as a group with its title: a casing under solid lines, then the line in the pattern of its layer. */
export function flowLine(
  styled: StyledFlow,
  hubs: ReadonlyMap<string, HubCount>,
  lang: Language,
  surface: SvgSurface,
  { colour, layer, line }: SvgTheme,
): string {
  const { flow, emphasis } = styled;
  const width = lineWidth(styled);
  const dash = layerById[flow.layer].dash;
  const d = surface.path(flow.points.map(mercator));
  const hasCasing = emphasis === "chosen" || (emphasis === "plain" && dash === null);
  const casing = {
    d,
    stroke: colour("halo"),
    "stroke-width": line(width + flowStyle.casingExtraPx),
    "stroke-opacity": flowStyle.casingOpacity,
  };
  const pattern = {
    d,
    stroke: layer(flow.layer),
    "stroke-width": line(width),
    "stroke-dasharray": dash?.map((part) => line(part * width)).join(" ") ?? null,
  };
  const group = {
    "data-flow": flow.id,
    "data-count": flow.count,
    ...opacity(emphasis === "faint" ? flowStyle.faintOpacity : null),
  };
  const effect = { "vector-effect": "non-scaling-stroke" };
  return [
    `<g${attributes(group)}><title>${escapeMarkup(flowWords(flow, hubs, lang))}</title>`,
    hasCasing ? `<path${attributes({ ...casing, ...effect })}/>` : "",
    `<path${attributes({ ...pattern, ...effect })}/></g>`,
  ].join("");
}

/** The arrowhead of a flow, turned to its direction of travel; its size grows with the line. */
export function flowHead(
  styled: StyledFlow,
  surface: SvgSurface,
  { colour, layer, head }: SvgTheme,
): string {
  const { flow, emphasis } = styled;
  const size = flowStyle.headBasePx + flowStyle.headPerLinePx * lineWidth(styled);
  const shape = [-0.8, -0.95, 1.15, 0, -0.8, 0.95, -0.35, 0].map((part) =>
    formatNumber(part * size),
  );
  const style = {
    fill: layer(flow.layer),
    stroke: colour("halo"),
    "stroke-width": 1.2,
    "paint-order": "stroke",
  };
  const group = {
    transform: `rotate(${formatNumber(flow.head.bearing - 90, 1)})`,
    ...opacity(emphasis === "faint" ? flowStyle.faintOpacity : null),
  };
  const path = `<path${head} d="M${shape.join(" ")}z"${attributes(style)}/>`;
  return surface.at(flow.head.at, `<g${attributes(group)}>${path}</g>`);
}

/** The highlighted sign ≠ of a dispute, centred at an x in px from the middle of the badge. */
function disputeSign(x: number, colour: SvgTheme["colour"]): string {
  const strokes = unequalSign.map(([x1, y1, x2, y2]) =>
    [`M${formatNumber(x + x1)}`, y1, formatNumber(x + x2), y2].join(" "),
  );
  const disc = { cx: x, r: disputeSignRadiusPx, fill: colour("flag") };
  const sign = { d: strokes.join(""), stroke: colour("on-flag"), "stroke-width": 1.5 };
  return `<circle${attributes(disc)}/><path${attributes(sign)}/>`;
}

/** The badge of a flow: its number of ties on a pill, and the sign ≠ where sources disagree on one of them. */
export function flowBadge(
  { flow, badge }: StyledFlow,
  lang: Language,
  surface: SvgSurface,
  { colour, layer }: SvgTheme,
): string {
  const hasSign = flow.disputed > 0;
  const digits = badgeDigits(flow);
  const { width, number, sign } = badgeShape(digits, hasSign);
  const pill = {
    x: -width / 2,
    y: -badgeHeightPx / 2,
    width,
    height: badgeHeightPx,
    rx: badgeHeightPx / 2,
    fill: colour("paper"),
    stroke: layer(flow.layer),
    "stroke-width": 1.4,
  };
  const text = {
    x: number === 0 ? null : number,
    y: 4.2,
    "text-anchor": "middle",
    "font-size": 12,
    "font-weight": 600,
    fill: colour("ink"),
  };
  const count = new Intl.NumberFormat(locales[lang], { useGrouping: false }).format(flow.count);
  const group = attributes({ class: badge === "wide" ? "mark-wide" : null });
  const body = [
    `<rect${attributes(pill)}/>`,
    digits > 0 ? `<text${attributes(text)}>${count}</text>` : "",
    hasSign ? disputeSign(sign, colour) : "",
  ].join("");
  return surface.at(flow.badge, `<g${group}>${body}</g>`);
}
