import { csvFormatRows } from "d3-dsv";
import type { Tie } from "../../_domain/records/dataset";
import { type Comparison, comparisonGroups } from "../../_domain/selection/comparison";
import type { Selection } from "../../_domain/selection/select";
import { columnsOf, type FieldContext, tieFields } from "./tie-fields";

const columns = columnsOf(tieFields);

/** Text that a spreadsheet would run as a formula (OWASP, CSV injection). */
const formula = /^[=+\-@\t\r]/;

/** A cell as text; a formula gets an apostrophe in front, numbers are left as they are. */
const cellText = (value: string | number | boolean | null): string =>
  typeof value === "string" && formula.test(value) ? `'${value}` : String(value ?? "");

const headings = columns.map(({ key }) => key);

const cells = (tie: Tie, context: FieldContext) =>
  columns.map(({ value }) => cellText(value(tie, context)));

/** Rows that end with CRLF; d3 ends them with LF, and an LF inside a quoted cell must stay. */
const lines = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => `${csvFormatRows([[...row]])}\r\n`).join("");

/**
 * Ties as CSV (RFC 4180) with CRLF and, unless `bom` is false, a byte order mark, by which spreadsheets detect UTF-8;
 * programs read it as a part of the first heading.
 */
export function csv({ ties, records }: Selection, site: string, bom = true): string {
  const rows = ties.map((tie) => cells(tie, { records, site }));
  return `${bom ? "\uFEFF" : ""}${lines([headings, ...rows])}`;
}

/** The ties of a comparison as such a table; its first column names the side that has the tie: `a`, `both` or `b`. */
export function comparisonCsv({ a, b, groups }: Comparison, site: string): string {
  const rows = comparisonGroups.flatMap((group) => {
    const records = group === "a" ? a.dataset : b.dataset;
    return groups[group].map((tie) => [group, ...cells(tie, { records, site })]);
  });
  return `\uFEFF${lines([["only", ...headings], ...rows])}`;
}
