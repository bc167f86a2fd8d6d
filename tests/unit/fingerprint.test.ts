import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fingerprint } from "../../deploy/fingerprint";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "fingerprint-"));
  for (const name of built) write(name, "before");
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

const built = [
  ...["app/[lang]/page.tsx", "public/icon.svg", "deploy/server.ts", "instrumentation.ts"],
  ...["proxy.ts", "next.config.ts", "package.json", "package-lock.json"],
  ...["postcss.config.mjs", "tsconfig.json"],
];
describe("fingerprint", () => {
  it.each(built)("changes with %s", (name) => {
    const before = fingerprint(folder);
    write(name, "after");
    expect(fingerprint(folder)).not.toBe(before);
  });

  it("stays the same while no file of a build changes", () => {
    const before = fingerprint(folder);
    for (const name of ["README.md", "biome.json", "tests/unit/a.test.ts"]) write(name, "new");
    expect(fingerprint(folder)).toBe(before);
  });
});
