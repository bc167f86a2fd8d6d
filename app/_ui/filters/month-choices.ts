import { type DaySpan, monthsIn } from "../../_domain/time/dates";

/** The months of a span to choose from, after the chosen time (ISO 8601) where it is none of them; "" stands for none. */
export function monthChoices(span: DaySpan, chosen: string): readonly string[] {
  const months = monthsIn(span);
  return chosen === "" || months.includes(chosen) ? months : [chosen, ...months];
}
