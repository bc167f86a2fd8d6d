import type { StatusId } from "../../_domain/vocabulary/statuses";

/* Values in px and opacities that the SVG picture and the MapLibre style share, so that one covers the other exactly. */

export const flowStyle = {
  selectedExtraPx: 1.4,
  /** What the casing of a line of each class adds to its body. */
  casingExtraPx: { official: 2.4, reported: 2.2, assessed: 2.2 },
  casingOpacity: 0.85,
  /** Width of the core of a reported line as a share of its body. */
  coreShare: 0.44,
  faintOpacity: 0.24,
  /** Size of an arrowhead: a base and a share of the width of its line. */
  headBasePx: 3.6,
  headPerLinePx: 0.95,
  headEdgesPx: { full: 1.2, hollow: 1.5 },
  /** Ring of an assessed line: a base radius, a share of the body, and the width of its edge. */
  beadBasePx: 2.3,
  beadPerBodyPx: 0.35,
  beadEdgePx: 1.4,
} as const;

/** Classes of lines from the lowest to the highest, so that no core cuts an official line. */
export const drawOrder = [
  "reported",
  "official",
  "assessed",
] as const satisfies readonly StatusId[];

export const hubStyle = {
  lineWidthsPx: { major: 2, minor: 1.6, area: 1.5 },
  /** Ring around a selected hub: its width, and the distance of its middle from the symbol. */
  selectionWidthPx: 1.6,
  selectionGapPx: 5,
  dashPx: 2.2,
  dashGapPx: 1.6,
  faintOpacity: 0.4,
  faintLabelOpacity: 0.72,
} as const;

/** Hatching of areas: strokes at 45 degrees, a fifth as wide as they are apart. */
export const hatchStyle = { gapPx: 7, widthShare: 1 / 5, opacity: 0.62 } as const;
