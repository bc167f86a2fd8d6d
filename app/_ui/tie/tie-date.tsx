import type { TieSummary } from "../../_domain/records/dataset";
import { dateWords } from "../../_domain/time/date-words";
import { machineDate } from "../../_domain/time/dates";
import type { Language } from "../../_domain/vocabulary/language";

type TieDateProps = Pick<TieSummary, "date"> & { lang: Language; className: string };

/** The date of a tie in words, and for machines where it is one day, month or year. */
export function TieDate({ date, lang, className }: TieDateProps) {
  const known = machineDate(date);
  const words = dateWords(date, lang);
  if (known === null) return <span className={className}>{words}</span>;
  return (
    <time dateTime={known} className={className}>
      {words}
    </time>
  );
}
