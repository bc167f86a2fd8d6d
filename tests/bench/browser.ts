import { type Browser, type BrowserContext, chromium, type Page } from "@playwright/test";
import { browserEnvironment, browserPath, mapFlags } from "../e2e/browser";
import { atEnd } from "./ending";

/** A browser with software WebGL; it ends with the bench. */
export async function browser(): Promise<Browser> {
  const started = await chromium.launch({
    executablePath: await browserPath(),
    env: browserEnvironment(),
    args: mapFlags,
    // The bench closes it itself.
    handleSIGINT: false,
    handleSIGTERM: false,
  });
  atEnd(() => started.close());
  return started;
}

/** A context without anything kept, of the size that the design draws. */
export const fresh = (by: Browser): Promise<BrowserContext> =>
  by.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: "reduce" });

/** A quarter of this machine's speed, and 1.6 Mbit/s in bytes a second. */
const slow = { cpu: 4, bytes: 1_600_000 / 8 } as const;

/** Slows a page down as a phone on a bad line is. */
export async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 0,
    downloadThroughput: slow.bytes,
    uploadThroughput: slow.bytes,
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: slow.cpu });
}
