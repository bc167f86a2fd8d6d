export const anchors = [
  "west",
  "east",
  "south",
  "north",
  "south-east",
  "south-west",
  "north-east",
  "north-west",
] as const;
export type Anchor = (typeof anchors)[number];

/** `exact` is surveyed, `approximate` an estimate and marked so, `area` an extent with its centre or main town as point. */
export const positions = ["exact", "approximate", "area"] as const;
export type PositionAccuracy = (typeof positions)[number];
