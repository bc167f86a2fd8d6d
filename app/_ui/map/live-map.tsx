"use client";

import { memo, useEffect, useMemo } from "react";
import { mapStyle } from "../../_render/map-style/map-style";
import { siteOrigin } from "./base-map";
import { HubButtons } from "./hub-buttons";
import { MapButtons } from "./map-buttons";
import { MapCard } from "./map-card";
import type { LiveMapProps } from "./map-props";
import { useCamera } from "./use-camera";
import { useHover } from "./use-hover";
import { type MapStyle, useMapInstance } from "./use-map-instance";

function useMapStyle({ content, obstacleBoxes, focus, area, lang, theme }: LiveMapProps): MapStyle {
  const { selected } = focus;
  const { width, height } = area;
  return useMemo(() => {
    const { records, flowMap, marked, hasSigns, baseMap } = content;
    return mapStyle(flowMap, theme, lang, {
      site: siteOrigin(),
      page: lang,
      ...{ records, selected, marked, obstacleBoxes, hasSigns },
      extents: baseMap.extents,
      size: { width, height },
    });
  }, [content, obstacleBoxes, selected, theme, lang, width, height]);
}

/** The interactive map, which draws the flows where the picture below it has them. */
export const LiveMap = memo(function LiveMap(props: LiveMapProps) {
  const { content, focus, events, area, lang, onMap } = props;
  const { container, map } = useMapInstance(props, useMapStyle(props));
  useEffect(() => {
    onMap(map);
    return () => onMap(null);
  }, [map, onMap]);
  const { fit } = useCamera(map, props);
  const [hit, setHit] = useHover(map, content.flowMap, focus.hovered, events);
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
          <MapButtons map={map} hubs={content.flowMap.hubs} area={area} lang={lang} onFit={fit} />
          {hit && <MapCard hit={hit} content={content} lang={lang} />}
        </>
      )}
    </div>
  );
});
