import { mapImage } from "../../_render/map-style/map-images";
import type { MapInstance, MapState } from "./live-map-props";

/** Milliseconds after which a map that is not drawn counts as failed; a blocked worker raises no event. */
const patience = 15_000;

/** Makes the images that the style names, which has no sprite. */
export function provideImages(chart: MapInstance): void {
  chart.setMissingStyleImageResolver((id) => {
    const made = mapImage(id);
    if (made && !chart.hasImage(id)) chart.addImage(id, made.image, made.options);
  });
}

/** Reports what becomes of a map until it is stopped; the picture stands in for it unless it is drawn. */
export function watchMap(chart: MapInstance, report: (state: MapState) => void): () => void {
  let [isDrawn, isBroken] = [false, false];
  const timer = setTimeout(() => report("failed"), patience);
  const drawn = () => {
    clearTimeout(timer);
    isDrawn = !isBroken;
    report(isBroken ? "failed" : "ready");
  };
  chart.once("idle", drawn);
  chart.on("error", () => {
    isBroken = true;
    if (isDrawn) report("partial");
  });
  chart.on("webglcontextlost", () => report("lost"));
  chart.on("webglcontextrestored", () => chart.once("idle", drawn));
  return () => clearTimeout(timer);
}
