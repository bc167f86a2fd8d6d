import type { Language } from "../../_domain/vocabulary/language";
import { mapWords } from "../words/map";
import type { MapState } from "./map-props";

type MapNoteProps = { lang: Language; state: MapState; onRetry: () => void };

/** Says that the map failed or lacks parts, with a retry button; empty otherwise. */
export function MapNote({ lang, state, onRetry }: MapNoteProps) {
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

/** The sources of the base map. */
export function MapCredit({ lang }: { lang: Language }) {
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
