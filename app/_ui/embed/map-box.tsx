import { useMemo, useState } from "react";
import type { TieSummary } from "../../_domain/records/dataset";
import type { Selection } from "../../_domain/selection/select";
import type { MapEvents, MapFocus, MapGround } from "../map/map-props";
import { MapView } from "../map/map-view";
import { useAddress } from "../state/address";
import { useTheme } from "../state/use-theme";
import { embedWords } from "../words/embed";
import { tiesAtHub } from "./at-hub";
import { FullScreen } from "./full-screen";
import { SelectedTies } from "./selected-ties";
import { useWebglSlot } from "./use-webgl-slot";

type MapBoxProps = {
  readonly ground: MapGround;
  readonly site: string;
  readonly selection: Selection<TieSummary>;
  readonly selected: TieSummary | null;
  /** Whether a list follows, for which a frame of fixed height scrolls. */
  readonly isListed: boolean;
};

/** The still embed keeps room for its button; the map keeps it too and so stands where its picture was. */
const sameRoom =
  "absolute inset-0 [--map-corner:10px] [@container_map_(width<500px)]:[--map-bottom:64px] [@container_map_(height<200px)]:[--map-bottom:0px] [@container_map_(height<200px)]:[--map-end:clamp(0px,100%_-_180px,140px)] [@container_map_(height>=260px)]:has-[[data-map=failed]]:[--map-bottom:80px]!";

/** The map with the ties of what the reader presses, as long as it is this frame's turn. */
export function MapBox({ ground, site, selection, selected, isListed }: MapBoxProps) {
  const { lang, view, go } = useAddress();
  const { theme } = useTheme();
  const { started, round, start, end } = useWebglSlot();
  const [picked, setPicked] = useState<readonly string[]>([]);
  const { records, ties } = selection;
  const events = useMemo<MapEvents>(
    () => ({
      onFlow: (flow) => setPicked(flow.ties),
      onHub: (hub) => setPicked(tiesAtHub(hub, ties, records)),
      onView: (camera) => go({ view: { view: camera } }),
    }),
    [go, records, ties],
  );
  const focus = useMemo<MapFocus>(
    () => ({ view: view.view, locate: null, selected, hovered: null }),
    [view.view, selected],
  );
  const shown = ties.filter(({ id }) => picked.includes(id));
  const words = embedWords(lang);
  return (
    <div className={`relative flex-1 overflow-clip ${isListed ? "min-h-60" : "min-h-24"}`}>
      <div className="absolute inset-0 [container:map/size]">
        <div className={sameRoom}>
          <MapView
            key={round}
            selection={selection}
            ground={ground}
            focus={focus}
            events={events}
            lang={lang}
            theme={theme}
            started={started}
            cooperative
            credited={false}
            onLost={end}
          />
          {started ? <FullScreen label={words.screen} /> : <Again onPress={start} />}
        </div>
      </div>
      {shown.length > 0 && (
        <SelectedTies ties={shown} site={site} label={words.chosen} onClose={() => setPicked([])} />
      )}
    </div>
  );
}

/** The way back to the map where another frame has had its turn. */
function Again({ onPress }: { readonly onPress: () => void }) {
  const { lang } = useAddress();
  return (
    <button
      type="button"
      onClick={onPress}
      className="absolute end-3.5 bottom-3.5 z-4 min-h-11 rounded-2 bg-paper px-4 font-medium shadow-float hover:bg-paper-2 [@container_map_(width<500px)]:start-3.5 [@container_map_(width<500px)]:bottom-2.5"
    >
      {embedWords(lang).start}
    </button>
  );
}
