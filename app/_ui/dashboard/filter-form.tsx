import { type FormEvent, useState } from "react";
import type { TieSummary } from "../../_domain/records/dataset";
import type { Facets, Selection } from "../../_domain/selection/select";
import { ActiveFilterTags } from "../filters/active-filter-tags";
import { FilterChips } from "../filters/filter-chips";
import { HiddenFields } from "../filters/hidden-fields";
import { LayerToggles, StatusToggles } from "../filters/layer-toggles";
import { SearchBox } from "../filters/search-box";
import { CompareLink, Result, SortOrder } from "../list/result";
import { ClassKey } from "../map/class-key";
import { MapKey } from "../map/map-key";
import { Icon } from "../parts/icons";
import { ScriptButton } from "../parts/script-button";
import { useAddress } from "../state/address";
import { Timeline } from "../timeline/timeline";

const controlsClasses = "px-6 panels:px-5 pt-2.5 max-tablet:px-4 max-tablet:pb-2.5 print:hidden";

/** Stays in sight while a sheet scrolls, up to three lines high, for which the sheet keeps `scroll-pt` free. */
const resultClasses =
  "sheet:sticky sheet:top-0 sheet:z-1 sheet:max-h-30 sheet:shrink-0 sheet:overflow-y-auto sheet:bg-paper flex items-start justify-between gap-2 px-6 panels:px-5 pt-2.5 pb-2.5 max-tablet:order-first max-tablet:px-4 max-tablet:pt-0 print:order-first print:px-0 print:pt-0";

const sentenceClasses =
  "flex min-h-7 min-w-0 flex-1 flex-wrap items-center gap-1.5 max-tablet:min-h-11";

const filtersButtonClasses =
  "hidden h-11 shrink-0 items-center gap-1.5 rounded-2 bg-paper-2 px-3 text-2 aria-expanded:bg-action aria-expanded:text-on-action sheet:inline-flex";

type ControlsProps = {
  readonly facets: Facets;
  /** Number of matching ties; null while it is being fetched. */
  readonly matched: number | null;
};

/** Search, chips and, without script, the submit button. */
function FilterControls({ facets, matched }: ControlsProps) {
  const { text } = useAddress();
  return (
    <div className={controlsClasses}>
      <SearchBox />
      <div className="@container relative mt-2 flex flex-wrap gap-1.5 max-desktop:gap-1">
        <FilterChips facets={facets} matchCount={matched} />
      </div>
      <button
        type="submit"
        className="mt-2 h-8 rounded-2 bg-action px-3 text-2 font-medium text-on-action script:hidden"
      >
        {text.apply}
      </button>
    </div>
  );
}

type FilterFormProps = {
  /** Null while its data is being fetched. */
  readonly selection: Selection<TieSummary> | null;
  readonly facets: Facets;
  /** The reader opens the filters on a phone. */
  readonly onOpen: () => void;
};

/** On touch screens the search key closes the keyboard, which covers what was found. */
function showResults(event: FormEvent<HTMLFormElement>) {
  event.preventDefault();
  const field = document.activeElement;
  if (!(field instanceof HTMLInputElement && window.matchMedia("(pointer: coarse)").matches))
    return;
  if (field.name === "q") document.getElementById("list")?.focus();
  else field.blur();
}

/** The filter as a form; without script its button submits it. */
export function FilterForm({ selection, facets, onOpen }: FilterFormProps) {
  const { lang, text, records, filter } = useAddress();
  const [isOpen, setOpen] = useState(false);
  const hiddenWhileClosed = isOpen ? "" : "sheet:hidden";
  const toggle = () => {
    if (!isOpen) onOpen();
    setOpen(!isOpen);
  };
  return (
    <form
      id="filter"
      method="get"
      action={`/${lang}`}
      onSubmit={showResults}
      className="flex shrink-0 flex-col panels:pt-4 sheet:contents print:order-2"
    >
      <input type="hidden" name="form" value="1" />
      <HiddenFields filter={filter} records={records} fields={["layers", "statuses", "q"]} />
      <LayerToggles counts={facets.layers} />
      <StatusToggles
        counts={facets.statuses}
        keyOf={(id) => <ClassKey id={id} />}
        className={hiddenWhileClosed}
      />
      <FilterControls facets={facets} matched={selection?.ties.length ?? null} />
      {isOpen && <Timeline className="mx-4 mb-3 hidden h-36 border-b sheet:grid" />}
      <MapKey className={`mx-4 mb-3 border border-rule tablet:hidden ${hiddenWhileClosed}`} />
      <div className={resultClasses}>
        <div className={sentenceClasses}>
          <Result selection={selection} />
          <ActiveFilterTags />
        </div>{" "}
        <CompareLink className={`print:hidden ${hiddenWhileClosed}`} />{" "}
        <SortOrder className={`print:hidden ${hiddenWhileClosed}`} />
        <ScriptButton
          aria-expanded={isOpen}
          onClick={toggle}
          className={filtersButtonClasses}
          words={text.filters}
        >
          <Icon name="filter" />
        </ScriptButton>
      </div>
    </form>
  );
}
