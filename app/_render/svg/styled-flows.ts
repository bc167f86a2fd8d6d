import { badgeExtent, needsBadge, placeBadges } from "../../_domain/flows/badges";
import type { Flow, FlowMap, SelectedLine } from "../../_domain/flows/flows";
import { frameScale } from "../../_domain/flows/frame";
import { mercator } from "../../_domain/flows/mercator";
import type { StyledFlow } from "./arc-marks";
import type { Emphasis } from "./hub-marks";
import type { MarkOptions } from "./mark-options";
import { drawOrder } from "./mark-styles";

/** Emphasis of a flow beside a selected one. */
export function flowEmphasis(flow: Flow, selected: SelectedLine | null): Emphasis {
  if (!selected) return "plain";
  const isSelected = (["from", "to", "layer"] as const).every((key) => flow[key] === selected[key]);
  return isSelected ? "selected" : "faint";
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

/** The flows of a map with their emphasis, badge and sign, in the order in which they are drawn. */
export function styledFlows(
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
