import { useEffect, useMemo, useState } from "react";
import { maxSearchLength, searchText } from "../../_domain/query/filter";
import { suggestions } from "../../_domain/selection/suggestions";
import { pluralMessage } from "../../_domain/text/plurals";
import { Icon } from "../parts/icons";
import { useHydrated } from "../parts/use-hydrated";
import { useAddress } from "../state/address";
import { searchWords } from "../words/search";
import { Suggestions } from "./suggestions";
import { useCombobox } from "./use-combobox";

/** Most places, and most actors, that are suggested. */
const most = 4;

/** The letters typed stay as typed, the address holds them tidied. */
function useTyped() {
  const { filter, go } = useAddress();
  const [typed, setTyped] = useState(filter.q);
  useEffect(() => {
    setTyped((now) => (searchText(now) === filter.q ? now : filter.q));
  }, [filter.q]);
  const search = (value: string) => {
    setTyped(value);
    go({ filter: { q: searchText(value) } }, "replace");
  };
  return { typed, search };
}

/** The places and actors that the letters typed name; choosing one filters by it instead. */
function useSuggested(typed: string) {
  const { lang, records, filter, go } = useAddress();
  const options = useMemo(
    () =>
      suggestions(records, typed, lang, most).filter(({ key, id }) => !filter[key].includes(id)),
    [records, typed, lang, filter],
  );
  const choose = (at: number) => {
    const option = options[at];
    if (option) go({ filter: { [option.key]: [...filter[option.key], option.id], q: "" } });
  };
  return { options, combobox: useCombobox({ count: options.length, choose }) };
}

/** Search in everything, with suggestions; without script a plain field of the form. */
export function SearchBox() {
  const { lang, text } = useAddress();
  const { typed, search } = useTyped();
  const { options, combobox } = useSuggested(typed);
  const { shown, active, turn } = combobox;
  const role = useHydrated()
    ? ({ role: "combobox", "aria-autocomplete": "list", "aria-expanded": shown } as const)
    : {};
  return (
    <div className="relative w-full">
      <label className="flex h-10 items-center gap-2 rounded-2 border border-control bg-paper px-3 text-ink-3 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus max-tablet:h-11">
        <Icon name="search" />
        <span className="sr-only">{text.search}</span>
        <input
          type="search"
          name="q"
          autoComplete="off"
          maxLength={maxSearchLength}
          value={typed}
          {...role}
          aria-controls={shown ? combobox.listId : undefined}
          aria-activedescendant={active < 0 ? undefined : combobox.optionId(active)}
          onChange={(event) => {
            search(event.target.value);
            turn(true);
          }}
          onKeyDown={combobox.onKeyDown}
          onBlur={() => turn(false)}
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
      <span role="status" className="sr-only">
        {shown && pluralMessage(lang, options.length, searchWords(lang).count)}
      </span>
      {shown && <Suggestions options={options} q={typed} combobox={combobox} />}
    </div>
  );
}
