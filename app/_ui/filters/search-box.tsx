import { useEffect, useState } from "react";
import { longestSearch, searchText } from "../../_domain/filter";
import { useAddress } from "../address";
import { Icon } from "../icons";

/** Search in everything; the letters typed stay as typed, the address holds them tidied. */
export function SearchBox() {
  const { text, filter, go } = useAddress();
  const [typed, setTyped] = useState(filter.q);
  useEffect(() => {
    setTyped((now) => (searchText(now) === filter.q ? now : filter.q));
  }, [filter.q]);
  const search = (value: string) => {
    setTyped(value);
    go({ filter: { q: searchText(value) } }, "replace");
  };
  return (
    <label className="flex h-10 w-full items-center gap-2 rounded-2 border border-control bg-paper px-3 text-ink-3 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus max-tablet:h-11">
      <Icon name="search" />
      <span className="sr-only">{text.search}</span>
      <input
        type="search"
        name="q"
        autoComplete="off"
        maxLength={longestSearch}
        value={typed}
        onChange={(event) => search(event.target.value)}
        placeholder={text.searchHint}
        className="min-w-0 flex-1 bg-transparent text-3 text-ink outline-none placeholder:text-ink-3 max-tablet:text-4"
      />
      {typed && (
        <button
          type="button"
          aria-label={text.clearSearch}
          onClick={() => search("")}
          className="-me-1.5 grid size-6 place-items-center rounded-full hover:bg-paper-3 plain:hidden"
        >
          <Icon name="cross" size="size-3.5" />
        </button>
      )}
    </label>
  );
}
