import type { CountedHub, FlowMap } from "../../_domain/flows/flows";
import { attributes } from "../../_domain/text/escape";
import { flowBeads, flowHeadMarkup, flowLineMarkup } from "./arc-marks";
import { areaMarks, hatchPattern } from "./area-marks";
import { flowBadge } from "./badge-marks";
import { baseLabelMarkup } from "./base-labels";
import { calloutMarkup, numberMark } from "./callout-marks";
import { type Emphasis, hubLabelMarkup, hubSymbolMarkup } from "./hub-marks";
import type { MarkOptions } from "./mark-options";
import { styledFlows } from "./styled-flows";
import { pageSurface, pixelSurface, type SvgSurface } from "./svg-projection";
import { type SvgTheme, svgTheme } from "./svg-theme";

function hubEmphasis(hub: CountedHub, { selected = null, marked }: MarkOptions): Emphasis {
  const { id } = hub;
  if (selected) return id === selected.from || id === selected.to ? "selected" : "faint";
  const { count } = marked?.hubs.find((other) => other.id === id) ?? hub;
  return count > 0 ? "plain" : "faint";
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
