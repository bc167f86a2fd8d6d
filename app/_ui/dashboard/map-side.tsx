import { useDeferredValue, useMemo } from "react";
import type { Tie, TieSummary } from "../../_domain/records/dataset";
import type { Selection } from "../../_domain/selection/select";
import { MapKey } from "../map/map-key";
import type { LocateRequest, MapEvents, MapFocus, PictureBaseMap } from "../map/map-props";
import { MapView } from "../map/map-view";
import { useAddress } from "../state/address";
import { useTheme } from "../state/use-theme";
import { Timeline } from "../timeline/timeline";
import { TopBar } from "./top-bar";

/** `--map-key`: the closed key is 34 px high and 36 px above the edge, and the map's own line stays 8 px above it. */
const sideClasses =
  "relative isolate order-2 flex min-w-0 flex-col overflow-clip panels:[grid-area:map] panels:max-wide:[--map-top:48px] sheet:h-dvh sheet:[--map-top:48px] max-tablet:[--map-foot:14px] tablet:[--map-key:78px] print:order-3 print:mt-4 print:break-inside-avoid";

const mapClasses =
  "relative h-[clamp(180px,60dvh,420px)] min-h-0 bg-sea panels:h-auto panels:flex-1 sheet:h-auto sheet:flex-1 print:h-[135mm]";

type MapSideProps = {
  readonly selection: Selection<TieSummary>;
  readonly selected: Tie | null;
  /** Id of the tie whose card is under the pointer. */
  readonly hovered: string | null;
  readonly locate: LocateRequest | null;
  readonly baseMap: PictureBaseMap;
  /** Address of the site, for sharing. */
  readonly site: string;
  /** Opens the introduction; null while it is open. */
  readonly onUnfold: (() => void) | null;
  readonly className: string;
};

/** Brings the sentence of the result with its tags into sight, above which the list may be scrolled. */
const showTags = () =>
  requestAnimationFrame(() =>
    document.querySelector("#filter p[role=status]")?.scrollIntoView({ block: "nearest" }),
  );

/** The map, the key and the buttons over it, and the timeline; the map may update a frame after the list. */
export function MapSide(props: MapSideProps) {
  const { selection, selected, hovered, locate, baseMap, site, onUnfold, className } = props;
  const { lang, view, go } = useAddress();
  const { theme } = useTheme();
  const deferred = useDeferredValue(selection);
  const focus = useMemo<MapFocus>(
    () => ({ view: view.view, locate, selected, hovered }),
    [view.view, locate, selected, hovered],
  );
  const events = useMemo<MapEvents>(
    () => ({
      onFlow: ({ from, to, layer }) => {
        go({ filter: { from: [from], to: [to], layers: [layer], places: [] } });
        showTags();
      },
      onHub: (hub) => {
        go({ filter: { places: [hub], from: [], to: [] } });
        showTags();
      },
      onView: (camera) => go({ view: { view: camera } }, "replace"),
    }),
    [go],
  );
  return (
    <div className={`${sideClasses} ${className}`}>
      <div className={mapClasses}>
        <MapView
          selection={deferred}
          baseMap={baseMap}
          focus={focus}
          events={events}
          lang={lang}
          theme={theme}
        />
        <MapKey className="absolute start-4 bottom-8.5 z-2 max-w-75 shadow-float max-tablet:hidden" />
        <TopBar selection={deferred} tie={selected} site={site} onUnfold={onUnfold} />
      </div>
      <Timeline className="h-24 shrink-0 desktop:h-31 sheet:hidden" />
    </div>
  );
}
