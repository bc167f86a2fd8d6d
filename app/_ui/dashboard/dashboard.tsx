"use client";
import { useCallback, useEffect, useState } from "react";
import type { Tie } from "../../_domain/records/dataset";
import { statePageTitle } from "../../_domain/sentences/sentence";
import type { Language } from "../../_domain/vocabulary/language";
import { tieStops } from "../map/camera";
import type { LocateRequest, PictureBaseMap } from "../map/map-props";
import { useLastValue } from "../parts/use-last-value";
import { Annex } from "../print/annex";
import { AddressProvider, useAddress, useAddressState } from "../state/address";
import { type InitialData, useSelection, useServerFallback } from "../state/use-selection";
import { useTies } from "../state/use-ties";
import { TimelineProvider } from "../timeline/timeline-context";
import { MapSide } from "./map-side";
import { Panel } from "./panel";
import { useSheet, visibleMapInsets } from "./sheet";
import { useDashboardFocus } from "./use-dashboard-focus";

/** The row's height is fixed: with one that depends on its content, every change lays out the picture twice. */
const layoutClasses =
  "relative flex flex-col-reverse tablet:grid tablet:h-dvh tablet:grid-rows-[100dvh] tablet:grid-cols-[340px_minmax(0,1fr)] tablet:overflow-hidden desktop:grid-cols-[400px_minmax(0,1fr)] sheet:block sheet:h-dvh sheet:overflow-hidden print:flex print:h-auto print:flex-col print:overflow-visible";

type LayoutProps = {
  readonly initialData: InitialData;
  readonly baseMap: PictureBaseMap;
  /** Address of the site, for citations, reports and sharing. */
  readonly site: string;
  /** Address for reports; null where there is none. */
  readonly contact: string | null;
};

/** Panel and map, side by side or one over the other. */
function Layout({ initialData, baseMap, site, contact }: LayoutProps) {
  const address = useAddress();
  const { view, query, records, lang, go } = address;
  const tiesState = useTies(initialData, address);
  const { dataset } = tiesState;
  const data = useSelection(address, initialData, dataset);
  const { selection, selected } = data;
  const lastSelection = useLastValue(selection);
  useServerFallback(tiesState.needsServerPage && selection === null);
  const [hovered, setHovered] = useState<string | null>(null);
  const [locate, setLocate] = useState<LocateRequest | null>(null);
  const sheet = useSheet(view.tie);
  useDashboardFocus(
    view.tie,
    useCallback(() => go({ view: { tie: null } }), [go]),
  );
  useEffect(() => {
    if (selection) document.title = statePageTitle(selection, selected, lang);
  }, [selection, selected, lang]);
  const onLocate = (tie: Tie) => {
    setLocate((last) => ({ points: tieStops(tie, records), key: (last?.key ?? 0) + 1 }));
    sheet.setHeight((height) => (height === "full" ? "half" : height));
  };
  return (
    <TimelineProvider initialData={initialData} dataset={dataset} selection={lastSelection}>
      <main className={layoutClasses} data-matched={selection?.ties.length} data-query={query}>
        <Panel
          data={data}
          tiesState={tiesState}
          sheet={sheet}
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
            className={visibleMapInsets[sheet.height]}
          />
        )}
        <Annex ties={data.ties} site={site} />
      </main>
    </TimelineProvider>
  );
}

type DashboardProps = LayoutProps & {
  readonly lang: Language;
  /** The query that the server received. */
  readonly search: string;
};

/** The map, its filters, its list and one tie at a time; the page's address holds the state. */
export function Dashboard({ lang, search, initialData, baseMap, site, contact }: DashboardProps) {
  const { records } = initialData;
  const state = useAddressState(search, records, lang);
  return (
    <AddressProvider state={state} lang={lang} records={records}>
      <Layout initialData={initialData} baseMap={baseMap} site={site} contact={contact} />
    </AddressProvider>
  );
}
