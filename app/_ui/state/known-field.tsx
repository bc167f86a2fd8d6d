import { useEffect, useState } from "react";
import { type Catalogue, publicationDay } from "../../_domain/records/dataset";
import { timelineWords } from "../words/timeline";
import { useAddress } from "./address";

/** The first and the last ISO 8601 day on which a page of the dataset was published. */
function publishedDays({ sources }: Catalogue) {
  const days = sources
    .map(({ published }) => publicationDay(published))
    .filter((day) => day !== null)
    .toSorted();
  return { min: days[0], max: days.at(-1) };
}

/** The day by which something must have been public: a field that works in a form without script. */
export function KnownField({ name }: { name?: string }) {
  const { lang, filter, go, records } = useAddress();
  const text = timelineWords(lang);
  const [typed, setTyped] = useState(filter.known ?? "");
  useEffect(() => setTyped(filter.known ?? ""), [filter.known]);
  const choose = (day: string, isValid: boolean) => {
    setTyped(day);
    if (isValid) go({ filter: { known: day || null } });
  };
  return (
    <label className="block py-1 text-2 font-bold">
      {text.known}
      <input
        type="date"
        name={name}
        value={typed}
        {...publishedDays(records)}
        onChange={({ target }) => choose(target.value, target.validity.valid)}
        className="mt-1 block h-10 w-full rounded-2 border border-control bg-paper px-2 text-3 font-regular text-ink max-tablet:h-11 max-tablet:text-4"
      />
      <span className="mt-1 block font-regular text-ink-2">{text.knownLead}</span>
    </label>
  );
}
