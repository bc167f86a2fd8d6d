import type { Suggestion } from "../../_domain/selection/suggestions";
import { Highlight } from "../parts/highlight";
import { useAddress } from "../state/address";
import { searchWords } from "../words/search";
import type { useCombobox } from "./use-combobox";

type SuggestionsProps = {
  readonly options: readonly Suggestion[];
  readonly q: string;
  readonly combobox: ReturnType<typeof useCombobox>;
};

/** The list under the search: name, what else it was found by, and what it is. */
export function Suggestions({ options, q, combobox }: SuggestionsProps) {
  const { lang, text } = useAddress();
  const { active, listId, optionId, pick } = combobox;
  return (
    <div
      id={listId}
      role="listbox"
      aria-label={searchWords(lang).suggested}
      className="absolute inset-x-0 top-full z-10 mt-1.5 max-h-[50dvh] overflow-y-auto rounded-2 bg-paper p-1.5 shadow-dialog"
    >
      {options.map(({ key, id, record, matchedSpelling }, at) => (
        <div
          key={`${key}-${id}`}
          id={optionId(at)}
          role="option"
          tabIndex={-1}
          aria-selected={at === active}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => pick(at)}
          onKeyDown={combobox.onKeyDown}
          className="flex min-h-9 cursor-pointer items-center gap-2 rounded-2 px-2 py-1.5 text-3 leading-ui hover:bg-paper-2 aria-selected:bg-paper-3 max-tablet:min-h-11"
        >
          <span className="min-w-0">
            <bdi className="font-medium">
              <Highlight text={record.name[lang]} q={q} />
            </bdi>
            {matchedSpelling && (
              <span className="block text-2 text-ink-2">
                <bdi>
                  <Highlight text={matchedSpelling} q={q} />
                </bdi>
              </span>
            )}
          </span>
          <span className="ms-auto shrink-0 text-2 text-ink-2">{text.facets[key]}</span>
        </div>
      ))}
    </div>
  );
}
