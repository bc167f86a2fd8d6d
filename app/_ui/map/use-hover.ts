import { useEffect, useEffectEvent, useState } from "react";
import type { Flow } from "../../_domain/flows/flows";
import type { PixelPoint } from "../../_domain/vocabulary/geometry-types";
import { nearestFlow, nearestHub, type Project } from "./hit-test";
import type { LiveMapProps, MapHit, MapInstance } from "./live-map-props";

export const projection =
  (chart: MapInstance): Project =>
  ([longitude, latitude]) =>
    chart.project([longitude, latitude]);

/** The flows whose badge or 14 px line holds a pixel. */
function flowsAt(
  chart: MapInstance,
  { x, y }: PixelPoint,
  flows: readonly Flow[],
): readonly Flow[] {
  if (!chart.getLayer("arc-hit")) return [];
  const layers = ["arc-hit", "badges"];
  const ids = new Set(
    chart.queryRenderedFeatures([x, y], { layers }).map(({ properties }) => properties.id),
  );
  return flows.filter(({ id }) => ids.has(id));
}

function hitAt(chart: MapInstance, at: PixelPoint, { drawn }: LiveMapProps): MapHit | null {
  const { x, y } = at;
  const hub = nearestHub(at, drawn.hubs, projection(chart));
  if (hub) return { x, y, hub };
  const flow = nearestFlow(at, flowsAt(chart, at, drawn.flows), projection(chart));
  return flow && { x, y, flow };
}

/** Lifts one flow: the only state of the map that is not in its style. */
function useLift(chart: MapInstance | null, id: string | null) {
  useEffect(() => {
    if (!chart || id === null) return;
    const lift = (hover: boolean) => {
      for (const source of ["flows", "badges"])
        if (chart.style && chart.getSource(source))
          chart.setFeatureState({ source, id }, { hover });
    };
    lift(true);
    return () => lift(false);
  }, [chart, id]);
}

/** What the pointer is on; a click selects it, and the card of a hovered tie lifts its flow. */
export function useHover(chart: MapInstance | null, props: LiveMapProps) {
  const [hit, setHit] = useState<MapHit | null>(null);
  const find = useEffectEvent((by: MapInstance, at: PixelPoint) => hitAt(by, at, props));
  const choose = useEffectEvent((found: MapHit | null) => {
    setHit(null);
    if (found?.hub) props.onHub(found.hub.id);
    else if (found?.flow) props.onFlow(found.flow);
  });
  useEffect(() => {
    if (!chart) return;
    const canvas = chart.getCanvas();
    const move = ({ point }: { point: PixelPoint }) => {
      const found = find(chart, point);
      canvas.style.cursor = found ? "pointer" : "";
      setHit(found);
    };
    const leave = () => setHit(null);
    const click = ({ point }: { point: PixelPoint }) => choose(find(chart, point));
    chart.on("mousemove", move);
    chart.on("mouseout", leave);
    chart.on("movestart", leave);
    chart.on("click", click);
    return () => {
      chart.off("mousemove", move);
      chart.off("mouseout", leave);
      chart.off("movestart", leave);
      chart.off("click", click);
    };
  }, [chart]);
  const { hovered, drawn } = props;
  const ofCard = hovered && drawn.flows.find(({ ties }) => ties.includes(hovered))?.id;
  useLift(chart, hit?.flow?.id ?? ofCard ?? null);
  return [hit, setHit] as const;
}
