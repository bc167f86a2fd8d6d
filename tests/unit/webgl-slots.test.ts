import { afterEach, describe, expect, it, vi } from "vitest";
import { holdSlot, maxMaps } from "../../app/_ui/embed/use-webgl-slot";

const leaves: (() => void)[] = [];

afterEach(() => {
  for (const leave of leaves.splice(0)) leave();
});

/** Starts so many maps one after another, each in a frame of its own; returns which of them still have theirs. */
async function startMaps(count: number): Promise<readonly boolean[]> {
  const isLive = Array.from({ length: count }, () => true);
  for (const at of isLive.keys()) {
    const leave = holdSlot(() => {
      isLive[at] = false;
    });
    if (leave) leaves.push(leave);
    await new Promise((next) => setTimeout(next, 5));
  }
  return isLive;
}

describe("the maps of one article", () => {
  it.each([1, maxMaps])(
    "all stay while there are no more than browsers bear (%i)",
    async (count) => {
      expect(await startMaps(count)).toEqual(Array.from({ length: count }, () => true));
    },
  );

  it("make way, the oldest first, where twenty are started", async () => {
    const states = await startMaps(20);
    await vi.waitFor(() => expect(states.filter((isLive) => isLive)).toHaveLength(maxMaps));
    expect(states).toEqual(Array.from({ length: 20 }, (_, at) => at >= 20 - maxMaps));
  });
});
