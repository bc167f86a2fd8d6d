import { useEffect, useEffectEvent, useState } from "react";
import type { Flow, FlowMap } from "../../_domain/flows/flows";
import type { PixelPoint } from "../../_domain/vocabulary/geometry-types";
import { marksSource } from "../../_render/map-style/marks";
import { nearestFlow, nearestHub, type Project } from "./hit-test";
import type { MapEvents, MapHit, MapInstance } from "./map-props";

export const projection =
  (map: MapInstance): Project =>
  ([longitude, latitude]) =>
    map.project([longitude, latitude]);

/** The flows whose badge or 14 px wide line is under a point. */
function flowsAt(map: MapInstance, { x, y }: PixelPoint, flows: readonly Flow[]): readonly Flow[] {
  if (!map.getLayer("arc-hit")) return [];
  const features = map.queryRenderedFeatures([x, y], { layers: ["arc-hit", "badges"] });
  const ids = new Set(features.map(({ properties }) => properties.id));
  return flows.filter(({ id }) => ids.has(id));
}

function hitAt(map: MapInstance, at: PixelPoint, { flows, hubs }: FlowMap): MapHit | null {
  const { x, y } = at;
  const hub = nearestHub(at, hubs, projection(map));
  if (hub) return { x, y, hub };
  const flow = nearestFlow(at, flowsAt(map, at, flows), projection(map));
  return flow && { x, y, flow };
}

/** Highlights one flow through feature state, the only state of the map outside its style. */
function useHighlight(map: MapInstance | null, id: string | null) {
  useEffect(() => {
    if (!map || id === null) return;
    const setHover = (hover: boolean) => {
      if (map.style && map.getSource(marksSource))
        map.setFeatureState({ source: marksSource, id }, { hover });
    };
    setHover(true);
    return () => setHover(false);
  }, [map, id]);
}

/** What is under the pointer; a click selects it. Highlights its flow, or that of the tie whose card is hovered. */
export function useHover(
  map: MapInstance | null,
  flowMap: FlowMap,
  hovered: string | null,
  events: MapEvents,
) {
  const [hit, setHit] = useState<MapHit | null>(null);
  const find = useEffectEvent((target: MapInstance, at: PixelPoint) => hitAt(target, at, flowMap));
  const choose = useEffectEvent((choice: MapHit | null) => {
    setHit(null);
    if (choice?.hub) events.onHub(choice.hub.id);
    else if (choice?.flow) events.onFlow(choice.flow);
  });
  useEffect(() => {
    if (!map) return;
    const onMove = ({ point }: { point: PixelPoint }) => {
      const next = find(map, point);
      map.getCanvas().style.cursor = next ? "pointer" : "";
      setHit(next);
    };
    const onLeave = () => setHit(null);
    const onClick = ({ point }: { point: PixelPoint }) => choose(find(map, point));
    const subscriptions = [
      map.on("mousemove", onMove),
      map.on("mouseout", onLeave),
      map.on("movestart", onLeave),
      map.on("click", onClick),
    ];
    return () => {
      for (const subscription of subscriptions) subscription.unsubscribe();
    };
  }, [map]);
  const hoveredFlow = hovered && flowMap.flows.find(({ ties }) => ties.includes(hovered))?.id;
  useHighlight(map, hit?.flow?.id ?? hoveredFlow ?? null);
  return [hit, setHit] as const;
}
