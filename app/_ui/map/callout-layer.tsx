import { useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import { frame } from "../../_domain/flows/frame";
import { mercator } from "../../_domain/flows/mercator";
import type { TieSummary } from "../../_domain/records/dataset";
import type { TieCallout } from "../../_domain/selection/author-marks";
import type { Point } from "../../_domain/vocabulary/geometry-types";
import type { Language } from "../../_domain/vocabulary/language";
import type { PixelBox } from "../../_render/layout/boxes";
import type { ObstacleBox } from "../../_render/map-style/obstacle-boxes";
import { calloutMap, calloutTexts, minCalloutWidthPx } from "../../_render/svg/callout-map";
import { calloutMarkup, numberMark } from "../../_render/svg/callout-marks";
import { type CalloutMap, calloutBox, placeCallouts } from "../../_render/svg/callout-placement";
import { numberBox } from "../../_render/svg/number-placement";
import { formatNumber, projectFrame } from "../../_render/svg/svg-projection";
import { svgTheme } from "../../_render/svg/svg-theme";
import { innerHtml } from "../parts/inner-html";
import { calloutsInView } from "./callouts-in-view";
import type { MapContent, MapInstance, RoomReport } from "./map-props";
import type { VisibleArea } from "./visible-area";

type LayerProps = {
  readonly callouts: readonly TieCallout<TieSummary>[];
  /** Null while the map is the picture. */
  readonly map: MapInstance | null;
  readonly area: VisibleArea;
  readonly content: MapContent;
  readonly lang: Language;
  /** Whether numbers stand on the map and the words below it. */
  readonly isNumbered: boolean;
  /** Called first and on each change of width or room. */
  readonly onRoom: (report: RoomReport) => void;
  /** Called with the boxes of what is placed. */
  readonly onObstacles: (boxes: readonly ObstacleBox[]) => void;
};

type Projection = CalloutMap["px"];

/** The projection to px of the map, which is never turned or tilted. */
function liveProjection(map: MapInstance): Projection {
  const [west, east] = [mercator([0, 0]), mercator([90, 0])];
  const origin = map.project([0, 0]);
  const scale = (map.project([90, 0]).x - origin.x) / (east[0] - west[0]);
  return ([x, y]) => [origin.x + (x - west[0]) * scale, origin.y + (y - west[1]) * scale];
}

const visibleBox = ({ width, height, padding }: VisibleArea) => ({
  ...{ x: padding.left, y: padding.top, width, height },
});

/** The projection of the first view, which is that of the picture. */
const firstProjection = ({ records }: MapContent, area: VisibleArea): Projection =>
  projectFrame(frame(records), visibleBox(area)).px;

/** What callouts keep clear of on the map, controls aside. */
const roomOf = (
  { content, area, lang }: Pick<LayerProps, "content" | "area" | "lang">,
  px: Projection,
): CalloutMap =>
  calloutMap({ flowMap: content.flowMap, lang, px, box: visibleBox(area), labelledHubs: null });

/** Boxes in px of the buttons and notes over the map of a layer; buttons on hubs are invisible. */
function controlBoxes(layer: Element): readonly PixelBox[] {
  const { left, top } = layer.getBoundingClientRect();
  const controls = layer
    .closest(".map-stage")
    ?.parentElement?.querySelectorAll("button:not([data-hub]), .map-note");
  return [...(controls ?? [])].map((control) => {
    const box = control.getBoundingClientRect();
    const [x, y] = [box.left - left, box.top - top];
    return { left: x - 4, top: y - 4, right: x + box.width + 4, bottom: y + box.height + 4 };
  });
}

const translation = (px: Projection, point: Point) =>
  `translate(${px(mercator(point))
    .map((part) => formatNumber(part))
    .join(" ")})`;

/** SVG markup of callouts, and the point on which each of its groups hangs. */
type PlacedMarks = { readonly marks: string; readonly points: readonly Point[] };

function placedMarks(
  { callouts, numbers }: ReturnType<typeof calloutsInView>,
  px: Projection,
  lang: Language,
): PlacedMarks {
  const surface = {
    at: (point: Point, body: string) => `<g transform="${translation(px, point)}">${body}</g>`,
  };
  const theme = svgTheme("variables", 1);
  const marks = [
    ...callouts.map((one) => calloutMarkup(one, lang, surface, theme)),
    ...numbers.map((one) => numberMark(one, lang, surface, theme)),
  ];
  return { marks: marks.join(""), points: [...callouts, ...numbers].map(({ at }) => at) };
}

/** Reports whether the words have room on the map as it is first seen. */
function useRoomReport({ content, area, lang, onRoom }: LayerProps, texts: Texts): void {
  const { width } = area;
  const hasRoom = useMemo(() => {
    const room = roomOf({ content, area, lang }, firstProjection(content, area));
    return width >= minCalloutWidthPx && placeCallouts(texts, [room], lang) !== null;
  }, [content, area, lang, width, texts]);
  useEffect(() => {
    onRoom({ widthPx: width, hasRoom });
  }, [hasRoom, width, onRoom]);
}

type Texts = ReturnType<typeof calloutTexts>;

const noMarks: PlacedMarks = { marks: "", points: [] };

/** Marks placed for the view in which the map comes to rest, which follow their points while it moves. */
function usePlacedMarks(props: LayerProps, texts: Texts) {
  const { map, area, content, lang, isNumbered, onObstacles } = props;
  const layer = useRef<SVGSVGElement>(null);
  const [placed, setPlaced] = useState(noMarks);
  const place = useCallback(() => {
    if (!layer.current) return;
    const px = map ? liveProjection(map) : firstProjection(content, area);
    const room = roomOf({ content, area, lang }, px);
    const boxes = [...room.boxes, ...controlBoxes(layer.current)];
    const inView = calloutsInView(texts, { ...room, boxes }, isNumbered, lang);
    setPlaced(placedMarks(inView, px, lang));
    onObstacles([
      ...inView.callouts.map((one) => ({ at: one.at, box: calloutBox(one, lang) })),
      ...inView.numbers.map((one) => ({ at: one.at, box: numberBox(one) })),
    ]);
  }, [map, area, content, lang, isNumbered, texts, onObstacles]);
  const follow = useEffectEvent((moved: MapInstance) => {
    const px = liveProjection(moved);
    const groups = layer.current?.firstElementChild?.children;
    for (const [at, point] of placed.points.entries())
      groups?.item(at)?.setAttribute("transform", translation(px, point));
  });
  useEffect(() => {
    place();
    const subscriptions = map ? [map.on("move", () => follow(map)), map.on("moveend", place)] : [];
    return () => {
      for (const subscription of subscriptions) subscription.unsubscribe();
    };
  }, [map, place]);
  return { layer, marks: placed.marks };
}

/** The words of an author on the map, live or picture. */
export function CalloutLayer(props: LayerProps) {
  const { callouts, content } = props;
  const texts = useMemo(() => calloutTexts(callouts, content.records), [callouts, content]);
  useRoomReport(props, texts);
  const { layer, marks } = usePlacedMarks(props, texts);
  return (
    <svg
      ref={layer}
      direction="ltr"
      fill="none"
      aria-hidden="true"
      className="pointer-events-none absolute inset-0 z-2 size-full overflow-clip"
    >
      <g {...innerHtml(marks)} />
    </svg>
  );
}
