import { useCallback, useState } from "react";
import type { Tie } from "../../_domain/records/dataset";
import { useLastValue } from "../parts/use-last-value";
import { Annex } from "../print/annex";
import { useAddress } from "../state/address";
import { type InitialData, useSelection, useServerInstead } from "../state/use-selection";
import { useTies } from "../state/use-ties";
import { TimelineProvider } from "../timeline/timeline-context";
import { Detail } from "./detail";
import { MapSide, type MapSideProps } from "./map-side";
import { Panel } from "./panel";
import { SheetHandle, sheetHeight, visibleMapInsets } from "./sheet";
import { Masthead } from "./top-bar";
import { useEscapeToClose } from "./use-escape-to-close";
import { useFocusRestore } from "./use-focus-restore";
import { useLocate } from "./use-locate";
import { useSheet } from "./use-sheet";

export type DashboardLayoutProps = Pick<MapSideProps, "ground"> & {
  readonly served: InitialData;
  /** Address of the site, as citations and reports write it. */
  readonly site: string;
  readonly contact: string | null;
};

const panelLook =
  "relative z-2 flex min-h-0 flex-col border-e border-rule bg-paper max-tablet:border-e-0 script:max-tablet:absolute script:max-tablet:inset-x-0 script:max-tablet:bottom-0 script:max-tablet:rounded-t-4 script:max-tablet:shadow-float print:contents";

/** Rows of a known height: rows as high as what they hold would lay out the picture's container twice at every change. */
const sceneLook =
  "relative flex flex-col-reverse tablet:grid tablet:h-dvh tablet:grid-rows-[100dvh] tablet:grid-cols-[340px_minmax(0,1fr)] tablet:overflow-hidden desktop:grid-cols-[400px_minmax(0,1fr)] script:max-tablet:block script:max-tablet:h-dvh script:max-tablet:overflow-hidden print:flex print:h-auto print:flex-col print:overflow-visible";

const detailLook =
  "absolute inset-0 z-1 flex flex-col bg-paper script:max-tablet:top-6.5 plain:max-tablet:static print:static print:order-2";

/** Panel and map, side by side or one over the other. */
export function DashboardLayout({ served, site, contact, ground }: DashboardLayoutProps) {
  const address = useAddress();
  const { text, view, query, go } = address;
  const { dataset, newer, failed, late, retry } = useTies(served, address);
  const { selection, selected, ...chosen } = useSelection(address, served, dataset);
  const shown = useLastValue(selection);
  useServerInstead(late && selection === null);
  const [hovered, setHovered] = useState<string | null>(null);
  const sheet = useSheet(view.tie);
  const { setHeight } = sheet;
  const locate = useLocate();
  useEscapeToClose(
    view.tie,
    useCallback(() => go({ view: { tie: null } }), [go]),
  );
  useFocusRestore();
  const raise = useCallback(() => setHeight("full"), [setHeight]);
  const onLocate = (tie: Tie) => {
    locate.show(tie);
    setHeight((height) => (height === "full" ? "half" : height));
  };
  return (
    <TimelineProvider {...{ served, dataset }} selection={shown}>
      <main className={sceneLook} data-matched={selection?.ties.length} data-query={query}>
        <section
          ref={sheet.panel}
          aria-label={text.list}
          className={`${panelLook} ${sheetHeight[sheet.height]}`}
        >
          <SheetHandle sheet={sheet} />
          <div
            inert={view.tie !== null}
            className={`flex min-h-0 flex-1 flex-col script:max-tablet:overflow-y-auto ${view.tie === null ? "print:contents" : "plain:max-tablet:hidden print:hidden"}`}
          >
            <Masthead />
            <Panel
              {...chosen}
              selection={selection}
              newer={newer}
              failed={failed}
              retry={retry}
              onHover={setHovered}
              onFilters={raise}
            />
          </div>
          {view.tie !== null && (
            <div className={detailLook}>
              <Detail
                id={view.tie}
                tie={selected}
                ties={chosen.ties}
                site={site}
                contact={contact}
                onLocate={onLocate}
              />
            </div>
          )}
        </section>
        {shown && (
          <MapSide
            selection={shown}
            selected={selected}
            hovered={hovered}
            locate={locate.place}
            site={site}
            ground={ground}
            className={visibleMapInsets[sheet.height]}
          />
        )}
        <Annex ties={chosen.ties} site={site} />
      </main>
    </TimelineProvider>
  );
}
