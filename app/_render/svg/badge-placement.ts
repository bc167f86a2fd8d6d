import { badgeWidth, placeBadges } from "../../_domain/flows/badges";
import type { Flow } from "../../_domain/flows/flows";
import { mercator } from "../../_domain/flows/mercator";

/** Ids of the flows whose badge meets no badge of a larger flow at a scale in pixels to a unit of the plane. */
export function badgesWithRoom(flows: readonly Flow[], scale: number): ReadonlySet<string> {
  const shown = flows.filter(({ hasBadge }) => hasBadge).toSorted((a, b) => b.count - a.count);
  const rows = shown.map((flow) => {
    const [x, y] = mercator(flow.badge);
    return [{ id: flow.id, x: x * scale, y: y * scale, width: badgeWidth(flow) }];
  });
  return new Set(placeBadges(rows).flatMap((pill) => pill?.id ?? []));
}
