import type { Filter } from "../../_domain/query/filter";
import { publicationWords } from "../../_domain/time/date-words";
import { isReversed } from "../../_domain/time/dates";
import { useAddress } from "../state/address";
import { KnownField, periodField } from "../state/known-field";
import { monthChoices } from "./month-choices";

/** A range with one end changed; the other end moves along if they would cross. Null if both ends are open. */
export function changePeriodEnd(time: Filter["time"], end: "start" | "end", value: string | null) {
  const moved = { start: time?.start ?? null, end: time?.end ?? null, [end]: value };
  const other = end === "start" ? "end" : "start";
  const crosses = moved.start !== null && moved.end !== null && isReversed(moved.start, moved.end);
  const range = crosses ? { ...moved, [other]: value } : moved;
  return range.start === null && range.end === null ? null : range;
}

type MonthProps = { end: "start" | "end"; label: string };

function PeriodMonth({ end, label }: MonthProps) {
  const { lang, text, records, filter, go } = useAddress();
  const value = filter.time?.[end] ?? "";
  return (
    <label className="block py-1 text-2 font-bold">
      {label}
      <select
        name={`time.${end}`}
        value={value}
        onChange={(event) =>
          go({ filter: { time: changePeriodEnd(filter.time, end, event.target.value || null) } })
        }
        className={periodField}
      >
        <option value="">{text.anyMonth}</option>
        {monthChoices(records.span, value).map((month) => (
          <option key={month} value={month}>
            {publicationWords(month, lang)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Fields for the first month, the last month and the day of knowledge; they work without script. */
export function Period() {
  const { text } = useAddress();
  return (
    <>
      <PeriodMonth end="start" label={text.periodStart} />
      <PeriodMonth end="end" label={text.periodEnd} />
      <KnownField name="known" />
    </>
  );
}
