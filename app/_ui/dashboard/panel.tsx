import { memo } from "react";
import type { TieSummary } from "../../_domain/records/dataset";
import type { Facets, Selection } from "../../_domain/selection/select";
import { EmptyResult } from "../list/empty";
import { List } from "../list/list";
import { Notices } from "../list/notices";
import { FollowLinks } from "../parts/follow-links";
import { PageLinks } from "../parts/page-links";
import type { QueryRelaxation } from "../state/active-filters";
import { useAddress } from "../state/address";
import { LoadingOrFailed } from "../state/loading";
import { FilterForm } from "./filter-form";

const listClasses =
  "max-tablet:order-2 border-t border-rule [scrollbar-color:var(--color-control)_transparent] [scrollbar-width:thin] focus-visible:outline-none tablet:min-h-0 tablet:flex-1 tablet:overflow-y-auto print:order-4 print:mt-6 print:overflow-visible";

type PanelProps = {
  /** Null while its data is being fetched. */
  readonly selection: Selection<TieSummary> | null;
  /** The ties of the selection, sorted. */
  readonly ties: readonly TieSummary[];
  readonly facets: Facets;
  readonly relaxations: readonly QueryRelaxation[];
  /** Whether the server has another version of the dataset. */
  readonly newer: boolean;
  readonly failed: boolean;
  readonly retry: () => void;
  readonly onHover: (id: string | null) => void;
  readonly onFilters: () => void;
};

/** Filter, notices and list. */
export const Panel = memo(function Panel(props: PanelProps) {
  const { selection, ties, facets, relaxations, newer, failed, retry, onHover, onFilters } = props;
  const { lang, text, records, filter, view } = useAddress();
  return (
    <>
      <FilterForm selection={selection} facets={facets} onOpen={onFilters} />
      <Notices newer={newer} stale={failed && selection !== null} retry={retry} />
      <div id="list" tabIndex={-1} className={listClasses}>
        <h2 className="sr-only">{text.list}</h2>
        {!selection && <LoadingOrFailed failed={failed} retry={retry} />}
        {selection && ties.length === 0 && <EmptyResult ways={relaxations} />}
        {selection && ties.length > 0 && <List ties={ties} selected={view.tie} onHover={onHover} />}
        <FollowLinks
          lang={lang}
          records={records}
          filter={filter}
          className="px-6 py-4 max-tablet:px-4"
        />
      </div>
      <PageLinks
        lang={lang}
        className="shrink-0 px-6 py-1 border-t border-rule max-tablet:order-1 max-tablet:px-4"
      />
    </>
  );
});
