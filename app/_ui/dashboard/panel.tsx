import { memo, type ReactNode, useCallback } from "react";
import type { Tie } from "../../_domain/records/dataset";
import { EmptyResult } from "../list/empty";
import { List } from "../list/list";
import { Notices } from "../list/notices";
import { PossibleTies } from "../list/result";
import { FollowLinks } from "../parts/follow-links";
import { Icon } from "../parts/icons";
import { PageLinks } from "../parts/page-links";
import { ScriptButton } from "../parts/script-button";
import { useAddress } from "../state/address";
import { LoadStatus } from "../state/loading";
import type { SelectionState } from "../state/use-selection";
import type { TiesState } from "../state/use-ties";
import { Detail } from "./detail";
import { FilterForm } from "./filter-form";
import { SheetHandle, sheetHeight, type useSheet } from "./sheet";

/** The introduction and the list are cells of the dashboard's grid; a sheet holds both. */
const panelClasses =
  "contents sheet:absolute sheet:inset-x-0 sheet:bottom-0 sheet:z-2 sheet:flex sheet:flex-col sheet:rounded-t-4 sheet:bg-paper sheet:shadow-float";

const sideClasses =
  "order-3 sheet:flex sheet:flex-col panels:relative panels:z-2 panels:flex panels:min-h-0 panels:flex-col panels:border-s panels:border-rule panels:bg-paper panels:[grid-area:list] print:contents";

const listClasses =
  "border-t border-rule [scrollbar-color:var(--color-control)_transparent] [scrollbar-width:thin] focus-visible:outline-none panels:min-h-0 panels:flex-1 panels:overflow-y-auto print:order-4 print:mt-6";

const detailClasses =
  "flex flex-col bg-paper panels:absolute panels:inset-0 panels:z-1 sheet:absolute sheet:inset-0 sheet:top-6.5 sheet:z-1 print:order-2";

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
          className="px-6 panels:px-5 py-4 max-tablet:px-4"
        />
      </div>
      <PageLinks
        lang={lang}
        records={records}
        className="shrink-0 border-t border-rule px-6 panels:px-5 py-1 max-tablet:px-4"
      />
    </>
  );
});

type IntroductionProps = {
  /** Null while it is folded. */
  readonly introduction: ReactNode;
  readonly onFold: () => void;
};

/** The introduction with the button that folds it; without both it and an open tie the heading of the page. */
function IntroductionCell({ introduction, onFold }: IntroductionProps) {
  const { text, view, lang, records } = useAddress();
  if (!introduction)
    return (
      view.tie === null && (
        <h1 className="sr-only text-7 font-bold print:not-sr-only print:order-1">
          {records.name[lang]}
        </h1>
      )
    );
  return (
    <>
      {introduction}
      <ScriptButton
        onClick={onFold}
        aria-label={text.hideIntroduction}
        title={text.hideIntroduction}
        className="z-1 m-3 hidden size-9 place-items-center self-start justify-self-end rounded-2 text-ink-2 hover:bg-paper-2 panels:script:grid panels:[grid-area:introduction]"
      >
        <Icon name="previous" />
      </ScriptButton>
    </>
  );
}

type PanelProps = IntroductionProps &
  Omit<ListSideProps, "onFilters"> & {
    readonly sheet: ReturnType<typeof useSheet>;
    readonly site: string;
    readonly contact: string | null;
    readonly onLocate: (tie: Tie) => void;
  };

/** The introduction, and the filter and the list with the open tie over them; on small screens a sheet over the map. */
export function Panel(props: PanelProps) {
  const { data, tiesState, sheet, introduction, onFold, site, contact, onHover, onLocate } = props;
  const { text, view } = useAddress();
  const { setHeight } = sheet;
  const raise = useCallback(() => setHeight("full"), [setHeight]);
  const listSideClasses =
    view.tie === null ? "contents" : "hidden panels:contents sheet:contents print:hidden";
  return (
    <section
      ref={sheet.panel}
      aria-label={text.list}
      data-height={sheet.height}
      className={`${panelClasses} ${sheetHeight[sheet.height]}`}
    >
      <SheetHandle height={sheet.height} handlers={sheet.handlers} />
      <div className="contents sheet:flex sheet:min-h-0 sheet:flex-1 sheet:flex-col sheet:scroll-pt-30 sheet:overflow-y-auto">
        <IntroductionCell introduction={introduction} onFold={onFold} />
        <div className={sideClasses}>
          <div inert={view.tie !== null} className={listSideClasses}>
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
        </div>
      </div>
    </section>
  );
}
