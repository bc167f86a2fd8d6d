"use client";

import { type RefObject, useCallback, useEffect, useId, useMemo, useRef, useState } from "react";
import { type FlowMap, flows } from "../../_domain/flows/flows";
import type { TieSummary } from "../../_domain/records/dataset";
import type { Selection } from "../../_domain/selection/select";
import { sentenceWithStatuses } from "../../_domain/sentences/sentence";
import type { Language } from "../../_domain/vocabulary/language";
import type { Theme } from "../../_domain/vocabulary/themes";
import { withHubLabels } from "../../_render/svg/hub-marks";
import { reloadPage } from "../parts/reload-page";
import { reportMapLoad } from "../state/use-ties";
import { mapWords } from "../words/map";
import { interfaceWords } from "../words/words";
import { libraryAddress } from "./map-library";
import type {
  LiveMapProps,
  MapContent,
  MapEvents,
  MapFocus,
  MapInstance,
  MapState,
  Overlay,
  PictureBaseMap,
} from "./map-props";
import { Picture } from "./picture";
import { useLiveMap } from "./use-live-map";
import { useVisibleArea } from "./visible-area";

type MapViewProps = {
  readonly selection: Selection<TieSummary>;
  readonly baseMap: PictureBaseMap;
  readonly focus: MapFocus;
  readonly events: MapEvents;
  readonly lang: Language;
  /** Null on the server and in the first paint, which do not know it. */
  readonly theme: Theme | null;
  /** In articles: one finger scrolls the page, and the wheel zooms with Ctrl only. */
  readonly isCooperative?: boolean;
  /** Whether the map names the sources of its base map. */
  readonly hasCredit?: boolean;
  /** Whether the live map may replace the picture. */
  readonly isStarted?: boolean;
  /** Ties that an author marked; null where none is. */
  readonly marked?: FlowMap | null;
  readonly overlay?: Overlay;
  /** Called when the WebGL context is lost; without it the map says that it failed. */
  readonly onLost?: () => void;
};

type MapNoteProps = { lang: Language; state: MapState; onRetry: () => void };

/** Says that the map failed or lacks parts, with a retry button; empty otherwise. */
function MapNote({ lang, state, onRetry }: MapNoteProps) {
  const text = mapWords(lang);
  return (
    <p
      role="status"
      className="map-note absolute z-3 rounded-2 bg-paper text-2 shadow-float empty:hidden"
    >
      {(state === "failed" || state === "lost") && <span>{text.failed}</span>}
      {state === "partial" && <span>{text.partial}</span>}
      {state !== "loading" && state !== "ready" && (
        <button type="button" onClick={onRetry} className="ms-3 min-h-11 font-medium underline">
          {text.retry}
        </button>
      )}
    </p>
  );
}

/** The sources of the base map. */
function MapCredit({ lang }: { lang: Language }) {
  const text = mapWords(lang);
  return (
    <p className="map-credit absolute z-3 rounded-1 bg-paper px-1 text-1 text-water-text">
      <span className="max-tablet:hidden">{text.baseMap}: </span>
      <a href="https://www.naturalearthdata.com/">Natural Earth</a>.{" "}
      <span className="max-tablet:hidden">{text.placeNames}: </span>
      <a href="https://www.geonames.org/">GeoNames</a>,{" "}
      <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>
    </p>
  );
}

/** Values of `data-map`, which the style sheet and tests read; `picture` until the live map starts. */
const mapAttributes = {
  loading: "loading",
  ready: "ready",
  partial: "ready",
  failed: "failed",
  lost: "failed",
} as const;

/** State of the live map; `retry` creates a new one, or loads the page again where its library is missing. */
function useMapState(lang: Language, onLost?: () => void) {
  const [state, setState] = useState<MapState>("loading");
  const [attempt, setAttempt] = useState(0);
  const live = useLiveMap(lang, () => setState("failed"));
  useEffect(() => {
    if (state !== "loading") reportMapLoad();
  }, [state]);
  const retry = () => {
    if (!live?.library) return void reloadPage();
    setState("loading");
    setAttempt(attempt + 1);
  };
  const report = useCallback(
    (next: MapState) => (next === "lost" && onLost ? onLost() : setState(next)),
    [onLost],
  );
  return { state, attempt, live, retry, report };
}

function useMapContent({
  selection,
  baseMap,
  marked = null,
}: Pick<MapViewProps, "selection" | "baseMap" | "marked">): MapContent {
  const { records, ties, filter } = selection;
  const hasSigns = filter.disputed;
  const { hubLabels } = baseMap;
  const flowMap = useMemo(
    () => withHubLabels(flows({ records, ties }), hubLabels),
    [records, ties, hubLabels],
  );
  return useMemo(
    () => ({ records, ties, flowMap, marked, hasSigns, baseMap }),
    [records, ties, flowMap, marked, hasSigns, baseMap],
  );
}

type PictureBoxProps = Parameters<typeof Picture>[0] & { ref: RefObject<HTMLDivElement | null> };

/** The picture, with the address from which the live map loads its library. */
const PictureBox = ({ ref, ...picture }: PictureBoxProps) => (
  <div ref={ref} className="picture-box" data-library={libraryAddress}>
    <Picture {...picture} />
  </div>
);

/** The map: a picture made on the server, then the live map over it, which draws the same pixels. */
export function MapView(props: MapViewProps) {
  const { selection, focus, events, lang, theme, overlay, onLost } = props;
  const { isCooperative = false, hasCredit = true, isStarted = true } = props;
  const mapElement = useRef<HTMLElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const area = useVisibleArea(mapElement, box);
  const { state, attempt, live, retry, report } = useMapState(lang, onLost);
  const [map, setMap] = useState<MapInstance | null>(null);
  const [obstacleBoxes, onObstacles] = useState<LiveMapProps["obstacleBoxes"]>(null);
  const content = useMapContent(props);
  const label = useMemo(() => sentenceWithStatuses(selection, lang), [selection, lang]);
  const description = useId();
  return (
    <section
      ref={mapElement}
      aria-label={interfaceWords(lang).map}
      aria-describedby={description}
      className="map-stage absolute inset-0 overflow-clip bg-sea"
      data-map={(live && isStarted) || state !== "loading" ? mapAttributes[state] : "picture"}
    >
      <p id={description} hidden>
        {label}
      </p>
      <PictureBox ref={box} content={content} lang={lang} selected={focus.selected} label={label} />
      {live && theme && area && isStarted && (
        <live.LiveMap
          key={attempt}
          library={live.library}
          content={content}
          obstacleBoxes={obstacleBoxes}
          focus={focus}
          events={events}
          area={area}
          lang={lang}
          theme={theme}
          isCooperative={isCooperative}
          onState={report}
          onMap={setMap}
        />
      )}
      {area && overlay?.(map, area, content, onObstacles)}
      {hasCredit && <MapCredit lang={lang} />}
      <MapNote lang={lang} state={state} onRetry={retry} />
    </section>
  );
}
