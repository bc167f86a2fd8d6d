import { defineConfig } from "vitest/config";

/** Files of a worker share their modules and the records, which take longer to load than most tests. */
const sharedModules = { pool: "threads", isolate: false } as const;

/** Tests that load modules anew, or whose answers depend on what a module remembers. */
const ownModules = [
  "api",
  "api-failure",
  "data",
  "documents",
  "openapi",
  "repeated-work",
  "site",
  "third-release",
].map((name) => `tests/unit/${name}.test.ts`);

/** Tests that start the built server; it takes seconds to answer, longer on a busy machine. */
const servers = {
  testTimeout: 180_000,
  hookTimeout: 180_000,
  expect: { poll: { timeout: 30_000, interval: 100 } },
} as const;

export default defineConfig({
  test: {
    testTimeout: 60_000,
    // Vitest leaves one of the processors idle unless told otherwise.
    maxWorkers: "100%",
    projects: [
      {
        extends: true,
        test: {
          ...sharedModules,
          name: "unit",
          include: ["tests/unit/**/*.test.ts"],
          exclude: ownModules,
        },
      },
      { extends: true, test: { name: "unit-alone", include: ownModules } },
      {
        extends: true,
        test: { ...sharedModules, name: "fuzz", include: ["tests/fuzz/**/*.fuzz.test.ts"] },
      },
      {
        extends: true,
        test: {
          ...servers,
          name: "http",
          include: ["tests/http/**/*.test.ts"],
          exclude: ["tests/http/server-load.test.ts"],
          globalSetup: "tests/http/shared-server.ts",
          // They wait for servers more than they compute.
          maxWorkers: 4,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          ...servers,
          name: "load",
          include: ["tests/http/server-load.test.ts"],
          // Rules about time hold on a machine that does nothing else.
          sequence: { groupOrder: 2 },
        },
      },
    ],
    coverage: {
      include: ["app/_domain/**"],
      thresholds: { branches: 100 },
      reporter: ["text-summary", "text"],
    },
  },
});
