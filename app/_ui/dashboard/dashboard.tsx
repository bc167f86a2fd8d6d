"use client";
import { type ReactNode, useDeferredValue, useEffect, useState } from "react";
import type { Catalogue, Tie } from "../../_domain/records/dataset";
import { statePageTitle } from "../../_domain/sentences/sentence";
import type { Language } from "../../_domain/vocabulary/language";
import { layoutHeights, pageBreakpoints } from "../../_domain/vocabulary/tokens";
import { tieStops } from "../map/camera";
import type { LocateRequest, PictureBaseMap } from "../map/map-props";
import { useLastValue } from "../parts/use-last-value";
import { Annex } from "../print/annex";
import {
  AddressProvider,
  type AddressState,
  setPageTitle,
  useAddress,
  useAddressState,
} from "../state/address";
import { type PageRecords, pageRecordsAddress, usePageRecords } from "../state/page-records";
import { type InitialData, useSelection, useServerFallback } from "../state/use-selection";
import { useTies } from "../state/use-ties";
import { TimelineProvider } from "../timeline/timeline-context";
import { MapSide } from "./map-side";
import { Panel } from "./panel";
import { useSheet, visibleMapInsets } from "./sheet";
import { useDashboardFocus } from "./use-dashboard-focus";

const layoutClasses =
  "relative flex flex-col panels:grid panels:h-dvh panels:overflow-hidden sheet:block sheet:h-dvh sheet:overflow-hidden";

/**
 * Columns and rows of the panels: the introduction is a band above the map and the list, or a column before them.
 * The height of the single row is fixed: with one that depends on its content, every change lays out the picture twice.
 */
const panelsClasses = {
  folded:
    "panels:grid-cols-[minmax(0,1fr)_22.5rem] panels:desktop:grid-cols-[minmax(0,1fr)_25.5rem] panels:grid-rows-[100dvh] panels:[grid-template-areas:'map_list']",
  open: "panels:grid-cols-[minmax(0,1fr)_22.5rem] panels:desktop:grid-cols-[minmax(0,1fr)_25.5rem] panels:grid-rows-[auto_minmax(0,1fr)] panels:[grid-template-areas:'introduction_introduction''map_list'] panels:wide:grid-cols-[23.5rem_minmax(0,1fr)_25.5rem] panels:wide:grid-rows-[100dvh] panels:wide:[grid-template-areas:'introduction_map_list']",
} as const;

/** Whether the introduction is a band over the list, beside panels (`panelsClasses`). */
const isBand = () =>
  window.matchMedia(
    `(${pageBreakpoints.tablet} <= width < ${pageBreakpoints.wide}) and (height >= ${layoutHeights.panels})`,
  ).matches;

/**
 * Whether the introduction is folded: where the page begins with a filter or an open tie, from the first of them on, or
 * by its button. A band stays when the reader filters, because the boxes below it would move from under the pointer.
 * Deferred, because it resizes the map.
 */
function useFold({ query, view }: Pick<AddressState, "query" | "view">) {
  const state = useDeferredValue(`${query} ${view.tie ?? ""}`);
  const [isFolded, setFolded] = useState(state !== " ");
  const [lastState, setLastState] = useState(state);
  if (state !== lastState) {
    setLastState(state);
    if (view.tie !== null || (query !== "" && !isBand())) setFolded(true);
  }
  return { isFolded, setFolded };
}

type StateProps = {
  readonly initialData: InitialData;
  readonly baseMap: PictureBaseMap;
  /** Rendered by the server. */
  readonly introduction: ReactNode;
  /** Address of the site, for citations, reports and sharing. */
  readonly site: string;
  /** Address for reports; null where there is none. */
  readonly contact: string | null;
};

/** The last request to show the places of a tie on the map, and what makes one; it lowers a full sheet. */
function useLocate(records: Catalogue, { setHeight }: ReturnType<typeof useSheet>) {
  const [locate, setLocate] = useState<LocateRequest | null>(null);
  const onLocate = (tie: Tie) => {
    setLocate((last) => ({ points: tieStops(tie, records), key: (last?.key ?? 0) + 1 }));
    setHeight((height) => (height === "full" ? "half" : height));
  };
  return { locate, onLocate };
}

type LayoutProps = StateProps & { readonly pageRecords: PageRecords };

/** The ties of the state, by whose sentence the document is named. */
function useDashboardData(
  { pageRecords, initialData }: LayoutProps,
  address: ReturnType<typeof useAddress>,
) {
  const tiesState = useTies(pageRecords, initialData, address);
  const data = useSelection(address, pageRecords, initialData, tiesState.dataset);
  const { selection, selected } = data;
  useServerFallback(tiesState.needsServerPage && selection === null);
  useEffect(() => {
    if (selection) setPageTitle(statePageTitle(selection, selected, address.lang));
  }, [selection, selected, address.lang]);
  return { tiesState, data };
}

/** Panel and map, side by side or one over the other. */
function DashboardLayout(props: LayoutProps) {
  const { pageRecords, initialData, baseMap, introduction, site, contact } = props;
  const address = useAddress();
  const { view, query, records } = address;
  const { tiesState, data } = useDashboardData(props, address);
  const { selection, selected } = data;
  const lastSelection = useLastValue(selection);
  const [hovered, setHovered] = useState<string | null>(null);
  const sheet = useSheet(view.tie);
  const { locate, onLocate } = useLocate(records, sheet);
  const { isFolded, setFolded } = useFold(address);
  useDashboardFocus();
  return (
    <TimelineProvider records={pageRecords} selection={lastSelection}>
      <main
        className={`${layoutClasses} ${panelsClasses[isFolded ? "folded" : "open"]}`}
        data-matched={selection?.ties.length}
        data-query={query}
        data-records={pageRecordsAddress(initialData.recordsId)}
      >
        <Panel
          data={data}
          tiesState={tiesState}
          sheet={sheet}
          introduction={isFolded ? null : introduction}
          onFold={() => setFolded(true)}
          site={site}
          contact={contact}
          onHover={setHovered}
          onLocate={onLocate}
        />
        {lastSelection && (
          <MapSide
            selection={lastSelection}
            selected={selected}
            hovered={hovered}
            locate={locate}
            baseMap={baseMap}
            site={site}
            onUnfold={isFolded ? () => setFolded(false) : null}
            className={visibleMapInsets[sheet.height]}
          />
        )}
        <Annex ties={data.ties} site={site} />
      </main>
    </TimelineProvider>
  );
}

type DashboardProps = StateProps & {
  readonly lang: Language;
  /** The query that the server received. */
  readonly search: string;
};

/** The map, its filters, its list and one tie at a time; the page's address holds the state. */
export function Dashboard({ lang, search, ...props }: DashboardProps) {
  const { recordsId, pin, problems } = props.initialData;
  const records = usePageRecords(recordsId, pin);
  const state = useAddressState(search, problems, records, lang);
  return (
    <AddressProvider state={state} lang={lang} records={records}>
      <DashboardLayout {...props} pageRecords={records} />
    </AddressProvider>
  );
}
