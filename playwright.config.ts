import { defineConfig } from "@playwright/test";
import { browserFlags, browserPath } from "./tests/e2e/browser";

const port = Number(process.env.PORT ?? 4173);
const address = `http://127.0.0.1:${port}`;

export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "*.e2e.ts",
  globalTeardown: "./tests/e2e/grave.ts",
  fullyParallel: true,
  workers: 2,
  // Maps drawn by software on few cores may come too late once.
  retries: 2,
  timeout: 90_000,
  expect: { timeout: 30_000 },
  reporter: process.env.CI ? "line" : "list",
  use: {
    baseURL: address,
    viewport: { width: 1440, height: 900 },
    contextOptions: { reducedMotion: "reduce" },
    launchOptions: { executablePath: await browserPath(), args: browserFlags },
  },
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
