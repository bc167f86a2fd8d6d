import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const folder = join(import.meta.dirname, "../..");
const text = readFileSync(join(folder, "SECURITY.md"), "utf8");
const rows = text.split("\n").filter((line) => line.startsWith("| v5.0.0-"));
const named = [...text.matchAll(/`((?:e2e|unit|fuzz)\/[\w.-]+\.ts)`/g)].map(
  ([, file]) => file ?? "",
);

describe("the table of requirements", () => {
  it.each([...new Set(named)])("names a test that exists: %s", (file) => {
    expect(existsSync(join(folder, "tests", file))).toBe(true);
  });

  it("says of each requirement what holds it", () => {
    expect(rows.length).toBeGreaterThan(40);
    for (const row of rows)
      expect(row).toMatch(
        /^\| v5\.0\.0-\d+\.\d+\.\d+(, \d+\.\d+\.\d+)* \| [^|]+ \| [^|]*(`|this file)[^|]* \|$/,
      );
  });
});
