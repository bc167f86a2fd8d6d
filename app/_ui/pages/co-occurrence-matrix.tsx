import type { CoOccurrence } from "../../_domain/selection/co-occurrence";
import { numeral } from "../../_domain/text/plurals";
import type { Language } from "../../_domain/vocabulary/language";

type MatrixProps = {
  readonly lang: Language;
  readonly matrix: CoOccurrence;
  readonly caption: string;
  /** Heading of the names in the rows. */
  readonly corner: string;
  readonly nameOf: (id: string) => string;
};

const cellClasses = "h-9 min-w-8 border border-rule px-1 text-center";

/**
 * How many ties name two sides or actors together, as a table. Columns show the numbers of the rows, because names do
 * not fit there. The links of the rows lead to sections of the page and let the keyboard scroll the table.
 */
export function CoOccurrenceMatrix({ lang, matrix, caption, corner, nameOf }: MatrixProps) {
  const { ids, rows } = matrix;
  return (
    <section aria-label={caption} className="relative mt-4 min-w-0 max-w-full overflow-x-auto">
      <table className="border-collapse text-2 leading-ui">
        <caption className="pb-2 text-start text-3 font-bold">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className={`${cellClasses} px-2 text-start font-medium text-ink-2`}>
              {corner}{" "}
            </th>
            {ids.map((id, index) => (
              <th key={id} scope="col" className={`${cellClasses} font-medium text-ink-2`}>
                <span aria-hidden="true">{numeral(lang, index + 1)}</span>{" "}
                <span className="sr-only">{nameOf(id)}</span>{" "}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((counts, row) => (
            <tr key={ids[row]}>
              <th scope="row" className={`${cellClasses} max-w-60 px-2 text-start font-regular`}>
                <a
                  href={`#${ids[row]}`}
                  className="flex min-h-6 items-center gap-1.5 hover:underline"
                >
                  <span aria-hidden="true" className="text-ink-2">
                    {numeral(lang, row + 1)}
                  </span>{" "}
                  <bdi>{nameOf(ids[row] ?? "")}</bdi>
                </a>{" "}
              </th>
              {counts.map((count, column) => (
                <td
                  key={ids[column]}
                  data-pair={`${ids[row]} ${ids[column]}`}
                  className={`${cellClasses} ${row === column ? "bg-paper-2 font-bold" : count === 0 ? "text-ink-3" : ""}`}
                >
                  {`${numeral(lang, count)} `}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
