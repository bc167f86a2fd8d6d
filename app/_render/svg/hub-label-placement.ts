/*
 * Greedy placement of hub labels. Hubs are placed one after another: those whose label may be omitted last, else the
 * largest first. Each takes the first position around it whose box lies within the map and meets no other hub, badge
 * or label: its recorded side first, then others clear of flow lines, then others over them. If some hub finds none,
 * all are placed again with those hubs moved to the front (at most 8 passes). A pass costs hubs × positions (at most
 * 217) × obstacles; line segments are ruled out by their bounding box first.
 */
import type { CountedHub, FlowMap } from "../../_domain/flows/flows";
import type { Frame } from "../../_domain/flows/frame";
import { mercator } from "../../_domain/flows/mercator";
import type { Language } from "../../_domain/vocabulary/language";
import { anchors } from "../../_domain/vocabulary/places";
import { mapBreakpointsPx } from "../../_domain/vocabulary/tokens";
import {
  boxAround,
  boxContains,
  boxesOverlap,
  lineCrossesBox,
  type PixelBox,
} from "../layout/boxes";
import { type HubLabelPosition, hubSymbol, type LabelledHub, withLabelAt } from "./hub-marks";
import { badgeBoxes, flowSegments, labelBox } from "./obstacles";
import { projectFrame, type Size } from "./svg-projection";

/** Distances in px by which a label may stand farther from its hub where it has no room beside it. */
const extraDistancesPx = [0, 4, 8, 12, 18, 24] as const;

/** Distance in px between a label and the edge of the map. */
const edgeMarginPx = 2;

type Candidate = HubLabelPosition & { readonly mayCrossLines: boolean };

/** Positions of a hub's label, best first: on its own side, clear of lines, without its second line, over lines. */
function* candidates(
  hub: CountedHub,
  mayBeOmitted: boolean,
  maxDistancePx: number,
  gapPx: number,
): Generator<Candidate> {
  const ownAnchor = hub.place.anchor ?? "east";
  const distances = extraDistancesPx.filter((distance) => distance <= maxDistancePx);
  if (!mayBeOmitted) yield { anchor: ownAnchor, extraDistancePx: gapPx, mayCrossLines: true };
  for (const mayCrossLines of mayBeOmitted ? [false] : [false, true])
    for (const withoutSublabel of [false, true])
      for (const distance of distances)
        for (const anchor of [ownAnchor, ...anchors])
          yield { anchor, extraDistancePx: distance + gapPx, withoutSublabel, mayCrossLines };
}

type Projection = ReturnType<typeof projectFrame>;
type Px = Projection["px"];

/** Tests of boxes against what every pass must keep clear of: edges, badges, other hubs and flow lines. */
function obstacleTests(flowMap: FlowMap, size: Size, { px }: { readonly px: Px }) {
  const bounds = {
    left: edgeMarginPx,
    top: edgeMarginPx,
    right: size.width - edgeMarginPx,
    bottom: size.height - edgeMarginPx,
  };
  const badges = badgeBoxes(flowMap, px);
  const lines = flowSegments(flowMap, px);
  const dots = flowMap.hubs.map((hub) => {
    const diameter = hubSymbol(hub).radius * 2;
    return { id: hub.id, box: boxAround(px(mercator(hub.place.coordinates)), diameter, diameter) };
  });
  return {
    px,
    isFree: (box: PixelBox, id: string, labels: readonly PixelBox[]) =>
      boxContains(bounds, box) &&
      !labels.some((other) => boxesOverlap(box, other)) &&
      !badges.some((other) => boxesOverlap(box, other)) &&
      !dots.some((dot) => dot.id !== id && boxesOverlap(box, dot.box)),
    isCrossed: (box: PixelBox) => lines.some((line) => lineCrossesBox(box, line)),
  };
}

type LabelledHubs = ReadonlyMap<string, LabelledHub>;
type ObstacleTests = ReturnType<typeof obstacleTests>;

/**
 * Places the labels of hubs from front to back, each against the labels before it; those without room are left out. With
 * the tests of several sizes of the map a label has the same position at all of them.
 */
