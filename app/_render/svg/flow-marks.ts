import { areaOutline } from "../../_domain/flows/area-outline";
import type { Flow, FlowMap, HubCount } from "../../_domain/flows/flows";
import { defaultMapSizePx, type Frame, fitFrame } from "../../_domain/flows/frame";
import { mercator } from "../../_domain/flows/mercator";
import { attributes } from "../../_domain/text/escape";
import type { Point } from "../../_domain/vocabulary/geometry-types";
import type { Language } from "../../_domain/vocabulary/language";
import type { LayerId } from "../../_domain/vocabulary/layers";
import { flowBadge, flowHead, flowLine, type Stroke } from "./arc-marks";
import { badgesWithRoom } from "./badge-placement";
import { type BaseMark, baseMark } from "./base-marks";
import { type Emphasis, hubDot, hubLabel, type NamedHub } from "./hub-marks";
import {
  formatNumber,
  pageSurface,
  pixelSurface,
  type Size,
  type SvgSurface,
} from "./svg-projection";
import { opacity, type Palette, type SvgTheme, svgTheme } from "./svg-theme";

/** The land of one area, `[longitude, latitude]` rings. */
export type AreaRings = { readonly id: string; readonly rings: readonly (readonly Point[])[] };

export type MarkOptions = {
  readonly lang: Language;
  readonly palette: Palette;
  readonly frame: Frame;
  /** Where the frame is fitted in a picture of known size, in pixels; without it marks stand at shares of the page's svg. */
  readonly box?: Frame;
  /** Size at which narrower pages drop the badges that meet others. */
  readonly narrow?: Size;
  /** Of line widths; the page sets its own. */
  readonly scale?: number;
  readonly selected?: Pick<Flow, "from" | "to" | "layer"> | null;
  /** The hubs that carry their name, as they carry it; without it all do, as the record says. */
  readonly labelled?: ReadonlyMap<string, NamedHub>;
  readonly extents?: readonly AreaRings[];
  readonly base?: readonly BaseMark[];
};

type Chosen = { readonly from: string; readonly to: string; readonly layer: LayerId } | null;

const ofFlow = (flow: Flow, chosen: Chosen): Emphasis => {
  if (!chosen) return "plain";
  const same = flow.from === chosen.from && flow.to === chosen.to && flow.layer === chosen.layer;
  return same ? "chosen" : "faint";
};

const ofHub = ({ id, count }: HubCount, chosen: Chosen): Emphasis => {
  if (chosen) return id === chosen.from || id === chosen.to ? "chosen" : "faint";
  return count > 0 ? "plain" : "faint";
};

const hatchId = (palette: Palette) => `hatch-${palette}`;

/** Strokes 7 px apart in a picture and at the usual size of the page's. */
function hatch({ palette, box, frame }: MarkOptions, { colour }: SvgTheme): string {
  const gap = box ? 7 : 7 / fitFrame(frame, defaultMapSizePx);
  const tile = {
    width: formatNumber(gap),
    height: formatNumber(gap),
    patternUnits: "userSpaceOnUse",
  };
  const turned = { id: hatchId(palette), ...tile, patternTransform: "rotate(45)" };
  const width = formatNumber(gap / 5, 3);
  const line = { d: `M0 0V${formatNumber(gap)}`, stroke: colour("hatch"), "stroke-width": width };
  return `<defs><pattern${attributes(turned)}><path${attributes({ ...line, "stroke-opacity": 0.62 })}/></pattern></defs>`;
}

function areas(drawn: FlowMap, options: MarkOptions, surface: SvgSurface): string {
  const { extents = [], palette, selected } = options;
  const clipped = new Map(extents.map(({ id, rings }) => [id, rings]));
  const paths = drawn.hubs.flatMap(({ id, place }) =>
    (clipped.get(id) ?? [areaOutline(place)])
      .filter((ring) => ring.length > 0)
      .map((ring) => surface.path(ring.map(mercator), "z")),
  );
  if (paths.length === 0) return "";
  const fill = {
    d: paths.join(""),
    fill: `url(#${hatchId(palette)})`,
    ...opacity(selected ? 0.35 : null),
  };
  return `<path${attributes(fill)}/>`;
}

function arcs(
  strokes: readonly Stroke[],
  drawn: FlowMap,
  lang: Language,
  surface: SvgSurface,
  pen: SvgTheme,
) {
  const hubs = new Map(drawn.hubs.map((hub) => [hub.id, hub]));
  return strokes.map((stroke) => flowLine(stroke, hubs, lang, surface, pen)).join("");
}

/** Narrower pages are about as wide as this, where fewer badges have room. */
const phone = { width: 390, height: 560 } as const;

function strokes(
  drawn: FlowMap,
  { frame, box, narrow = phone, selected = null }: MarkOptions,
): readonly Stroke[] {
  const roomy = badgesWithRoom(drawn.flows, fitFrame(frame, box ?? narrow));
  const crowded = box ? "hidden" : "wide";
  return drawn.flows.map((flow) => {
    const emphasis = ofFlow(flow, selected);
    if (emphasis === "chosen") return { flow, emphasis, badge: "shown" };
    if (emphasis === "faint" || !flow.hasBadge) return { flow, emphasis, badge: "hidden" };
    return { flow, emphasis, badge: roomy.has(flow.id) ? "shown" : crowded };
  });
}

/** Marks of the hubs, then all names, so that no ring covers one. */
function hubs(drawn: FlowMap, options: MarkOptions, surface: SvgSurface, pen: SvgTheme): string {
  const { lang, labelled, selected = null } = options;
  const dots = drawn.hubs.map((hub) => {
    const mark = { "data-hub": hub.id, "data-count": hub.count };
    const dot = hubDot(hub, ofHub(hub, selected), pen);
    return surface.at(hub.place.coordinates, `<g${attributes(mark)}>${dot}</g>`);
  });
  const names = drawn.hubs.flatMap((hub) => {
    const named = labelled ? labelled.get(hub.id) : hub;
    if (!named) return [];
    const label = hubLabel(named, ofHub(hub, selected), lang, pen);
    return [surface.at(hub.place.coordinates, label)];
  });
  return dots.join("") + names.join("");
}

/** Flows, areas, hubs and names as SVG markup; the same function draws the page and every file. */
export function flowMarks(drawn: FlowMap, options: MarkOptions): string {
  const { lang, palette, frame, box, scale = 1, base = [] } = options;
  const surface = box ? pixelSurface(frame, box) : pageSurface(frame);
  const pen = svgTheme(palette, scale);
  const all = strokes(drawn, options);
  const root = { "data-marks": lang, direction: "ltr", fill: "none" };
  return [
    `<g${attributes(root)}>`,
    surface.lines(hatch(options, pen) + areas(drawn, options, surface)),
    ...base.map((mark) => baseMark(mark, lang, surface, pen)),
    surface.lines(arcs(all, drawn, lang, surface, pen)),
    ...all.map((stroke) => flowHead(stroke, surface, pen)),
    hubs(drawn, options, surface, pen),
    ...all
      .filter(({ badge }) => badge !== "hidden")
      .map((stroke) => flowBadge(stroke, lang, surface, pen)),
    "</g>",
  ].join("");
}
