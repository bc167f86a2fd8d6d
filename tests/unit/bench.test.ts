import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { openLine } from "../bench/line";
import { differ, drawnShare } from "../bench/pixels";
import { isMet, table } from "../bench/table";

/** An area of 1,000 pixels of the sea, the first of which have the colour of land. */
const sea = (land = 0, colour = [243, 239, 228]) =>
  Uint8Array.from(
    Array.from({ length: 1000 }, (_, at) => (at < land ? colour : [219, 232, 238])).flat(),
  );

describe("the table of the bench", () => {
  const row = { what: "page", measured: 45, unit: " kB", from: "/en" };

  it("passes what keeps its limit, fails what does not, and states what has none", () => {
    const rows = [45, 44, null].map((limit) => ({ ...row, limit }));
    expect(rows.map(isMet)).toEqual([true, false, true]);
    expect(table(rows).split("\n").slice(1)).toEqual([
      expect.stringMatching(/^pass .*45.0 kB +≤ 45 kB +page +\/en$/),
      expect.stringMatching(/^FAIL .*45.0 kB +≤ 44 kB +page +\/en$/),
      expect.stringMatching(/^ .*45.0 kB +stated +page +\/en$/),
    ]);
  });
});

describe("pixels of the bench", () => {
  it("counts what is unlike the commonest colour", () => {
    expect(drawnShare(sea())).toBe(0);
    expect(drawnShare(sea(19))).toBe(0.019);
    expect(drawnShare(sea(900))).toBe(0.1);
  });

  it("counts no colour that the eye takes for the same", () => {
    expect(drawnShare(sea(100, [220, 230, 240]))).toBe(0);
  });

  it("tells areas apart by more than three pixels", () => {
    expect(differ(sea(), sea())).toBe(false);
    expect(differ(sea(), sea(3))).toBe(false);
    expect(differ(sea(), sea(4))).toBe(true);
  });
});

describe("the line of the bench", () => {
  const body = Buffer.alloc(20_000, "a");

  /** A site that answers with 20 kB, and a line before it. */
  async function lineTo(bytesPerSecond: number, latencyMs: number) {
    const site = createServer((_, response) => response.end(body)).listen(0, "127.0.0.1");
    await once(site, "listening");
    const { port } = site.address() as AddressInfo;
    const line = await openLine(`http://127.0.0.1:${port}`, { bytesPerSecond, latencyMs });
    const close = () => {
      line.close();
      site.close();
      site.closeAllConnections();
    };
    return { ...line, close };
  }

  const get = async (address: string) => (await fetch(address)).text();

  it("shares its rate among connections, and delays each answer", async () => {
    const line = await lineTo(100_000, 100);
    const start = performance.now();
    const texts = await Promise.all([get(line.address), get(line.address)]);
    // 40 kB take 400 ms after the delay of 100 ms; timers may be early by a millisecond each.
    expect(performance.now() - start).toBeGreaterThan(490);
    expect(texts).toEqual([body.toString(), body.toString()]);
    line.close();
  });

  it("counts headers and bodies by the time at which they leave", async () => {
    const line = await lineTo(Number.POSITIVE_INFINITY, 0);
    await get(line.address);
    const until = performance.timeOrigin + performance.now();
    const bytes = line.bytesUntil(until);
    expect(bytes).toBeGreaterThan(body.length + 50);
    expect(bytes).toBeLessThan(body.length + 400);
    await get(line.address);
    expect(line.bytesUntil(until)).toBe(bytes);
    expect(line.bytesUntil(Number.POSITIVE_INFINITY)).toBe(2 * bytes);
    line.close();
  });
});
