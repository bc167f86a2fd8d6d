import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/unit/**/*.test.ts", "tests/fuzz/**/*.fuzz.test.ts"],
    testTimeout: 60_000,
    coverage: {
      include: ["app/_domain/**"],
      thresholds: { branches: 100 },
      reporter: ["text-summary", "text"],
    },
  },
});
