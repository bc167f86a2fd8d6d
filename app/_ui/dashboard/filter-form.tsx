import { useState } from "react";
import type { TieSummary } from "../../_domain/records/dataset";
import type { Facets, Selection } from "../../_domain/selection/select";
import { ActiveFilterTags } from "../filters/active-filter-tags";
import { FilterChips } from "../filters/filter-chips";
import { HiddenFields } from "../filters/hidden-fields";
import { LayerToggles, StatusToggles } from "../filters/layer-toggles";
import { SearchBox } from "../filters/search-box";
import { Result, SortOrder } from "../list/result";
import { ClassKey } from "../map/class-key";
import { MapKey } from "../map/map-key";
import { Icon } from "../parts/icons";
import { useAddress } from "../state/address";
import { Timeline } from "../timeline/timeline";

const controlsClasses =
  "relative flex flex-wrap gap-1.5 px-6 pt-3 max-tablet:px-4 max-tablet:pb-3 print:hidden";

/** On phones the chips scroll in one row until the filters are open. */
const chipClasses = {
  open: "flex gap-1.5 sheet:w-full flex-wrap",
  closed:
    "flex gap-1.5 sheet:w-full flex-wrap sheet:-mx-4 sheet:w-auto sheet:flex-nowrap sheet:overflow-x-auto sheet:px-4 sheet:[scrollbar-width:none]",
} as const;

const resultClasses =
  "flex items-baseline justify-between gap-3 px-6 pt-3 pb-2.5 max-tablet:order-first max-tablet:min-h-11 max-tablet:items-center max-tablet:px-4 max-tablet:pt-0 print:order-first print:px-0 print:pt-0";

const filtersButtonClasses =
  "inline-flex h-11 shrink-0 items-center gap-1.5 rounded-2 bg-paper-2 px-3 text-2 aria-expanded:bg-action aria-expanded:text-on-action tablet:hidden plain:hidden print:hidden";

type ControlsProps = {
  readonly facets: Facets;
  /** Number of matching ties; null while it is being fetched. */
  readonly matched: number | null;
  readonly isOpen: boolean;
};

/** Search, chips and, without script, the submit button. */
function FilterControls({ facets, matched, isOpen }: ControlsProps) {
  const { text } = useAddress();
  return (
    <div className={controlsClasses}>
      <div className={`w-full ${isOpen ? "" : "sheet:hidden"}`}>
        <SearchBox />
      </div>
      <div className={isOpen ? chipClasses.open : chipClasses.closed}>
        <FilterChips facets={facets} matchCount={matched} />
      </div>
      <button
        type="submit"
        className="h-8 rounded-2 bg-action px-3 text-2 font-medium text-on-action script:hidden"
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

/** The filter as a form; without script its button submits it. */
export function FilterForm({ selection, facets, onOpen }: FilterFormProps) {
  const { lang, text } = useAddress();
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
      onSubmit={(event) => event.preventDefault()}
      className="flex shrink-0 flex-col print:order-2"
    >
      <input type="hidden" name="form" value="1" />
      <HiddenFields />
      <LayerToggles counts={facets.layers} />
      <StatusToggles
        counts={facets.statuses}
        keyOf={(id) => <ClassKey id={id} />}
        className={hiddenWhileClosed}
      />
      <FilterControls facets={facets} matched={selection?.ties.length ?? null} isOpen={isOpen} />
      {isOpen && <Timeline className="mx-4 mb-3 h-36 border-b tablet:hidden" />}
      <MapKey className={`mx-4 mb-3 border border-rule tablet:hidden ${hiddenWhileClosed}`} />
      <ActiveFilterTags
        className={`px-6 pt-2.5 max-tablet:px-4 max-tablet:pt-0 max-tablet:pb-3 print:hidden ${hiddenWhileClosed}`}
      />
      <div className={resultClasses}>
        <Result selection={selection} />
        <SortOrder className={`print:hidden ${hiddenWhileClosed}`} />
        <button
          type="button"
          aria-expanded={isOpen}
          onClick={toggle}
          className={filtersButtonClasses}
        >
          <Icon name="filter" />
          {text.filters}
        </button>
      </div>
    </form>
  );
}
