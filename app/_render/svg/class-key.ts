import { bodyWidth } from "../../_domain/flows/certainty";
import { attributes } from "../../_domain/text/escape";
import { type LayerId, layerById } from "../../_domain/vocabulary/layers";
import type { StatusId } from "../../_domain/vocabulary/statuses";
import { flowStyle } from "./mark-styles";
import { formatNumber } from "./svg-projection";

/** Size in px of the key of a class: its line, and after it the sign of its status. */
export const classKeySizePx = { width: 50, height: 12 } as const;

const lineLengthPx = 32;
const lineWidthPx = 3;
const signRadiusPx = 4.8;

/** Sign of a status as SVG around the origin: full disc, half disc or ring. */
const signs: Readonly<Record<StatusId, string>> = {
  official: `<circle r="${signRadiusPx}" fill="currentColor"/>`,
  reported: `<path d="M0-${signRadiusPx}a${signRadiusPx} ${signRadiusPx} 0 0 0 0 ${2 * signRadiusPx}z" fill="currentColor"/>`,
  assessed: "",
};

/** The sign of a status in a colour, as SVG around the origin. */
export function statusSign(id: StatusId, ink: string): string {
  const ring = { r: signRadiusPx, fill: "none", stroke: ink, "stroke-width": 1.6 };
  return `<circle${attributes(ring)}/>${signs[id].replace("currentColor", ink)}`;
}

/** The line of a class as the map draws it, 32 px long at a height of 6 px, in `ink` on a `ground`; both are colours. */
export function classLine(
  id: StatusId,
  ink: string,
  ground: string,
  layer: LayerId | null = null,
): string {
  const width = bodyWidth(id, lineWidthPx);
  const d = `M0 6H${lineLengthPx}`;
  const dash = layer && layerById[layer].dash?.map((part) => formatNumber(part * width)).join(" ");
  const body = { d, stroke: ink, "stroke-width": width, "stroke-dasharray": dash ?? null };
  const core = { d, stroke: ground, "stroke-width": formatNumber(width * flowStyle.coreShare) };
  const bead = {
    cy: 6,
    r: formatNumber(flowStyle.beadBasePx + flowStyle.beadPerBodyPx * width),
    fill: ground,
    stroke: ink,
  };
  return [
    `<path${attributes(body)}/>`,
    id === "reported" ? `<path${attributes(core)}/>` : "",
    ...(id === "assessed" ? [lineLengthPx / 4, (lineLengthPx * 3) / 4] : []).map(
      (cx) => `<circle${attributes({ cx, ...bead, "stroke-width": flowStyle.beadEdgePx })}/>`,
    ),
  ].join("");
}

/** The line of a class and the sign of its status. */
export const classKey = (id: StatusId, ink: string, ground: string): string =>
  `${classLine(id, ink, ground)}<g transform="translate(44 6)">${statusSign(id, ink)}</g>`;
