type Axis = "longitude" | "latitude";

/* Corrections of Natural Earth by United Nations maps (UN Geospatial map 4170 and its notes). */

/** Areas around a point that belong to another country; `line` keeps the old border as a dashed line. */
export const transfers = [{ at: [34.1, 44.95], from: "RU", to: "UA", line: true }] as const;

/** Land on one side of a straight line, in degrees, that belongs to another country. */
export const splits: readonly {
  from: string;
  to: string;
  axis: Axis;
  at: number;
  side: "below" | "above";
  line: boolean;
}[] = [
  { from: "MA", to: "EH", axis: "latitude", at: 27.6667, side: "below", line: false },
  { from: "IL", to: "SY", axis: "longitude", at: 35.63, side: "above", line: true },
];

/** Areas without an ISO code that United Nations maps show inside a member state. */
export const mergedAreas: Readonly<Record<string, { to: string; line: boolean }>> = {
  "N. Cyprus": { to: "CY", line: true },
  "Cyprus U.N. Buffer Zone": { to: "CY", line: true },
  Somaliland: { to: "SO", line: true },
  Baikonur: { to: "KZ", line: false },
  "USNB Guantanamo Bay": { to: "CU", line: false },
};

/** Borders drawn dashed; `box` is west, south, east, north and limits the dashes to a part. */
export const dashedBorders: readonly {
  between: readonly [string, string];
  box?: readonly [number, number, number, number];
}[] = [
  { between: ["EH", "MA"] },
  { between: ["IL", "PS"] },
  { between: ["IL", "SY"] },
  { between: ["SD", "SS"] },
  { between: ["KE", "SS"] },
  { between: ["EG", "SD"], box: [33.1, 21, 38, 24] },
  { between: ["CN", "IN"] },
  { between: ["IN", "PK"], box: [73, 32.5, 80, 38] },
  { between: ["CN", "PK"], box: [73, 32.5, 80, 38] },
];

/** Land that United Nations maps do not name as a country. */
export const unlabelledCountries: ReadonlySet<string> = new Set(["AQ", "HK", "MO", "TW"]);
