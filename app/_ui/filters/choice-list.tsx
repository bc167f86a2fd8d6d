import { useState } from "react";
import { type Catalogue, hubOf } from "../../_domain/records/dataset";
import { matchesValue } from "../../_domain/selection/search";
import type { Facet, FacetKey } from "../../_domain/selection/select";
import { numeral, pluralMessage } from "../../_domain/text/plurals";
import { facetNames } from "../parts/facet-names";
import { Icon } from "../parts/icons";
import { useAddress } from "../state/address";
import { FilterCheckbox } from "./filter-checkbox";

/** Shorter lists have no search of their own. */
const minSearchableValues = 8;

function ValueSearch({ hint, onSearch }: { hint: string; onSearch: (text: string) => void }) {
  return (
    <label className="mb-1.5 flex h-9 items-center gap-2 rounded-2 border border-control px-2.5 text-ink-3 has-focus-visible:outline-2 has-focus-visible:outline-focus max-tablet:h-11">
      <Icon name="search" />
      <input
        type="search"
        aria-label={hint}
        placeholder={hint}
        autoComplete="off"
        onChange={(event) => onSearch(event.target.value)}
        enterKeyHint="search"
        className="min-w-0 flex-1 bg-transparent text-2 text-ink outline-none placeholder:text-ink-3 max-tablet:text-frame"
      />
    </label>
  );
}

/** Styles the values from the list, because repeating classes on hundreds of values would make the page larger. */
const listClasses =
  "-mx-1 max-h-[min(19rem,45dvh)] overflow-y-auto [&_input]:size-4 [&_input]:shrink-0 [&_input]:accent-action [&_input]:outline-none [&_label]:flex [&_label]:min-h-9 [&_label]:items-center [&_label]:gap-2 [&_label]:rounded-2 [&_label]:px-2 [&_label]:py-1.5 [&_label]:text-3 [&_label]:leading-ui [&_label:hover]:bg-paper-2 max-tablet:[&_label]:min-h-11 [&_label:has(:disabled)]:cursor-not-allowed [&_label:has(:disabled)]:text-ink-3 [&_label:has(:focus-visible)]:outline-2 [&_label:has(:focus-visible)]:-outline-offset-2 [&_label:has(:focus-visible)]:outline-focus [&_span]:ms-auto [&_span]:ps-2 [&_span]:text-2 [&_span]:text-ink-2";

/** Places after the hub that they lie in; hubs keep their order, and so do the places of one. */
function byHub<Place extends { readonly id: string }>(
  places: readonly Place[],
  records: Catalogue,
): readonly Place[] {
  const hubs = [...new Set(places.map(({ id }) => hubOf(id, records)))];
  return hubs.flatMap((hub) => {
    const inHub = places.filter(({ id }) => hubOf(id, records) === hub);
    return inHub.toSorted((one, other) => Number(other.id === hub) - Number(one.id === hub));
  });
}

type ChoicesProps = {
  readonly facet: FacetKey;
  readonly values: Facet;
  readonly chosen: readonly string[];
  /** Changes the chosen ids as they then are. */
  readonly choose: (change: (chosen: readonly string[]) => readonly string[]) => Promise<void>;
};

/** Checkboxes of the values of one facet, with the number of ties under all other filters. */
export function ChoiceList({ facet, values, chosen, choose }: ChoicesProps) {
  const { lang, text, records } = useAddress();
  const [search, setSearch] = useState("");
  const namedValues = values.map((value) => ({
    ...value,
    name: facetNames[facet](value.id, records, lang),
  }));
  const matching = namedValues
    .filter((value) => matchesValue(facet, value, records, search))
    .toSorted((one, other) => other.count - one.count);
  const rows = facet === "places" ? byHub(matching, records) : matching;
  const toggle = (id: string, isOn: boolean) =>
    choose((latest) =>
      values
        .map((value) => value.id)
        .filter((other) => (other === id ? isOn : latest.includes(other))),
    );
  return (
    <>
      {values.length >= minSearchableValues && (
        <ValueSearch hint={text.find[facet]} onSearch={setSearch} />
      )}
      <ul className={listClasses}>
        {rows.map(({ id, name, count }) => {
          const isChosen = chosen.includes(id);
          return (
            <li key={id}>
              <label
                htmlFor={`${facet}-${id}`}
                className={facet === "places" && hubOf(id, records) !== id ? "ms-6" : undefined}
              >
                <FilterCheckbox
                  id={`${facet}-${id}`}
                  name={facet}
                  value={id}
                  disabled={count === 0 && !isChosen}
                  isOn={isChosen}
                  turn={(on) => toggle(id, on)}
                />
                <bdi>{name}</bdi> <span>{numeral(lang, count)}</span>
              </label>
            </li>
          );
        })}
      </ul>
      {matching.length === 0 && <p className="px-1 py-2 text-ink-2">{text.nothingFound}</p>}
    </>
  );
}

type MenuFooterProps = {
  readonly matchCount: number | null;
  readonly onClear: () => void;
  readonly onClose: () => void;
};

/** Buttons that clear the choice of a popover, and that close it and tell how many ties match. */
export function MenuFooter({ matchCount, onClear, onClose }: MenuFooterProps) {
  const { lang, text } = useAddress();
  return (
    <p className="sticky -bottom-2.5 -mb-2.5 mt-2 flex items-center justify-between border-t border-rule bg-paper pt-2 pb-2.5 sheet:-bottom-5 sheet:-mb-5 sheet:pb-5">
      <button
        type="button"
        onClick={onClear}
        className="min-h-9 px-1.5 text-2 underline underline-offset-4 max-tablet:min-h-11 max-tablet:min-w-11"
      >
        {text.clear}
      </button>{" "}
      <button
        type="button"
        onClick={onClose}
        className="min-h-9 rounded-2 bg-action px-3 text-2 font-medium text-on-action hover:bg-ink-2 max-tablet:min-h-11"
      >
        {matchCount === null
          ? text.close
          : matchCount === 0
            ? text.noMatch
            : pluralMessage(lang, matchCount, text.show)}
      </button>
    </p>
  );
}
