import { useDeferredValue, useMemo } from "react";
import type { Tie, TieSummary } from "../../_domain/records/dataset";
import type { Selection } from "../../_domain/selection/select";
import type { LiveMapProps } from "../map/live-map-props";
import { MapKey } from "../map/map-key";
import { MapView } from "../map/map-view";
import { useAddress } from "../state/address";
import { useTheme } from "../state/use-theme";
import { Timeline } from "../timeline/timeline";
import { TopBar } from "./top-bar";

export type MapSideProps = Pick<LiveMapProps, "ground" | "hovered" | "locate"> & {
  readonly selection: Selection<TieSummary>;
  readonly selected: Tie | null;
  /** Address of the site, as what is shared writes it. */
  readonly site: string;
  readonly className: string;
};

/** What pressing the map does to the address. */
function useMapSteps() {
  const { go } = useAddress();
  return useMemo<Pick<LiveMapProps, "onFlow" | "onHub" | "onView">>(
    () => ({
      onFlow: ({ from, to, layer }) =>
        go({ filter: { from: [from], to: [to], layers: [layer], places: [] } }),
      onHub: (hub) => go({ filter: { places: [hub], from: [], to: [] } }),
      onView: (view) => go({ view: { view } }, "replace"),
    }),
    [go],
  );
}

/**
 * The map with what stands over it; the map's own line clears the closed key (34 pixels high, 36 above the edge) by 8.
 * It may follow the list a frame later, never the other way round.
 */
export function MapSide({ selection, site, className, ...rest }: MapSideProps) {
  const { lang, view } = useAddress();
  const { theme } = useTheme();
  const steps = useMapSteps();
  const shown = useDeferredValue(selection);
  return (
    <div
      className={`relative isolate flex min-w-0 flex-col overflow-clip script:max-tablet:h-dvh script:max-tablet:[--map-top:48px] max-tablet:[--map-foot:14px] tablet:[--map-key:78px] print:order-3 print:mt-4 print:break-inside-avoid ${className}`}
    >
      <div className="relative min-h-0 flex-1 bg-sea plain:max-tablet:h-[60vh] plain:max-tablet:flex-none print:h-[135mm] print:flex-none">
        <MapView
          {...rest}
          {...steps}
          selection={shown}
          lang={lang}
          theme={theme}
          view={view.view}
        />
        <MapKey className="absolute start-4 bottom-8.5 z-2 max-w-75 shadow-float max-tablet:hidden" />
        <TopBar selection={shown} tie={rest.selected} site={site} />
      </div>
      <Timeline className="h-24 shrink-0 desktop:h-31 script:max-tablet:hidden" />
    </div>
  );
}
