import { useEffect, useMemo, useState } from "react";
import { maxSearchLength, searchText } from "../../_domain/query/filter";
import {
  maxSuggestions,
  type Suggestion,
  suggestionChange,
  suggestionName,
  suggestions,
} from "../../_domain/selection/suggestions";
import { pluralMessage } from "../../_domain/text/plurals";
import { Highlight } from "../parts/highlight";
import { Icon } from "../parts/icons";
import { ScriptButton } from "../parts/script-button";
import { useHydrated } from "../parts/use-hydrated";
import { type Gesture, useAddress } from "../state/address";
import { searchWords } from "../words/search";
import { useCombobox } from "./use-combobox";

/** A search is one entry of the history, however it is typed. */
const searching: Gesture = {};

/** The text of the field as it is typed; the address holds it normalised. */
function useSearchText() {
  const { filter, go } = useAddress();
  const [typed, setTyped] = useState(filter.q);
  useEffect(() => {
    setTyped((current) => (searchText(current) === filter.q ? current : filter.q));
  }, [filter.q]);
  const search = (value: string) => {
    setTyped(value);
    go({ filter: { q: searchText(value) } }, searching);
  };
  return { typed, search };
}

/** Places, actors and months that match the typed text; choosing one replaces the text by a filter. */
function useSuggestions(typed: string) {
  const { lang, records, filter, go } = useAddress();
  const options = useMemo(
    () =>
      suggestions(records, typed, lang, maxSuggestions).filter(
        (option) => suggestionChange(option, filter) !== null,
      ),
    [records, typed, lang, filter],
  );
  const choose = (index: number) => {
    const option = options[index];
    const change = option && suggestionChange(option, filter);
    if (change) go({ filter: change });
  };
  return { options, combobox: useCombobox({ count: options.length, choose }) };
}

type SuggestionListProps = {
  readonly options: readonly Suggestion[];
  readonly q: string;
  readonly combobox: ReturnType<typeof useCombobox>;
};

/** The suggestions, each with its name, the other name that matched, and its kind. */
function SuggestionList({ options, q, combobox }: SuggestionListProps) {
  const { lang, text, records } = useAddress();
  const { activeIndex, listId, optionId, pick, onKeyDown } = combobox;
  return (
    <div
      id={listId}
      role="listbox"
      aria-label={searchWords(lang).suggested}
      className="absolute inset-x-0 top-full z-10 mt-1.5 max-h-[50dvh] overflow-y-auto rounded-2 bg-paper p-1.5 shadow-dialog"
    >
      {options.map((option, index) => (
        <div
          key={`${option.key}-${option.id}`}
          id={optionId(index)}
          role="option"
          tabIndex={-1}
          aria-selected={index === activeIndex}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => pick(index)}
          onKeyDown={onKeyDown}
          className="flex min-h-9 cursor-pointer items-center gap-2 rounded-2 px-2 py-1.5 text-3 leading-ui hover:bg-paper-2 aria-selected:bg-paper-3 max-tablet:min-h-11"
        >
          <span className="min-w-0">
            <bdi className="font-medium">
              <Highlight text={suggestionName(option, lang)} q={q} />
            </bdi>
            {option.matchedSpelling && (
              <span className="block text-2 text-ink-2">
                <bdi>
                  <Highlight text={option.matchedSpelling} q={q} />
                </bdi>
              </span>
            )}
          </span>
          <span className="ms-auto shrink-0 text-2 text-ink-2">
            {option.record
              ? records.kinds[option.key].find(({ id }) => id === option.record.kind)?.name[lang]
              : text.period}
          </span>
        </div>
      ))}
    </div>
  );
}

const fieldClasses =
  "flex h-10 items-center gap-2 rounded-2 border border-control bg-paper px-3 text-ink-3 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus max-tablet:h-11";

type ClearButtonProps = { readonly label: string; readonly onClick: () => void };

const ClearButton = ({ label, onClick }: ClearButtonProps) => (
  <ScriptButton
    aria-label={label}
    onClick={onClick}
    className="-me-1.5 grid size-6 place-items-center rounded-full hover:bg-paper-3"
  >
    <Icon name="cross" size="size-3.5" />
  </ScriptButton>
);

/** The search field with suggestions; without script a plain field of the form. */
export function SearchBox() {
  const { lang, text } = useAddress();
  const { typed, search } = useSearchText();
  const { options, combobox } = useSuggestions(typed);
  const { isExpanded, activeIndex, setOpen } = combobox;
  const role = useHydrated()
    ? ({ role: "combobox", "aria-autocomplete": "list", "aria-expanded": isExpanded } as const)
    : {};
  return (
    <div className="relative w-full">
      <div className={fieldClasses}>
        <label className="contents">
          <Icon name="search" />
          <span className="sr-only">{text.search}</span>
          <input
            type="search"
            name="q"
            enterKeyHint="search"
            autoComplete="off"
            maxLength={maxSearchLength}
            value={typed}
            {...role}
            aria-controls={isExpanded ? combobox.listId : undefined}
            aria-activedescendant={activeIndex < 0 ? undefined : combobox.optionId(activeIndex)}
            onChange={(event) => {
              search(event.target.value);
              setOpen(true);
            }}
            onKeyDown={combobox.onKeyDown}
            onBlur={() => setOpen(false)}
            placeholder={text.searchHint}
            className="h-full min-w-0 flex-1 bg-transparent text-3 text-ink outline-none placeholder:text-ink-3 max-tablet:text-frame"
          />
        </label>
        {typed && <ClearButton label={text.clearSearch} onClick={() => search("")} />}
      </div>
      <span role="status" className="sr-only">
        {isExpanded && pluralMessage(lang, options.length, searchWords(lang).count)}
      </span>
      {isExpanded && <SuggestionList options={options} q={typed} combobox={combobox} />}
    </div>
  );
}
