import { areaOutline } from "../../_domain/flows/area-outline";
import { badgeExtent, needsBadge, placeBadges } from "../../_domain/flows/badges";
import type { CountedHub, Flow, FlowMap, SelectedLine } from "../../_domain/flows/flows";
import { defaultMapSizePx, type Frame, frameScale } from "../../_domain/flows/frame";
import { mercator } from "../../_domain/flows/mercator";
import { attributes } from "../../_domain/text/escape";
import type { Point } from "../../_domain/vocabulary/geometry-types";
import type { Language } from "../../_domain/vocabulary/language";
import { flowBeads, flowHeadMarkup, flowLineMarkup, type StyledFlow } from "./arc-marks";
import { flowBadge } from "./badge-marks";
import { type BaseLabel, baseLabelMarkup } from "./base-labels";
import { calloutMarkup, numberMark } from "./callout-marks";
import type { PlacedCallout } from "./callout-placement";
import { type Emphasis, hubLabelMarkup, hubSymbolMarkup, type LabelledHub } from "./hub-marks";
import { drawOrder, hatchStyle } from "./mark-styles";
import type { PlacedNumber } from "./number-placement";
import {
  formatNumber,
  pageSurface,
  pixelSurface,
  type Size,
  type SvgSurface,
} from "./svg-projection";
import { opacity, type Palette, type SvgTheme, svgTheme } from "./svg-theme";

/** The land of one area as rings of `[longitude, latitude]`. */
export type AreaRings = { readonly id: string; readonly rings: readonly (readonly Point[])[] };

type SelectedFlow = SelectedLine | null;

export type MarkOptions = {
  readonly lang: Language;
  readonly palette: Palette;
  readonly frame: Frame;
  /** Tells the ids in this map from those in the other maps of a document; missing where it has one. */
  readonly mapId?: string;
  /** Rectangle in px into which a picture's frame is fitted; without it marks stand at shares of the page's svg. */
  readonly box?: Frame;
  /** Size in px of a narrow page; badges without room at it show on wide pages only. */
  readonly narrowSize?: Size;
  /** The map beside this one: the badge of a flow takes the same room on both. */
  readonly otherFlowMap?: FlowMap;
  /** Scale of lines and arrowheads in pictures; pages set their own by CSS. */
  readonly scale?: number;
  readonly selected?: SelectedFlow;
  /** Whether badges have the sign ≠ beside them: all ties drawn are disputed, because the reader asked for these. */
  readonly hasSigns?: boolean;
  /** Hub id → hub with the position of its label; without it every hub has its label as recorded. */
  readonly labelledHubs?: ReadonlyMap<string, LabelledHub>;
  readonly extents?: readonly AreaRings[];
  readonly base?: readonly BaseLabel[];
  /** Ties that are drawn strong over all others, which are then faint. */
  readonly marked?: FlowMap;
  /** What an author wrote beside flows, and the numbers that stand for it. */
  readonly callouts?: readonly PlacedCallout[];
  readonly numbers?: readonly PlacedNumber[];
};

/** Emphasis of a flow beside a selected one. */
export function flowEmphasis(flow: Flow, selected: SelectedFlow): Emphasis {
  if (!selected) return "plain";
  const isSelected = (["from", "to", "layer"] as const).every((key) => flow[key] === selected[key]);
  return isSelected ? "selected" : "faint";
}

function hubEmphasis(hub: CountedHub, { selected = null, marked }: MarkOptions): Emphasis {
  const { id } = hub;
  if (selected) return id === selected.from || id === selected.to ? "selected" : "faint";
  const { count } = marked?.hubs.find((other) => other.id === id) ?? hub;
  return count > 0 ? "plain" : "faint";
}

const hatchId = ({ palette, mapId }: Pick<MarkOptions, "palette" | "mapId">) =>
  mapId === undefined ? `hatch-${palette}` : `hatch-${palette}-${mapId}`;

/** The hatching of areas, whose gap in px is that of a page of the usual size. */
function hatchPattern(options: MarkOptions, { colour }: SvgTheme): string {
  const { box, frame } = options;
  const gap = hatchStyle.gapPx / (box ? 1 : frameScale(frame, defaultMapSizePx));
  const pattern = {
    id: hatchId(options),
    width: formatNumber(gap),
    height: formatNumber(gap),
    patternUnits: "userSpaceOnUse",
    patternTransform: "rotate(45)",
  };
  const stroke = {
    d: `M0 0V${formatNumber(gap)}`,
    stroke: colour("hatch"),
    "stroke-width": formatNumber(gap * hatchStyle.widthShare, 3),
    "stroke-opacity": hatchStyle.opacity,
  };
  return `<defs><pattern${attributes(pattern)}><path${attributes(stroke)}/></pattern></defs>`;
}

function areaMarks(flowMap: FlowMap, options: MarkOptions, surface: SvgSurface): string {
  const { extents = [], selected } = options;
  const landRings = new Map(extents.map(({ id, rings }) => [id, rings]));
  const matchedHubs = flowMap.hubs.filter(({ count }) => count > 0);
  const paths = matchedHubs.flatMap(({ id, place }) =>
    (landRings.get(id) ?? [areaOutline(place)])
      .filter((ring) => ring.length > 0)
      .map((ring) => surface.path(ring.map(mercator), "z")),
  );
  if (paths.length === 0) return "";
  const fill = {
    d: paths.join(""),
    fill: `url(#${hatchId(options)})`,
    ...opacity(selected ? 0.35 : null),
  };
  return `<path${attributes(fill)}/>`;
}

