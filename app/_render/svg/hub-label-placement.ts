/*
 * Greedy placement of hub labels. Hubs are placed one after another: those whose label may be omitted last, else the
 * largest first. Each takes the first position around it whose box lies within the map and meets no other hub, badge
 * or label: its recorded side first, then others clear of flow lines, then others over them. If some hub finds none,
 * all are placed again with those hubs moved to the front (at most 8 passes). A pass costs hubs × positions (at most
 * 217) × obstacles; line segments are ruled out by their bounding box first.
 */
import type { CountedHub, FlowMap } from "../../_domain/flows/flows";
import { mercator } from "../../_domain/flows/mercator";
import type { Language } from "../../_domain/vocabulary/language";
import { anchors } from "../../_domain/vocabulary/places";
import { mapBreakpointsPx } from "../../_domain/vocabulary/tokens";
import { boxAround, boxContains, boxesOverlap, lineCrossesBox, type PixelBox } from "./boxes";
import { type HubLabelPosition, hubSymbol, type LabelledHub, withLabelAt } from "./hub-marks";
import { badgeBoxes, flowSegments, labelBox } from "./obstacles";
import type { projectFrame, Size } from "./svg-projection";

/** Distances in px by which a label may stand farther from its hub where it has no room beside it. */
const extraDistancesPx = [0, 4, 8, 12, 18, 24] as const;

/** Distance in px between a label and the edge of the map. */
const edgeMarginPx = 2;

type Candidate = HubLabelPosition & { readonly mayCrossLines: boolean };

/** Positions of a hub's label, best first: on its own side, clear of lines, without its second line, over lines. */
function candidates(
  hub: CountedHub,
  mayBeOmitted: boolean,
  maxDistancePx: number,
  gapPx: number,
): readonly Candidate[] {
  const ownAnchor = hub.place.anchor ?? "east";
  const withSublabel = extraDistancesPx
    .filter((distance) => distance <= maxDistancePx)
    .flatMap((extraDistancePx) =>
      [ownAnchor, ...anchors].map((anchor) => ({
        anchor,
        extraDistancePx: extraDistancePx + gapPx,
        mayCrossLines: false,
      })),
    );
  const clear = [
    ...withSublabel,
    ...withSublabel.map((position) => ({ ...position, withoutSublabel: true })),
  ];
  if (mayBeOmitted) return clear;
  const overLines = clear.map((position) => ({ ...position, mayCrossLines: true }));
  return [
    { anchor: ownAnchor, extraDistancePx: gapPx, mayCrossLines: true },
    ...clear,
    ...overLines,
  ];
}

type Projection = ReturnType<typeof projectFrame>;

/** Tests of boxes against what every pass must keep clear of: edges, badges, other hubs and flow lines. */
function obstacleTests(flowMap: FlowMap, size: Size, { px }: Projection) {
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
    isFree: (box: PixelBox, id: string, labels: readonly PixelBox[]) =>
      boxContains(bounds, box) &&
      ![...labels, ...badges].some((other) => boxesOverlap(box, other)) &&
      !dots.some((dot) => dot.id !== id && boxesOverlap(box, dot.box)),
    isCrossed: (box: PixelBox) => lines.some((line) => lineCrossesBox(box, line)),
  };
}

type LabelledHubs = ReadonlyMap<string, LabelledHub>;

/** Places the labels of hubs from front to back, each against the labels before it; those without room are left out. */
function placeInOrder(
  hubs: readonly CountedHub[],
  { isFree, isCrossed }: ReturnType<typeof obstacleTests>,
  { px }: Projection,
  lang: Language,
  hubCandidates: (hub: CountedHub) => readonly Candidate[],
): LabelledHubs {
  const labels: PixelBox[] = [];
  const labelledHubs = new Map<string, LabelledHub>();
  for (const hub of hubs) {
    const at = px(mercator(hub.place.coordinates));
    for (const { mayCrossLines, ...position } of hubCandidates(hub)) {
      const labelled = withLabelAt(hub, position);
      const box = labelBox(labelled, lang, at);
      if (!isFree(box, hub.id, labels) || (!mayCrossLines && isCrossed(box))) continue;
      labels.push(box);
      labelledHubs.set(hub.id, labelled);
      break;
    }
  }
  return labelledHubs;
}

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
  let order = flowMap.hubs.toSorted(
    (a, b) =>
      Number(mayBeOmitted(a)) - Number(mayBeOmitted(b)) ||
      hubSymbol(b).radius - hubSymbol(a).radius ||
      b.weight - a.weight,
  );
  let firstPass: LabelledHubs | null = null;
  for (const maxDistancePx of isNarrow ? [12] : [12, 24])
    for (let pass = 0; pass < (isNarrow ? 1 : 4); pass++) {
      const labelledHubs = placeInOrder(order, tests, projection, lang, (hub) =>
        candidates(hub, mayBeOmitted(hub), maxDistancePx, gapPx),
      );
      if (labelledHubs.size === order.length) return labelledHubs;
      firstPass ??= labelledHubs;
      const isLabelled = ({ id }: CountedHub) => labelledHubs.has(id);
      order = [...order.filter((hub) => !isLabelled(hub)), ...order.filter(isLabelled)];
    }
  return firstPass ?? new Map();
}