function placeInOrder(
  hubs: readonly CountedHub[],
  sizes: readonly ObstacleTests[],
  lang: Language,
  hubCandidates: (hub: CountedHub) => Iterable<Candidate>,
  taken: readonly (readonly PixelBox[])[] = [],
): LabelledHubs {
  const labels: PixelBox[][] = sizes.map((_, index) => [...(taken[index] ?? [])]);
  const labelledHubs = new Map<string, LabelledHub>();
  for (const hub of hubs) {
    const at = mercator(hub.place.coordinates);
    for (const position of hubCandidates(hub)) {
      const boxes = sizes.map(({ px }) => labelBox(hub, lang, px(at), position));
      const hasRoom = boxes.every((box, index) => {
        const size = sizes[index];
        return (
          size?.isFree(box, hub.id, labels[index] ?? []) &&
          (position.mayCrossLines || !size.isCrossed(box))
        );
      });
      if (!hasRoom) continue;
      for (const [index, box] of boxes.entries()) labels[index]?.push(box);
      labelledHubs.set(hub.id, withLabelAt(hub, position));
      break;
    }
  }
  return labelledHubs;
}

/** The first of the passes that labels all hubs, else the first; after each the hubs without room move to the front. */
function placeWithRetries(
  hubs: readonly CountedHub[],
  distancesPx: readonly number[],
  passCount: number,
  place: (order: readonly CountedHub[], maxDistancePx: number) => LabelledHubs,
): LabelledHubs {
  let order = hubs;
  let firstPass: LabelledHubs | null = null;
  for (const maxDistancePx of distancesPx)
    for (let pass = 0; pass < passCount; pass++) {
      const labelledHubs = place(order, maxDistancePx);
      if (labelledHubs.size === order.length) return labelledHubs;
      firstPass ??= labelledHubs;
      const isLabelled = ({ id }: CountedHub) => labelledHubs.has(id);
      order = [...order.filter((hub) => !isLabelled(hub)), ...order.filter(isLabelled)];
    }
  return firstPass ?? new Map();
}

const byRadius = (a: CountedHub, b: CountedHub) =>
  hubSymbol(b).radius - hubSymbol(a).radius || b.weight - a.weight;

/**
 * Hub id → hub with the position of its label, for the first pass that places all labels, else for the first pass.
 * By default the labels of minor hubs may be omitted on narrow maps. `gapPx` is added to every distance.
 */
export function placeHubLabels(
  flowMap: FlowMap,
  lang: Language,
  size: Size,
  projection: Projection,
  mayBeOmitted = (hub: CountedHub): boolean =>
    size.width < mapBreakpointsPx.minor && hubSymbol(hub).minor,
  gapPx = 0,
): LabelledHubs {
  const tests = obstacleTests(flowMap, size, projection);
  const isNarrow = size.width < mapBreakpointsPx.minor;
  const hubs = flowMap.hubs.toSorted(
    (a, b) => Number(mayBeOmitted(a)) - Number(mayBeOmitted(b)) || byRadius(a, b),
  );
  return placeWithRetries(hubs, isNarrow ? [12] : [12, 24], isNarrow ? 1 : 4, (order, distance) =>
    placeInOrder(order, [tests], lang, (hub) =>
      candidates(hub, mayBeOmitted(hub), distance, gapPx),
    ),
  );
}

/**
 * Hub id → hub with the position of its label, for the first pass that places all labels, else for the first pass: apart
 * and within the map at each of several sizes. Labels whose place is recorded stay there and are left out.
 */
export function placeUnrecordedHubLabels(
  flowMap: FlowMap,
  lang: Language,
  frame: Frame,
  sizesPx: readonly Size[],
): LabelledHubs {
  const sizes = sizesPx.map((size) =>
    obstacleTests(flowMap, size, projectFrame(frame, { x: 0, y: 0, ...size })),
  );
  const isRecorded = ({ place }: CountedHub) => place.anchor !== undefined;
  const recorded = flowMap.hubs.filter(isRecorded);
  const taken = sizes.map(({ px }) =>
    recorded.map((hub) => labelBox(hub, lang, px(mercator(hub.place.coordinates)))),
  );
  const others = flowMap.hubs.filter((hub) => !isRecorded(hub)).toSorted(byRadius);
  return placeWithRetries(others, [12, 24], 4, (order, distance) =>
    placeInOrder(order, sizes, lang, (hub) => candidates(hub, false, distance, 0), taken),
  );
}