/** Map size in px of a phone, for narrow pages. */
const phoneMapSizePx = { width: 390, height: 560 } as const;

/** The flows of a map, each as large as on the map beside it where it is on both. */
function largestFlows(flows: readonly Flow[], otherFlows: readonly Flow[] = []): readonly Flow[] {
  const others = new Map(otherFlows.map((flow) => [flow.id, flow]));
  return flows.map((flow) => {
    const other = others.get(flow.id);
    return other && other.count > flow.count ? other : flow;
  });
}

/** Ids of the flows whose badge meets no badge of a larger flow, at a scale in px per unit of the Mercator plane. */
function flowsWithBadgeRoom(flows: readonly Flow[], scale: number): ReadonlySet<string> {
  const rows = flows
    .filter(({ hasBadge }) => hasBadge)
    .toSorted((a, b) => b.count - a.count)
    .map((flow) => {
      const [x, y] = mercator(flow.badge);
      return [{ id: flow.id, x: x * scale, y: y * scale, width: badgeExtent(flow) }];
    });
  return new Set(placeBadges(rows).flatMap((badge) => badge?.id ?? []));
}

/** Chosen and marked flows are drawn last, the others by class. */
const drawingRank = ({ flow, emphasis, isMark }: StyledFlow) =>
  emphasis === "selected" || isMark ? drawOrder.length : drawOrder.indexOf(flow.class);

function styledFlows(
  { flows }: FlowMap,
  { frame, box, narrowSize = phoneMapSizePx, selected = null, marked, ...rest }: MarkOptions,
): readonly StyledFlow[] {
  const { hasSigns = false, otherFlowMap } = rest;
  const scale = frameScale(frame, box ?? narrowSize);
  const sized = largestFlows((marked ?? { flows }).flows, otherFlowMap?.flows);
  const withRoom = flowsWithBadgeRoom(sized, scale);
  const badgeOf = ({ id, hasBadge }: Flow) => {
    if (!hasBadge) return "hidden";
    return withRoom.has(id) ? "shown" : box ? "hidden" : "wide";
  };
  const signOf = ({ disputedCount }: Flow) => (hasSigns && disputedCount > 0 ? "beside" : "none");
  const styled = flows.map((flow): StyledFlow => {
    const emphasis = marked ? "faint" : flowEmphasis(flow, selected);
    const sign = signOf(flow);
    if (emphasis === "selected") {
      if (selected?.isDisputed) return { flow, emphasis, badge: "shown", sign: "alone" };
      return { flow, emphasis, badge: needsBadge(flow.count) ? "shown" : "hidden", sign };
    }
    return { flow, emphasis, badge: emphasis === "faint" ? "hidden" : badgeOf(flow), sign };
  });
  const marks = marked?.flows.map(
    (flow): StyledFlow => ({
      ...{ flow, emphasis: "plain", badge: badgeOf(flow), sign: signOf(flow), isMark: true },
    }),
  );
  return [...styled, ...(marks ?? [])].toSorted((a, b) => drawingRank(a) - drawingRank(b));
}

/** Symbols of all hubs, then their labels, so that no symbol covers a label. */
function hubMarks(
  { hubs }: FlowMap,
  options: MarkOptions,
  surface: SvgSurface,
  theme: SvgTheme,
): string {
  const { lang, labelledHubs } = options;
  const symbols = hubs.map((hub) => {
    const group = { "data-hub": hub.id, "data-count": hub.count };
    const dot = hubSymbolMarkup(hub, hubEmphasis(hub, options), theme);
    return surface.at(hub.place.coordinates, `<g${attributes(group)}>${dot}</g>`);
  });
  const labels = hubs.flatMap((hub) => {
    const labelled = labelledHubs ? labelledHubs.get(hub.id) : hub;
    if (!labelled) return [];
    const label = hubLabelMarkup(labelled, hubEmphasis(hub, options), lang, theme);
    return [surface.at(hub.place.coordinates, label)];
  });
  return symbols.join("") + labels.join("");
}

/** Flows, areas, hubs and labels as SVG markup, for pages and files alike. */
export function flowMarks(flowMap: FlowMap, options: MarkOptions): string {
  const { lang, palette, frame, box, scale = 1, base = [], callouts = [], numbers = [] } = options;
  const surface = box ? pixelSurface(frame, box) : pageSurface(frame);
  const theme = svgTheme(palette, scale);
  const hubs = new Map(flowMap.hubs.map((hub) => [hub.id, hub]));
  const styled = styledFlows(flowMap, options);
  const lines = styled.map((flow) => flowLineMarkup(flow, hubs, lang, surface, theme)).join("");
  const root = { "data-marks": lang, direction: "ltr", fill: "none" };
  return [
    `<g${attributes(root)}>`,
    surface.lines(hatchPattern(options, theme) + areaMarks(flowMap, options, surface)),
    ...base.map((label) => baseLabelMarkup(label, lang, surface, theme)),
    surface.lines(lines),
    ...styled.map((flow) => flowHeadMarkup(flow, surface, theme)),
    ...styled.map((flow) => flowBeads(flow, surface, theme)),
    hubMarks(flowMap, options, surface, theme),
    ...styled
      .filter(({ badge }) => badge !== "hidden")
      .map((flow) => flowBadge(flow, lang, surface, theme)),
    ...callouts.map((callout) => calloutMarkup(callout, lang, surface, theme)),
    ...numbers.map((number) => numberMark(number, lang, surface, theme)),
    "</g>",
  ].join("");
}
