import { bodyRules, bodyWidth } from "../../_domain/flows/certainty";
import type { CountedHub, Flow } from "../../_domain/flows/flows";
import { mercator } from "../../_domain/flows/mercator";
import { flowCounts, flowStatuses } from "../../_domain/sentences/flow-words";
import { attributes, escapeMarkup } from "../../_domain/text/escape";
import { isolate } from "../../_domain/text/isolates";
import { lowercaseInitial } from "../../_domain/text/sentence-form";
import { comma, type Language } from "../../_domain/vocabulary/language";
import { layerById } from "../../_domain/vocabulary/layers";
import { type Emphasis, hubName } from "./hub-marks";
import { flowStyle } from "./mark-styles";
import { formatNumber, type SvgSurface } from "./svg-projection";
import { opacity, type SvgTheme } from "./svg-theme";

/** A flow with its emphasis, whether its badge shows (always, on wide maps or never), and the sign ≠ on it. */
export type StyledFlow = {
  readonly flow: Flow;
  readonly emphasis: Emphasis;
  readonly badge: "shown" | "wide" | "hidden";
  readonly sign: "none" | "beside" | "alone";
  /** Whether it is the part of a flow that an author marked, drawn over the whole. */
  readonly isMark?: true;
};

const styledWidth = ({ flow, emphasis }: StyledFlow) =>
  flow.width + (emphasis === "selected" ? flowStyle.selectedExtraPx : 0);

const bodyOf = (styled: StyledFlow) => bodyWidth(styled.flow.class, styledWidth(styled));

/** Words that describe a flow: its ends, layer and numbers. */
const flowTitle = {
  en: (from: string, to: string) => `${from} to ${to}`,
  ar: (from: string, to: string) => `من ${isolate(from)} إلى ${isolate(to)}`,
} as const satisfies Record<Language, unknown>;

/** "Minsk to Tamanhint, military, 4 ties: 3 reported, 1 analysts' reading". */
function flowWords(flow: Flow, hubs: ReadonlyMap<string, CountedHub>, lang: Language): string {
  const [from = "", to = ""] = [flow.from, flow.to].map((id) => {
    const hub = hubs.get(id);
    return hub ? hubName(hub, lang) : "";
  });
  const layer = lowercaseInitial(layerById[flow.layer].name[lang]);
  const facts = [flowTitle[lang](from, to), layer, flowCounts(flow, lang)].join(comma[lang]);
  return `${facts}: ${flowStatuses(flow, lang)}`;
}

/**
 * The line of a flow as a group with its title: strokes of one path, which are a casing, the body in the pattern of its
 * layer, and the core that makes two rails of a reported body. Faint lines have no casing.
 */
export function flowLineMarkup(
  styled: StyledFlow,
  hubs: ReadonlyMap<string, CountedHub>,
  lang: Language,
  surface: SvgSurface,
  { colour, layer, line }: SvgTheme,
): string {
  const { flow, emphasis } = styled;
  const { minPx } = bodyRules[flow.class];
  const width = bodyOf(styled);
  const isFaint = emphasis === "faint";
  const casing = {
    "stroke-width": line(width, minPx, 1, flowStyle.casingExtraPx[flow.class]),
    "stroke-opacity": flowStyle.casingOpacity,
  };
  const dash = layerById[flow.layer].dash?.map((part) => line(width, minPx, part));
  const body = {
    stroke: layer(flow.layer),
    "stroke-width": line(width, minPx),
    "stroke-dasharray": dash?.join(" ") ?? null,
    "stroke-opacity": isFaint ? flowStyle.faintOpacity : null,
  };
  const core = { "stroke-width": line(width, minPx, flowStyle.coreShare) };
  const strokes = [
    ...(isFaint ? [] : [casing]),
    body,
    ...(flow.class === "reported" ? [core] : []),
  ];
  const d = surface.path(flow.points.map(mercator));
  const paths = strokes.map(
    (stroke) => `<path${attributes({ d, ...stroke, "vector-effect": "non-scaling-stroke" })}/>`,
  );
  const flowData = { "data-flow": flow.id, "data-count": flow.count };
  const data = styled.isMark ? { "data-mark": flow.id } : flowData;
  const group = { ...data, stroke: colour("halo") };
  const title = escapeMarkup(flowWords(flow, hubs, lang));
  return `<g${attributes(group)}><title>${title}</title>${paths.join("")}</g>`;
}

/** Corners of the arrowheads in units of their size: notched, and a plain triangle for reported flows. */
const headShapes = {
  full: [-0.8, -0.95, 1.15, 0, -0.8, 0.95, -0.35, 0],
  hollow: [-0.8, -0.95, 1.15, 0, -0.8, 0.95],
} as const;

/** The arrowhead of a flow, turned to its direction of travel; its size grows with the line. "" where it has none. */
export function flowHeadMarkup(
  styled: StyledFlow,
  surface: SvgSurface,
  { colour, layer, head }: SvgTheme,
): string {
  const { flow, emphasis } = styled;
  if (!flow.head) return "";
  const shape = flow.class === "official" ? "full" : "hollow";
  const size = flowStyle.headBasePx + flowStyle.headPerLinePx * styledWidth(styled);
  const points = headShapes[shape].map((part) => formatNumber(part * size));
  const [ink, halo] = [layer(flow.layer), colour("halo")];
  const faded = emphasis === "faint" ? flowStyle.faintOpacity : null;
  const style = {
    fill: shape === "full" ? ink : halo,
    stroke: shape === "full" ? halo : ink,
    "stroke-width": flowStyle.headEdgesPx[shape],
    "paint-order": shape === "full" ? "stroke" : null,
    ...(shape === "full" ? opacity(faded) : { "stroke-opacity": faded }),
  };
  const path = `<path${head} d="M${points.join(" ")}z"${attributes(style)}/>`;
  const turn = { transform: `rotate(${formatNumber(flow.head.bearing - 90, 1)})` };
  return surface.at(flow.head.at, `<g${attributes(turn)}>${path}</g>`);
}

/** The rings along an assessed flow; "" for others. */
export function flowBeads(
  styled: StyledFlow,
  surface: SvgSurface,
  { colour, layer, line }: SvgTheme,
): string {
  const { flow, emphasis } = styled;
  if (flow.beads.length === 0) return "";
  const { beadBasePx, beadPerBodyPx, beadEdgePx } = flowStyle;
  const r = line(bodyOf(styled), bodyRules[flow.class].minPx, beadPerBodyPx, beadBasePx);
  const group = {
    fill: colour("halo"),
    stroke: layer(flow.layer),
    "stroke-width": beadEdgePx,
    "stroke-opacity": emphasis === "faint" ? flowStyle.faintOpacity : null,
  };
  const rings = flow.beads.map((at) => `<circle${attributes({ ...surface.centre(at), r })}/>`);
  return `<g${attributes(group)}>${rings.join("")}</g>`;
}
