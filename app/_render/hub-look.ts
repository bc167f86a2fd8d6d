import type { Records } from "../_domain/dataset";
import type { Place } from "../_domain/schema";

type Ring = "solid" | "broken" | "area";

/** How a hub is drawn, in CSS pixels at any zoom. */
export type HubLook = {
  readonly radius: number;
  /** Radius of the dot inside the ring; 0 is none. */
  readonly core: number;
  readonly ring: Ring;
  /** Minor hubs have smaller labels. */
  readonly minor: boolean;
  readonly label: {
    readonly anchor: "start" | "middle" | "end";
    /** Offset of the label's middle line from the hub, y down. */
    readonly x: number;
    readonly y: number;
  };
};

const minorRadius = 3.5;
const coreFrom = 6;
const gap = 6;

/** Hubs with runs both ways are the largest, then those without a lane, then those with more to say. */
function majorRadius(place: Place, { runs }: Pick<Records, "runs">): number {
  const touching = runs.filter((run) => run.from === place.id || run.to === place.id);
  const returns = touching.some(({ from, to }) =>
    touching.some((other) => other.from === to && other.to === from),
  );
  if (returns) return 8;
  if (place.lane === undefined) return coreFrom;
  return touching.length > 1 || place.sublabel ? 5 : minorRadius;
}

const sides = {
  east: { anchor: "start", x: 1, y: 0 },
  west: { anchor: "end", x: -1, y: 0 },
  south: { anchor: "middle", x: 0, y: 1 },
  north: { anchor: "middle", x: 0, y: -1 },
} as const;

/** Size, ring and label side of a hub; reads the whole dataset, so that no filter changes them. */
export function hubLook(place: Place, records: Pick<Records, "runs">): HubLook {
  const radius = place.position === "exact" ? majorRadius(place, records) : minorRadius;
  const side = sides[place.anchor ?? "east"];
  return {
    radius,
    core: radius < coreFrom ? 0 : radius * 0.36,
    ring: ({ exact: "solid", approximate: "broken", area: "area" } as const)[place.position],
    minor: radius === minorRadius,
    label: {
      anchor: side.anchor,
      x: side.x * (radius + gap),
      y: side.y * (radius + gap + 6),
    },
  };
}
