"use client";

import { memo, useMemo } from "react";
import type { Language } from "../../_domain/vocabulary/language";
import type { Theme } from "../../_domain/vocabulary/layers";
import { mapStyle } from "../../_render/map-style/map-style";
import { mapWords } from "../words/map";
import { HubButtons } from "./hub-buttons";
import { MapButtons } from "./map-buttons";
import { MapCard } from "./map-card";
import type { MapLibrary } from "./map-library";
import type { MapContent, MapEvents, MapFocus, MapState } from "./map-props";
import { initialCameraOptions, useCamera } from "./use-camera";
import { useHover } from "./use-hover";
import { type MapStyle, useMapInstance } from "./use-map-instance";
import type { VisibleArea } from "./visible-area";

type LiveMapProps = {
  /** Null until it is loaded; the style is computed before. */
  readonly library: MapLibrary | null;
  readonly content: MapContent;
  readonly focus: MapFocus;
  readonly events: MapEvents;
  readonly area: VisibleArea;
  readonly lang: Language;
  readonly theme: Theme;
  /** In articles: one finger scrolls the page, and the wheel zooms with Ctrl only. */
  readonly cooperative: boolean;
  readonly onState: (state: MapState) => void;
};

function useMapStyle({ content, focus, area, lang, theme }: LiveMapProps): MapStyle {
  const { records, flowsAndHubs, ground } = content;
  const { selected } = focus;
  const { width, height } = area;
  const { extents } = ground;
  return useMemo(() => {
    const site = new URL(window.location.href).origin;
    const size = { width, height };
    const options = { site, page: lang, records, selected, extents, size };
    return mapStyle(flowsAndHubs, theme, lang, options);
  }, [flowsAndHubs, theme, lang, records, selected, extents, width, height]);
}

/** The interactive map, which draws the flows where the picture below it has them. */
export const LiveMap = memo(function LiveMap(props: LiveMapProps) {
  const { library, content, focus, events, area, lang, cooperative, onState } = props;
  const { records } = content;
  const { container, map } = useMapInstance({
    library,
    style: useMapStyle(props),
    options: () => ({
      locale: mapWords(lang).locale,
      cooperativeGestures: cooperative,
      ...initialCameraOptions(records, area, focus.view),
    }),
    onCreate: (created) => created.setPadding(area.padding),
    onState,
  });
  const { fit } = useCamera(map, { records, area, focus, onView: events.onView });
  const [hit, setHit] = useHover(map, content.flowsAndHubs, focus.hovered, events);
  return (
    <div className="map-live absolute inset-0 overflow-clip" dir="ltr">
      <div ref={container} className="absolute inset-0" />
      {map && (
        <>
          <HubButtons
            map={map}
            content={content}
            area={area}
            lang={lang}
            onFocus={setHit}
            onPress={events.onHub}
          />
          <MapButtons map={map} lang={lang} onFit={fit} />
          {hit && <MapCard hit={hit} content={content} lang={lang} />}
        </>
      )}
    </div>
  );
});
