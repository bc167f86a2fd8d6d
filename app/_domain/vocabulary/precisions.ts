/** Precision of a tie's date; `before` and `after` have one date, the others a span of days. */
export const precisions = ["day", "month", "year", "before", "after"] as const;
export type Precision = (typeof precisions)[number];
