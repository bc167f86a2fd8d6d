import type { FlowMap, HubCount } from "../../_domain/flows/flows";
import { mercator } from "../../_domain/flows/mercator";
import type { Language } from "../../_domain/vocabulary/language";
import { anchors } from "../../_domain/vocabulary/statuses";
import {
  boxAround,
  boxContains,
  boxesOverlap,
  lineCrossesBox,
  type PixelBox,
  segmentsOf,
} from "./boxes";
import { hubMark, type NamedHub, type Spot, withLabelAt } from "./hub-marks";
import { badgeBoxes, labelBox } from "./obstacles";
import type { projectFrame, Size } from "./svg-projection";

/** Below this width smaller hubs are shy. */
const roomy = 500;

/** Pixels by which a name may stand farther from its hub where it has no room beside it. */
const farther = [0, 4, 8, 12, 18, 24] as const;

/** A spot, and whether a name there may cover lines. */
type Try = Spot & { readonly crossing: boolean };

/** Where a name may stand, best first: on its side, clear of lines, without its second line, over lines. */
function tries(hub: HubCount, isShy: boolean, reach: number): readonly Try[] {
  const own = hub.place.anchor ?? "east";
  const whole = farther
    .filter((away) => away <= reach)
    .flatMap((away) => [own, ...anchors].map((anchor) => ({ anchor, away, crossing: false })));
  const all = [...whole, ...whole.map((spot) => ({ ...spot, bare: true }))];
  const over = all.map((spot) => ({ ...spot, crossing: true }));
  if (isShy) return all;
  return [{ anchor: own, crossing: true }, ...all, ...over];
}

type Placed = ReturnType<typeof projectFrame>;

/** What a name must keep clear of, whatever other names stand already. */
function roomFor(drawn: FlowMap, size: Size, { px }: Placed) {
  const bounds = { left: 2, top: 2, right: size.width - 2, bottom: size.height - 2 };
  const badges = badgeBoxes(drawn, px);
  const lines = drawn.flows.flatMap(({ points }) =>
    segmentsOf(points.map((point) => px(mercator(point)))),
  );
  const dots = drawn.hubs.map((hub) => {
    const side = hubMark(hub).radius * 2;
    return { id: hub.id, box: boxAround(px(mercator(hub.place.coordinates)), side, side) };
  });
  const isFree = (box: PixelBox, id: string, taken: readonly PixelBox[]) =>
    boxContains(bounds, box) &&
    ![...taken, ...badges].some((other) => boxesOverlap(box, other)) &&
    !dots.some((dot) => dot.id !== id && boxesOverlap(box, dot.box));
  const isCrossed = (box: PixelBox) => lines.some((line) => lineCrossesBox(box, line));
  return { px, isFree, isCrossed };
}

type Room = ReturnType<typeof roomFor> & {
  /** Whether a hub keeps its name only where it covers no line. */
  readonly isShy: (hub: HubCount) => boolean;
};

type Names = ReadonlyMap<string, NamedHub>;

/** Names of hubs, each at its best spot that those before it leave free. */
function namesInOrder(
  order: readonly HubCount[],
  room: Room,
  lang: Language,
  reach: number,
): Names {
  const taken: PixelBox[] = [];
  return new Map(
    order.flatMap((hub): readonly [string, NamedHub][] => {
      const at = room.px(mercator(hub.place.coordinates));
      for (const { crossing, ...spot } of tries(hub, room.isShy(hub), reach)) {
        const named = withLabelAt(hub, spot);
        const box = labelBox(named, lang, at);
        if (!room.isFree(box, hub.id, taken) || (!crossing && room.isCrossed(box))) continue;
        taken.push(box);
        return [[hub.id, named]];
      }
      return [];
    }),
  );
}

/** How far off names may stand, attempt by attempt, until all have room; small pictures cannot hold all. */
const attempts = { narrow: [12], roomy: [12, 12, 12, 12, 24, 24, 24, 24] } as const;

/**
 * The hubs whose name has room, each as it carries it: shy ones choose last and the larger ones first, unless all have
 * room otherwise.
 */
export function placeHubLabels(
  drawn: FlowMap,
  lang: Language,
  size: Size,
  placed: Placed,
  isShy: Room["isShy"] = (hub) => size.width < roomy && hubMark(hub).minor,
): Names {
  const larger = (a: HubCount, b: HubCount) =>
    Number(isShy(a)) - Number(isShy(b)) ||
    hubMark(b).radius - hubMark(a).radius ||
    b.weight - a.weight;
  const room = { ...roomFor(drawn, size, placed), isShy };
  let order = drawn.hubs.toSorted(larger);
  let first: Names | null = null;
  for (const reach of attempts[size.width < roomy ? "narrow" : "roomy"]) {
    const names = namesInOrder(order, room, lang, reach);
    if (names.size === order.length) return names;
    first ??= names;
    const isNamed = ({ id }: HubCount) => names.has(id);
    order = [...order.filter((hub) => !isNamed(hub)), ...order.filter(isNamed)];
  }
  return first ?? new Map();
}
