import { csvFormatRows } from "d3-dsv";
import type { Selection } from "../../_domain/selection/select";
import { columnsOf, tieFields } from "./tie-fields";

const columns = columnsOf(tieFields);

/** Text that a spreadsheet would run as a formula (OWASP, CSV injection). */
const formula = /^[=+\-@\t\r]/;

/** A cell as text; a formula gets an apostrophe in front, numbers are left as they are. */
const cellText = (value: string | number | boolean | null): string =>
  typeof value === "string" && formula.test(value) ? `'${value}` : String(value ?? "");

/** Rows that end with CRLF; d3 ends them with LF, and an LF inside a quoted cell must stay. */
const lines = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => `${csvFormatRows([[...row]])}\r\n`).join("");

/**
 * Ties as CSV (RFC 4180) with CRLF and, unless `bom` is false, a byte order mark, by which spreadsheets detect UTF-8;
 * programs read it as a part of the first heading.
 */
export function csv({ ties, records }: Selection, site: string, bom = true): string {
  const context = { records, site };
  const rows = ties.map((tie) => columns.map(({ value }) => cellText(value(tie, context))));
  return `${bom ? "\uFEFF" : ""}${lines([columns.map(({ key }) => key), ...rows])}`;
}
