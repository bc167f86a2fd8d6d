import type { CoOccurrence } from "../../_domain/selection/co-occurrence";
import { numeral } from "../../_domain/text/plurals";
import type { Language } from "../../_domain/vocabulary/language";

type MatrixProps = {
  readonly lang: Language;
  readonly company: CoOccurrence;
  readonly caption: string;
  /** What rows and columns stand for. */
  readonly of: string;
  readonly name: (id: string) => string;
};

const cell = "h-9 min-w-8 border border-rule px-1 text-center";

/**
 * How often two stand in one tie, as a table; columns carry the numbers of the rows, because names have no room there.
 * The rows' links lead to their part of the page and let the keyboard scroll the table.
 */
export function CoOccurrenceMatrix({
  lang,
  company: { ids, rows },
  caption,
  of,
  name,
}: MatrixProps) {
  return (
    <section aria-label={caption} className="relative mt-4 min-w-0 max-w-full overflow-x-auto">
      <table className="border-collapse text-2 leading-ui">
        <caption className="pb-2 text-start text-3 font-bold">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className={`${cell} px-2 text-start font-medium text-ink-2`}>
              {of}
            </th>
            {ids.map((id, at) => (
              <th key={id} scope="col" className={`${cell} font-medium text-ink-2`}>
                <span aria-hidden="true">{numeral(lang, at + 1)}</span>
                <span className="sr-only">{name(id)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={ids[at]}>
              <th scope="row" className={`${cell} max-w-60 px-2 text-start font-regular`}>
                <a
                  href={`#${ids[at]}`}
                  className="flex min-h-6 items-center gap-1.5 hover:underline"
                >
                  <span aria-hidden="true" className="text-ink-2">
                    {numeral(lang, at + 1)}
                  </span>
                  <bdi>{name(ids[at] ?? "")}</bdi>
                </a>
              </th>
              {row.map((count, column) => (
                <td
                  key={ids[column]}
                  data-pair={`${ids[at]} ${ids[column]}`}
                  className={`${cell} ${at === column ? "bg-paper-2 font-bold" : count === 0 ? "text-ink-3" : ""}`}
                >
                  {numeral(lang, count)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
