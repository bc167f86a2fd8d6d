import type { ExpressionSpecification as Expression } from "@maplibre/maplibre-gl-style-spec";

/** What a feature of the source of marks is; its property `part`. */
export type MarkPart = "flow" | "head" | "bead" | "badge" | "hub" | "place" | "area";

/** The one source of all that stands on the base map: its parts arrive together, in one drawing of the map. */
export const marksSource = "marks";

/** Source and filter of a layer that draws one part of the marks, or those of it for which `filter` holds. */
export function ofPart(part: MarkPart, filter?: Expression) {
  const isPart: Expression = ["==", ["get", "part"], part];
  return { source: marksSource, filter: filter ? (["all", isPart, filter] as Expression) : isPart };
}
