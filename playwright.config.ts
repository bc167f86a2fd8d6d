import { defineConfig } from "@playwright/test";
import { browserEnvironment, browserPath, mapFlags, pageFlags } from "./tests/e2e/browser";
import type { Options } from "./tests/e2e/test";

const port = Number(process.env.PORT ?? 4173);
const address = `http://127.0.0.1:${port}`;

const launchOptions = { executablePath: await browserPath(), env: browserEnvironment() };

export default defineConfig<Options>({
  testDir: "tests/e2e",
  testMatch: "*.e2e.ts",
  globalTeardown: "./tests/e2e/fatal-console-errors.ts",
  fullyParallel: true,
  workers: 3,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 30_000 },
  reporter: process.env.CI ? "line" : "list",
  use: {
    baseURL: address,
    viewport: { width: 1440, height: 900 },
    contextOptions: { reducedMotion: "reduce" },
  },
  // The map's tests take longest, and two of them fill two cores: WebGL is computed in software.
  projects: [
    {
      name: "map",
      testDir: "tests/e2e/map",
      workers: 2,
      use: { map: "live", launchOptions: { ...launchOptions, args: mapFlags } },
    },
    {
      name: "page",
      testDir: "tests/e2e/page",
      use: { map: "held", launchOptions: { ...launchOptions, args: pageFlags } },
    },
  ],
  webServer: {
    command: "node .next/server.cjs",
    url: `${address}/api/health`,
    env: {
      PORT: String(port),
      HOSTNAME: "127.0.0.1",
      SITE_URL: address,
      CONTACT_URL: "mailto:corrections@example.org",
    },
  },
});
