import { setTimeout as sleep } from "node:timers/promises";
import type { CDPSession } from "@playwright/test";
import sharp from "sharp";
import { wallClock } from "./line";
import { differ, drawnShare, type Pixels } from "./pixels";

/** Part of the page in CSS px. */
export type Area = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/**
 * A frame that was on the screen, as PNG, and the time of the wall clock at which it came. Its own timestamp is when it
 * was begun; in software it may reach the screen seconds later.
 */
type Frame = { readonly at: number; readonly png: Buffer; readonly pageWidth: number };

/** Frames so far; the array grows while the page changes. */
export type Screencast = readonly Frame[];

const maxFramePx = 640;

/** Records every frame of the session's page from now on. */
export async function startScreencast(session: CDPSession): Promise<Screencast> {
  const frames: Frame[] = [];
  session.on("Page.screencastFrame", ({ data, metadata, sessionId }) => {
    const png = Buffer.from(data, "base64");
    frames.push({ at: wallClock(), png, pageWidth: metadata.deviceWidth });
    session.send("Page.screencastFrameAck", { sessionId }).catch(() => {});
  });
  const size = { maxWidth: maxFramePx, maxHeight: maxFramePx };
  await session.send("Page.startScreencast", { format: "png", everyNthFrame: 1, ...size });
  return frames;
}

/** Pixels of an area of the page in a frame, which is smaller than the page. */
async function pixelsOf({ png, pageWidth }: Frame, { x, y, width, height }: Area): Promise<Pixels> {
  const picture = sharp(png);
  const { width: frameWidth, height: frameHeight } = await picture.metadata();
  const scale = frameWidth / pageWidth;
  const [left, top] = [Math.max(0, Math.ceil(x * scale)), Math.max(0, Math.ceil(y * scale))];
  const [right, bottom] = [Math.floor((x + width) * scale), Math.floor((y + height) * scale)];
  const box = {
    left,
    top,
    width: Math.min(frameWidth, right) - left,
    height: Math.min(frameHeight, bottom) - top,
  };
  return picture.extract(box).removeAlpha().toColourspace("srgb").raw().toBuffer();
}

/** When at least 2 % of an area was first drawn, as time of the wall clock; throws if it never was. */
export async function firstPicture(frames: Screencast, area: Area): Promise<number> {
  for (const frame of frames) if (drawnShare(await pixelsOf(frame, area)) >= 0.02) return frame.at;
  throw new Error("no frame shows a picture");
}

/** Milliseconds without a change after which an area is still: before the first change, and after one. */
type Patience = { readonly firstMs: number; readonly nextMs: number };

/** Waits until an area is still; returns when it changed from a frame on, as times of the wall clock. */
export async function changesUntilStill(
  frames: Screencast,
  from: number,
  area: Area,
  { firstMs, nextMs }: Patience,
): Promise<readonly number[]> {
  const changes: number[] = [];
  let [next, before, last] = [from, frames[from - 1], wallClock()];
  let pixels = before && (await pixelsOf(before, area));
  const until = wallClock() + 60_000;
  while (wallClock() < Math.min(until, last + (changes.length > 0 ? nextMs : firstMs))) {
    await sleep(50);
    for (let frame = frames[next]; frame; frame = frames[++next]) {
      if (before && frame.png.equals(before.png)) continue;
      const current = await pixelsOf(frame, area);
      if (pixels && differ(pixels, current)) {
        changes.push(frame.at);
        last = wallClock();
      }
      [pixels, before] = [current, frame];
    }
  }
  return changes;
}
