import type { Page } from "@playwright/test";
import { withView } from "./page-load";
import { changesUntilStill } from "./screencast";

/** Milliseconds from the click to the next frame, and to the last change in the map area. */
export type Toggle = { readonly frame: number; readonly lastChange: number };

/** Clicks the box of a layer from rest, just after a frame; returns the time of the wall clock, and ms to the next frame. */
const click = (page: Page) =>
  page.evaluate(async () => {
    const box = document.querySelector<HTMLElement>("[name=layers][value=military]");
    if (!box) throw new Error("the page has no box of the layer");
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const start = performance.now();
    box.click();
    // A message sent while a frame is made comes when it is painted.
    const frame = await new Promise<number>((done) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done(performance.now() - start);
        port2.postMessage(null);
      }),
    );
    return { at: performance.timeOrigin + start, frame };
  });

/** Hides a layer of a page that is ready and shows it again, at full speed. */
export const toggleLayer = (address: string): Promise<readonly Toggle[]> =>
  withView(address, false, async ({ page, frames, area }) => {
    await changesUntilStill(frames, frames.length, area, { firstMs: 2500, nextMs: 1500 });
    const toggles: Toggle[] = [];
    for (let turn = 0; turn < 2; turn++) {
      const from = frames.length;
      const { at, frame } = await click(page);
      const patience = { firstMs: 15_000, nextMs: 2500 };
      const changes = await changesUntilStill(frames, from, area, patience);
      const last = changes.findLast((time) => time >= at);
      if (last === undefined) throw new Error(`a toggle at ${address} changes nothing on the map`);
      toggles.push({ frame, lastChange: last - at });
    }
    return toggles;
  });
