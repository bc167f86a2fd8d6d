import { useEffect, useState } from "react";
import { type Catalogue, publicationDay } from "../../_domain/records/dataset";
import { timelineWords } from "../words/timeline";
import { useAddress } from "./address";

const inputClasses =
  "mt-1 block h-10 w-full rounded-2 border border-control bg-paper px-2 text-3 font-regular text-ink max-tablet:h-11 max-tablet:text-frame";

/** The first and last ISO 8601 day on which a source was published. */
function publicationRange({ sources }: Catalogue) {
  const days = sources
    .map(({ published }) => publicationDay(published))
    .filter((day) => day !== null)
    .toSorted();
  return { min: days[0], max: days.at(-1) };
}

/** Date field for the filter's `known`; `name` makes it part of a form that works without script. */
export function KnownField({ name }: { name?: string }) {
  const { lang, filter, go, records } = useAddress();
  const text = timelineWords(lang);
  const { min, max } = publicationRange(records);
  const [value, setValue] = useState(filter.known ?? "");
  useEffect(() => setValue(filter.known ?? ""), [filter.known]);
  const change = (day: string, isValid: boolean) => {
    setValue(day);
    if (isValid) go({ filter: { known: day || null } });
  };
  return (
    <label className="block py-1 text-2 font-bold">
      {text.known}
      <input
        type="date"
        name={name}
        value={value}
        min={min}
        max={max}
        onChange={({ target }) => change(target.value, target.validity.valid)}
        className={inputClasses}
      />
      <span className="mt-1 block font-regular text-ink-2">{text.knownLead}</span>
    </label>
  );
}
