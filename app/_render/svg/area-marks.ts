import { areaOutline } from "../../_domain/flows/area-outline";
import type { FlowMap } from "../../_domain/flows/flows";
import { defaultMapSizePx, frameScale } from "../../_domain/flows/frame";
import { mercator } from "../../_domain/flows/mercator";
import { attributes } from "../../_domain/text/escape";
import type { MarkOptions } from "./mark-options";
import { hatchStyle } from "./mark-styles";
import { formatNumber, type SvgSurface } from "./svg-projection";
import { opacity, type SvgTheme } from "./svg-theme";

const hatchId = ({ palette, mapId }: Pick<MarkOptions, "palette" | "mapId">) =>
  mapId === undefined ? `hatch-${palette}` : `hatch-${palette}-${mapId}`;

/** The hatching of areas, whose gap in px is that of a page of the usual size. */
export function hatchPattern(options: MarkOptions, { colour }: SvgTheme): string {
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

/** The land or the outlines of the areas in which ties lie. */
export function areaMarks(flowMap: FlowMap, options: MarkOptions, surface: SvgSurface): string {
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
