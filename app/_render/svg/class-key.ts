import { bodyWidth } from "../../_domain/flows/certainty";
import { attributes } from "../../_domain/text/escape";
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

/** The line of a class as the map draws it, in `ink` on a `ground`, and the sign of its status; both are colours. */
export function classKey(id: StatusId, ink: string, ground: string): string {
  const body = bodyWidth(id, lineWidthPx);
  const d = `M0 6H${lineLengthPx}`;
  const core = { d, stroke: ground, "stroke-width": formatNumber(body * flowStyle.coreShare) };
  const bead = {
    cy: 6,
    r: formatNumber(flowStyle.beadBasePx + flowStyle.beadPerBodyPx * body),
    fill: ground,
    stroke: ink,
  };
  const sign = { r: signRadiusPx, fill: "none", stroke: ink, "stroke-width": 1.6 };
  return [
    `<path${attributes({ d, stroke: ink, "stroke-width": body })}/>`,
    id === "reported" ? `<path${attributes(core)}/>` : "",
    ...(id === "assessed" ? [lineLengthPx / 4, (lineLengthPx * 3) / 4] : []).map(
      (cx) => `<circle${attributes({ cx, ...bead, "stroke-width": flowStyle.beadEdgePx })}/>`,
    ),
    `<g transform="translate(44 6)"><circle${attributes(sign)}/>${signs[id].replace("currentColor", ink)}</g>`,
  ].join("");
}
