import { useEffect, useState } from "react";
import { publicationDay } from "../../_domain/records/dataset";
import { timelineWords } from "../words/timeline";
import { type Gesture, useAddress } from "./address";

/** Classes of a field of the period. */
export const periodField =
  "mt-1 block h-10 w-full rounded-2 border border-control bg-paper px-2 text-3 font-regular text-ink max-tablet:h-11 max-tablet:text-frame";

/** A day is one entry of the history, however it is typed or stepped to. */
const dayGesture: Gesture = {};

/** Date field for the filter's `known`; `name` makes it part of a form that works without script. */
export function KnownField({ name }: { name?: string }) {
  const { lang, filter, go, records } = useAddress();
  const text = timelineWords(lang);
  const firstPublication = records.sources
    .map(({ published }) => publicationDay(published))
    .filter((day) => day !== null)
    .toSorted()[0];
  const [value, setValue] = useState(filter.known ?? "");
  useEffect(() => setValue(filter.known ?? ""), [filter.known]);
  const apply = (day: string) => go({ filter: { known: day || null } }, dayGesture);
  /** While a year is typed, the field holds days of the first centuries; they are applied only when the reader leaves it. */
  const change = ({ value: day, validity }: HTMLInputElement) => {
    setValue(day);
    if (validity.valid) apply(day);
  };
  const leave = (field: HTMLInputElement) => {
    if (!field.validity.badInput) return apply(value);
    field.value = filter.known ?? "";
    setValue(field.value);
  };
  return (
    <label className="block py-1 text-2 font-bold">
      {text.known}
      <input
        type="date"
        name={name}
        value={value}
        min={firstPublication}
        onChange={({ target }) => change(target)}
        onBlur={({ target }) => leave(target)}
        className={periodField}
      />
      <span className="mt-1 block font-regular text-ink-2">{text.knownLead}</span>
    </label>
  );
}
