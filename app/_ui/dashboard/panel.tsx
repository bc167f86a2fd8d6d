import { memo, useState } from "react";
import type { TieSummary } from "../../_domain/records/dataset";
import type { Facets, Selection } from "../../_domain/selection/select";
import { ActiveFilterTags } from "../filters/active-filter-tags";
import { FilterChips } from "../filters/filter-chips";
import { HiddenFields } from "../filters/hidden-fields";
import { LayerToggles } from "../filters/layer-toggles";
import { SearchBox } from "../filters/search-box";
import { EmptyResult } from "../list/empty";
import { List } from "../list/list";
import { Notices } from "../list/notices";
import { Result, SortOrder } from "../list/result";
import { MapKey } from "../map/map-key";
import { FollowLinks } from "../parts/follow-links";
import { Icon } from "../parts/icons";
import { PageLinks } from "../parts/page-links";
import { useAddress } from "../state/address";
import { LoadingOrFailed } from "../state/loading";
import type { QueryRelaxation } from "../state/query-relaxations";
import { Timeline } from "../timeline/timeline";

type PanelProps = {
  /** Null while what the filter asks for is not there. */
  readonly selection: Selection<TieSummary> | null;
  readonly ties: readonly TieSummary[];
  readonly facets: Facets;
  readonly ways: readonly QueryRelaxation[];
  /** Whether the server has other data by now. */
  readonly newer: boolean;
  readonly failed: boolean;
  readonly retry: () => void;
  readonly onHover: (id: string | null) => void;
  readonly onFilters: () => void;
};

type FormProps = Pick<PanelProps, "selection" | "facets" | "onFilters">;

/** The filter as a form: without script it is sent by its button. */
function FilterForm({ selection, facets, onFilters }: FormProps) {
  const { lang, text } = useAddress();
  const [isOpen, setOpen] = useState(false);
  const matched = selection ? selection.ties.length : null;
  const whenOpen = isOpen ? "" : "script:max-tablet:hidden";
  const turn = () => {
    if (!isOpen) onFilters();
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
      <div className="relative flex flex-wrap gap-1.5 px-6 pt-3 max-tablet:px-4 max-tablet:pb-3 print:hidden">
        <div className={`w-full ${whenOpen}`}>
          <SearchBox />
        </div>
        <div
          className={`flex gap-1.5 script:max-tablet:w-full ${isOpen ? "flex-wrap" : "flex-wrap script:max-tablet:-mx-4 script:max-tablet:w-auto script:max-tablet:flex-nowrap script:max-tablet:overflow-x-auto script:max-tablet:px-4 script:max-tablet:[scrollbar-width:none]"}`}
        >
          <FilterChips facets={facets} matchCount={matched} />
        </div>
        <button
          type="submit"
          className="h-8 rounded-2 bg-action px-3 text-2 font-medium text-on-action script:hidden"
        >
          {text.apply}
        </button>
      </div>
      {isOpen && <Timeline className="mx-4 mb-3 h-36 border-b tablet:hidden" />}
      <MapKey className={`mx-4 mb-3 border border-rule tablet:hidden ${whenOpen}`} />
      <ActiveFilterTags
        className={`px-6 pt-2.5 max-tablet:px-4 max-tablet:pt-0 max-tablet:pb-3 print:hidden ${whenOpen}`}
      />
      <div className="flex items-baseline justify-between gap-3 px-6 pt-3 pb-2.5 max-tablet:order-first max-tablet:min-h-11 max-tablet:items-center max-tablet:px-4 max-tablet:pt-0 print:order-first print:px-0 print:pt-0">
        <Result selection={selection} />
        <SortOrder className={`print:hidden ${whenOpen}`} />
        <button
          type="button"
          aria-expanded={isOpen}
          onClick={turn}
          className="inline-flex h-11 shrink-0 items-center gap-1.5 rounded-2 bg-paper-2 px-3 text-2 aria-expanded:bg-action aria-expanded:text-on-action tablet:hidden plain:hidden print:hidden"
        >
          <Icon name="filter" />
          {text.filters}
        </button>
      </div>
    </form>
  );
}

function Ties(
  props: Pick<PanelProps, "selection" | "ties" | "ways" | "failed" | "retry" | "onHover">,
) {
  const { view } = useAddress();
  if (!props.selection) return <LoadingOrFailed failed={props.failed} retry={props.retry} />;
  if (props.ties.length === 0) return <EmptyResult relaxations={props.ways} />;
  return <List ties={props.ties} selected={view.tie} onHover={props.onHover} />;
}

/** Filter, sentence and list. */
export const Panel = memo(function Panel({ facets, newer, onFilters, ...list }: PanelProps) {
  const { lang, text, records, filter } = useAddress();
  return (
    <>
      <FilterForm selection={list.selection} facets={facets} onFilters={onFilters} />
      <Notices
        hasUpdate={newer}
        isStale={list.failed && list.selection !== null}
        onRetry={list.retry}
      />
      <div
        id="list"
        tabIndex={-1}
        className="max-tablet:order-2 border-t border-rule [scrollbar-color:var(--color-control)_transparent] [scrollbar-width:thin] focus-visible:outline-none tablet:min-h-0 tablet:flex-1 tablet:overflow-y-auto print:order-4 print:mt-6 print:overflow-visible"
      >
        <h2 className="sr-only">{text.list}</h2>
        <Ties {...list} />
        <FollowLinks {...{ lang, records, filter }} className="px-6 py-4 max-tablet:px-4" />
      </div>
      <PageLinks
        lang={lang}
        className="shrink-0 px-6 py-1 border-t border-rule max-tablet:order-1 max-tablet:px-4"
      />
    </>
  );
});
