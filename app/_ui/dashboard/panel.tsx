import { memo, useCallback } from "react";
import type { Tie } from "../../_domain/records/dataset";
import { EmptyResult } from "../list/empty";
import { List } from "../list/list";
import { Notices } from "../list/notices";
import { PossibleTies } from "../list/result";
import { FollowLinks } from "../parts/follow-links";
import { PageLinks } from "../parts/page-links";
import { useAddress } from "../state/address";
import { LoadStatus } from "../state/loading";
import type { SelectionState } from "../state/use-selection";
import type { TiesState } from "../state/use-ties";
import { Detail } from "./detail";
import { FilterForm } from "./filter-form";
import { Masthead } from "./masthead";
import { SheetHandle, sheetHeight, type useSheet } from "./sheet";

const panelClasses =
  "relative z-2 flex min-h-0 flex-col border-e border-rule bg-paper max-tablet:border-e-0 sheet:absolute sheet:inset-x-0 sheet:bottom-0 sheet:rounded-t-4 sheet:shadow-float print:contents";

const listClasses =
  "max-tablet:order-2 border-t border-rule [scrollbar-color:var(--color-control)_transparent] [scrollbar-width:thin] focus-visible:outline-none tablet:min-h-0 tablet:flex-1 tablet:overflow-y-auto print:order-4 print:mt-6 print:overflow-visible";

const detailClasses =
  "absolute inset-0 z-1 flex flex-col bg-paper sheet:top-6.5 plain:max-tablet:static print:static print:order-2";

type ListSideProps = {
  readonly data: SelectionState;
  readonly tiesState: TiesState;
  readonly onHover: (id: string | null) => void;
  readonly onFilters: () => void;
};

/** Filter, notices and list. */
const ListSide = memo(function ListSide({ data, tiesState, onHover, onFilters }: ListSideProps) {
  const { selection, ties, facets, relaxations, possibleCount } = data;
  const { hasNewerVersion, hasFailed, retry } = tiesState;
  const { lang, text, records, filter, view } = useAddress();
  return (
    <>
      <FilterForm selection={selection} facets={facets} onOpen={onFilters} />
      <PossibleTies count={possibleCount} />
      <Notices
        hasUpdate={hasNewerVersion}
        isStale={hasFailed && selection !== null}
        onRetry={retry}
      />
      <div id="list" tabIndex={-1} className={listClasses}>
        <h2 className="sr-only">{text.list}</h2>
        {!selection && <LoadStatus hasFailed={hasFailed} retry={retry} />}
        {selection && ties.length === 0 && <EmptyResult relaxations={relaxations} />}
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

type PanelProps = Omit<ListSideProps, "onFilters"> & {
  readonly sheet: ReturnType<typeof useSheet>;
  readonly site: string;
  readonly contact: string | null;
  readonly onLocate: (tie: Tie) => void;
};

/** The filter and the list, with the open tie over them; on small screens a sheet over the map. */
export function Panel({ data, tiesState, sheet, site, contact, onHover, onLocate }: PanelProps) {
  const { text, view } = useAddress();
  const { setHeight } = sheet;
  const raise = useCallback(() => setHeight("full"), [setHeight]);
  const hiddenByTie = view.tie === null ? "print:contents" : "plain:max-tablet:hidden print:hidden";
  return (
    <section
      ref={sheet.panel}
      aria-label={text.list}
      className={`${panelClasses} ${sheetHeight[sheet.height]}`}
    >
      <SheetHandle height={sheet.height} handlers={sheet.handlers} />
      <div
        inert={view.tie !== null}
        className={`flex min-h-0 flex-1 flex-col sheet:overflow-y-auto ${hiddenByTie}`}
      >
        <Masthead />
        <ListSide data={data} tiesState={tiesState} onHover={onHover} onFilters={raise} />
      </div>
      {view.tie !== null && (
        <div className={detailClasses}>
          <Detail
            id={view.tie}
            tie={data.selected}
            ties={data.ties}
            site={site}
            contact={contact}
            onLocate={onLocate}
          />
        </div>
      )}
    </section>
  );
}
