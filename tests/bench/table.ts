/** One measured number beside its limit. */
export type Row = {
  readonly what: string;
  readonly measured: number;
  /** Null where the number is only stated. */
  readonly limit: number | null;
  /** Whether the limit is the least allowed; otherwise it is the most. */
  readonly least?: boolean;
  readonly unit?: string;
  /** What the number was made of. */
  readonly from: string;
};

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle) - 1] ?? 0)) / 2;
};

export const isMet = ({ measured, limit, least = false }: Row): boolean =>
  limit === null || (least ? measured >= limit : measured <= limit);

const verdict = (row: Row) => (row.limit === null ? "" : isMet(row) ? "pass" : "FAIL");

const number = (value: number) => value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);

/** The rows in columns, the ones that miss their limit marked. */
export function table(rows: readonly Row[]): string {
  const heading = ["", "measured", "limit", "what", "from"];
  const cells = rows.map((row) => [
    verdict(row),
    `${number(row.measured)}${row.unit ?? ""}`,
    row.limit === null ? "stated" : `${row.least ? "≥" : "≤"} ${row.limit}${row.unit ?? ""}`,
    row.what,
    row.from,
  ]);
  const widths = heading.map((name, at) =>
    Math.max(name.length, ...cells.map((cell) => cell[at]?.length ?? 0)),
  );
  return [heading, ...cells]
    .map((cell) => cell.map((text, at) => text.padEnd(widths[at] ?? 0)).join("  "))
    .map((line) => line.trimEnd())
    .join("\n");
}

/** Says on the terminal what is being measured; the table alone goes to the output. */
export const progress = (text: string): void => {
  process.stderr.write(`${text}\n`);
};
