import {
  type Browser,
  type BrowserContext,
  type CDPSession,
  chromium,
  type Page,
} from "@playwright/test";
import { browserEnvironment, browserPath, mapFlags } from "../e2e/browser";
import { atEnd } from "./ending";

/** A browser with software WebGL; it ends with the bench. */
export async function browser(flags: readonly string[] = mapFlags): Promise<Browser> {
  const started = await chromium.launch({
    executablePath: await browserPath(),
    env: browserEnvironment(),
    args: [...flags],
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

/** Gives a page a quarter of this machine's speed; a session that the page gets later would undo it. */
export async function slowProcessor(session: CDPSession): Promise<void> {
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
}

/** Slows a page down as a phone on a bad line of 1.6 Mbit/s is. */
export async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const bytesPerSecond = 1_600_000 / 8;
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 0,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  await slowProcessor(session);
}
