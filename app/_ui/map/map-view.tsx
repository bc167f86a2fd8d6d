"use client";

import { useCallback, useEffect, useId, useMemo, useRef, useState } from "react";
import { flows } from "../../_domain/flows/flows";
import type { TieSummary } from "../../_domain/records/dataset";
import type { Selection } from "../../_domain/selection/select";
import { sentence } from "../../_domain/sentences/sentence";
import type { Theme } from "../../_domain/vocabulary/layers";
import { reloadPage } from "../parts/reload-page";
import { settleMap } from "../state/map-arrival";
import { mapWords } from "../words/map";
import { words } from "../words/words";
import type { LiveMapProps, MapState } from "./live-map-props";
import { libraryAddresses } from "./map-library";
import { Picture } from "./picture";
import { useLiveMap } from "./use-live-map";
import { useVisibleArea } from "./use-visible-area";

type StageProps = Omit<
  LiveMapProps,
  "library" | "records" | "ties" | "drawn" | "theme" | "free" | "onState" | "cooperative"
> & {
  readonly selection: Selection<TieSummary>;
  /** Null where it is not known yet: the server, the first paint. */
  readonly theme: Theme | null;
  readonly cooperative?: boolean;
  /** Whether the map names its own sources; false where the page around it does. */
  readonly credited?: boolean;
  /** Whether the live map may take the picture's place. */
  readonly started?: boolean;
  /** What to do where the browser takes the map's context away; without it the reader is told. */
  readonly onLost?: () => void;
};

type NoteProps = { lang: LiveMapProps["lang"]; state: MapState; onRetry: () => void };

/** One line where the map is not, or not whole. */
function Note({ lang, state, onRetry }: NoteProps) {
  const text = mapWords(lang);
  return (
    <p
      role="status"
      className="map-note absolute z-3 rounded-2 bg-paper text-2 shadow-float empty:hidden"
    >
      {(state === "failed" || state === "lost") && text.failed}
      {state === "partial" && text.partial}
      {state !== "loading" && state !== "ready" && (
        <button type="button" onClick={onRetry} className="ms-3 min-h-11 font-medium underline">
          {text.retry}
        </button>
      )}
    </p>
  );
}

const Credit = ({ lang }: Pick<LiveMapProps, "lang">) => {
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
};

/** What tools and tests read: a map that lacks tiles is still the map. */
const shown = {
  picture: "picture",
  loading: "loading",
  ready: "ready",
  partial: "ready",
  failed: "failed",
  lost: "failed",
} as const;

/** The map: a picture from the server, then the live map in its place, pixel on pixel. */
export function MapView({
  selection,
  theme,
  cooperative = false,
  credited = true,
  started = true,
  onLost,
  ...rest
}: StageProps) {
  const { lang, ground, selected } = rest;
  const { records, ties } = selection;
  const [stage, box] = [useRef<HTMLElement>(null), useRef<HTMLDivElement>(null)];
  const free = useVisibleArea(stage, box);
  const [state, setState] = useState<MapState | "picture">("picture");
  const [attempt, setAttempt] = useState(0);
  const live = useLiveMap(lang, () => setState("failed"));
  useEffect(() => {
    if (state !== "picture" && state !== "loading") settleMap();
  }, [state]);
  const drawn = useMemo(() => flows({ records, ties }), [records, ties]);
  const label = useMemo(() => sentence(selection, lang), [selection, lang]);
  const description = useId();
  const retry = () => {
    if (!live?.library) return void reloadPage();
    setState("loading");
    setAttempt(attempt + 1);
  };
  const report = useCallback(
    (next: MapState) => (next === "lost" && onLost ? onLost() : setState(next)),
    [onLost],
  );
  const data = { records, ties, drawn, cooperative };
  return (
    <section
      ref={stage}
      aria-label={words(lang).map}
      aria-describedby={description}
      className="map-stage absolute inset-0 overflow-clip bg-sea"
      data-map={shown[state]}
    >
      <p id={description} hidden>
        {label}
      </p>
      <div
        ref={box}
        className="picture-box"
        data-library={libraryAddresses.library}
        data-worker={libraryAddresses.worker}
      >
        <Picture {...{ records, drawn, ground, lang, selected, label }} />
      </div>
      {live && theme && free && started && (
        <live.LiveMap
          key={attempt}
          library={live.library}
          {...rest}
          {...data}
          theme={theme}
          free={free}
          onState={report}
        />
      )}
      {credited && <Credit lang={lang} />}
      <Note lang={lang} state={state === "picture" ? "loading" : state} onRetry={retry} />
    </section>
  );
}
