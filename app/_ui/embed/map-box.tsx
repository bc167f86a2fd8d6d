import { lazy, Suspense, useMemo, useState } from "react";
import { flows } from "../../_domain/flows/flows";
import { byId, type TieSummary } from "../../_domain/records/dataset";
import type { Selection } from "../../_domain/selection/select";
import { embedWords } from "../../_domain/sentences/embed-words";
import type { MapEvents, MapFocus, Overlay, PictureBaseMap, RoomReport } from "../map/map-props";
import { MapView } from "../map/map-view";
import { Icon } from "../parts/icons";
import { useHydrated } from "../parts/use-hydrated";
import { useAddress } from "../state/address";
import { useTheme } from "../state/use-theme";
import type { EmbedAuthor } from "./author";
import { SelectedTies, tiesAtHub } from "./selected-ties";
import { useWebglSlot } from "./use-webgl-slot";

const CalloutLayer = lazy(() =>
  import("../map/callout-layer").then((module) => ({ default: module.CalloutLayer })),
);

const toggleFullScreen = () =>
  document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen();

/** Rendered only where the host permits full screen. */
function FullScreenButton({ label }: { readonly label: string }) {
  const hydrated = useHydrated();
  if (!hydrated || !document.fullscreenEnabled) return null;
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      onClick={() => void toggleFullScreen().catch(() => undefined)}
      className="absolute end-2.5 top-2.5 z-3 grid size-10 place-items-center rounded-2 bg-paper shadow-float hover:bg-paper-2 pointer-coarse:size-11 [@container_map_(height<110px)]:hidden"
    >
      <Icon name="grow" size="size-5" />
    </button>
  );
}

type MapBoxProps = {
  readonly baseMap: PictureBaseMap;
  readonly site: string;
  readonly selection: Selection<TieSummary>;
  readonly selected: TieSummary | null;
  readonly author: EmbedAuthor;
  /** Whether numbers stand for the callouts, which have no room. */
  readonly isNumbered: boolean;
  readonly onRoom: (report: RoomReport) => void;
  /** Whether a list follows, for which a frame of fixed height scrolls. */
  readonly isListed: boolean;
};

/** The insets that the static embed's button takes from its picture, so that the map stands where the picture was. */
const insetClasses =
  "absolute inset-0 [--map-corner:10px] [@container_map_(width<500px)]:[--map-bottom:64px] [@container_map_(height<200px)]:[--map-bottom:0px] [@container_map_(height<200px)]:[--map-end:clamp(0px,100%_-_180px,140px)] [@container_map_(height>=260px)]:has-[[data-map=failed]]:[--map-bottom:80px]!";

const boxClasses =
  "relative flex-1 overflow-clip columns:col-start-2 columns:row-[1/4] columns:border-s columns:border-rule";

type StartButtonProps = { readonly label: string; readonly onPress: () => void };

const StartButton = ({ label, onPress }: StartButtonProps) => (
  <button
    type="button"
    onClick={onPress}
    className="absolute end-3.5 bottom-3.5 z-4 min-h-11 rounded-2 bg-paper px-4 font-medium shadow-float hover:bg-paper-2 [@container_map_(width<500px)]:start-3.5 [@container_map_(width<500px)]:bottom-2.5"
  >
    {label}
  </button>
);

/** What the map highlights, its events, and the ties of the flow or hub that the reader pressed. */
function useMapInput({ records, ties }: Selection<TieSummary>, selected: TieSummary | null) {
  const { view, go } = useAddress();
  const [pressedIds, setPressedIds] = useState<readonly string[]>([]);
  const events = useMemo<MapEvents>(
    () => ({
      onFlow: (flow) => setPressedIds(flow.ties),
      onHub: (hub) => setPressedIds(tiesAtHub(hub, ties, records)),
      onView: (camera) => go({ view: { view: camera } }),
    }),
    [go, records, ties],
  );
  const focus = useMemo<MapFocus>(
    () => ({ view: view.view, locate: null, selected, hovered: null }),
    [view.view, selected],
  );
  const pressedTies = ties.filter(({ id }) => pressedIds.includes(id));
  return { focus, events, pressedTies, closeTies: () => setPressedIds([]) };
}

/** The marked ties, and what stands over the map: the callouts on ties of the selection. */
function useAuthorMarks({ author, selection, isNumbered, onRoom }: MapBoxProps) {
  const { lang } = useAddress();
  const { records, ties } = selection;
  const marked = useMemo(() => {
    const strong = ties.filter(({ id }) => author.marked.includes(id));
    return strong.length > 0 ? flows({ records, ties: strong }) : null;
  }, [author, records, ties]);
  const callouts = useMemo(() => {
    const tieById = byId(ties);
    return author.callouts.flatMap(({ tie: id, text, number }) => {
      const tie = tieById.get(id);
      return tie ? [{ tie, text, number }] : [];
    });
  }, [author, ties]);
  const overlay: Overlay = (map, area, content, onObstacles) => (
    <Suspense>
      <CalloutLayer
        callouts={callouts}
        map={map}
        area={area}
        content={content}
        lang={lang}
        isNumbered={isNumbered}
        onRoom={onRoom}
        onObstacles={onObstacles}
      />
    </Suspense>
  );
  return { marked, ...(author.callouts.length > 0 && { overlay }) };
}

/** The map and the ties that the reader pressed; without a WebGL slot the picture, and a button that starts the map. */
export function MapBox(props: MapBoxProps) {
  const { baseMap, site, selection, selected, isListed } = props;
  const { lang } = useAddress();
  const { theme } = useTheme();
  const { isStarted, lossCount, start, end } = useWebglSlot();
  const { focus, events, pressedTies, closeTies } = useMapInput(selection, selected);
  const authorMarks = useAuthorMarks(props);
  const words = embedWords[lang];
  return (
    <div className={`${boxClasses} ${isListed ? "min-h-60" : "min-h-24"}`}>
      <div className="absolute inset-0 [container:map/size]">
        <div className={insetClasses}>
          <MapView
            key={lossCount}
            selection={selection}
            baseMap={baseMap}
            focus={focus}
            events={events}
            lang={lang}
            theme={theme}
            isStarted={isStarted}
            isCooperative
            hasCredit={false}
            onLost={end}
            {...authorMarks}
          />
          {isStarted ? (
            <FullScreenButton label={words.fullScreen} />
          ) : (
            <StartButton label={words.restart} onPress={start} />
          )}
        </div>
      </div>
      {pressedTies.length > 0 && (
        <SelectedTies
          ties={pressedTies}
          site={site}
          label={words.selectedTies}
          onClose={closeTies}
        />
      )}
    </div>
  );
}
