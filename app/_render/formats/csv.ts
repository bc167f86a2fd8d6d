import { csvFormatRows } from "d3-dsv";
import { tieAddress } from "../../_domain/query/addresses";
import { catalogueIndex, type Tie } from "../../_domain/records/dataset";
import type { Selection } from "../../_domain/selection/select";
import type { Language } from "../../_domain/vocabulary/language";
import { languages } from "../../_domain/vocabulary/language";
import { figureWords } from "./figure-words";
import { joinValues } from "./geojson";

type Cell = string | number | boolean;
type Site = { readonly site: string; readonly nameOf: (id: string, lang: Language) => string };
type Column = { readonly key: string; readonly cell: (tie: Tie, site: Site) => Cell };

const column = (key: string, cell: Column["cell"]): Column => ({ key, cell });

const inEach = (key: string, cell: (tie: Tie, lang: Language, site: Site) => string) =>
  languages.map((lang) => column(`${key}_${lang}`, (tie, site) => cell(tie, lang, site)));

/** One row per column, in their order. */
const columns: readonly Column[] = [
  column("id", (tie) => tie.id),
  column("layer", (tie) => tie.layer),
  column("sector", (tie) => tie.sector),
  column("status", (tie) => tie.status),
  column("from", (tie) => tie.from),
  column("to", (tie) => tie.to),
  column("via", (tie) => joinValues(tie.via)),
  ...inEach("from_name", (tie, lang, { nameOf }) => nameOf(tie.from, lang)),
  ...inEach("to_name", (tie, lang, { nameOf }) => nameOf(tie.to, lang)),
  column("start", (tie) => tie.date.start),
  column("end", (tie) => tie.date.end),
  column("precision", (tie) => tie.date.precision),
  ...inEach("title", (tie, lang) => tie.title[lang]),
  ...inEach("summary", (tie, lang) => tie.summary[lang]),
  column("actors", (tie) => joinValues(tie.actors)),
  ...inEach("figures", figureWords),
  column("sources", (tie) => joinValues(tie.sources)),
  column("origins", (tie) => tie.origins),
  column("disputed", (tie) => tie.disputed),
  column("known", (tie) => tie.known ?? ""),
  ...inEach("url", (tie, lang, { site }) => tieAddress({ site, lang }, tie.id)),
];

/** The headings, in their order. */
export const columnKeys: readonly string[] = columns.map(({ key }) => key);

/** What a spreadsheet would calculate (OWASP, CSV injection); numbers are not text and stay. */
const formula = /^[=+\-@\t\r]/;

const guarded = (cell: Cell): string =>
  typeof cell === "string" && formula.test(cell) ? `'${cell}` : String(cell);

/** d3 ends lines with LF alone; one inside a quoted cell is text and stays. */
const lines = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => `${csvFormatRows([[...row]])}\r\n`).join("");

/** Ties as RFC 4180 CSV with CRLF and a byte order mark, by which spreadsheets know UTF-8. */
export function csv({ ties, records }: Selection, site: string): string {
  const { places } = catalogueIndex(records);
  const nameOf = (id: string, lang: Language) => places.get(id)?.name[lang] ?? id;
  const rows = ties.map((tie) => columns.map(({ cell }) => guarded(cell(tie, { site, nameOf }))));
  return `\uFEFF${lines([columnKeys, ...rows])}`;
}
