/* Values in px and opacities that the SVG picture and the MapLibre style share, so that one covers the other exactly. */

export const flowStyle = {
  selectedExtraPx: 1.6,
  casingExtraPx: 2.4,
  casingOpacity: 0.85,
  faintOpacity: 0.22,
  /** Size of an arrowhead: a base and a share of the width of its line. */
  headBasePx: 3.6,
  headPerLinePx: 0.95,
} as const;

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
