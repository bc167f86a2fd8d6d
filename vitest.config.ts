import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    testTimeout: 60_000,
    projects: [
      { extends: true, test: { name: "unit", include: ["tests/unit/**/*.test.ts"] } },
      { extends: true, test: { name: "fuzz", include: ["tests/fuzz/**/*.fuzz.test.ts"] } },
      {
        extends: true,
        test: {
          name: "http",
          include: ["tests/http/**/*.test.ts"],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          // Rules about time need a machine that does nothing else.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
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
