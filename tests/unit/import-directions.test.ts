import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Room, rooms } from "../fixtures/rooms";

const root = join(import.meta.dirname, "../..");
const cycle = ["app/_domain/one.ts", "app/_domain/other.ts"] as const;
const barrel = "app/_render/barrel.ts";

const statement = (text: string) =>
  /^(import|await) /.test(text) ? text : `import { value } from "${text}";`;

const lines = ({ taken, refused }: Room) => [...taken, ...refused];

const files: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    rooms.map((room) => [room.file, lines(room).map(statement).join("\n")] as const),
  ),
  [cycle[0]]: 'import { other } from "./other";\nexport const one = () => other();',
  [cycle[1]]: 'import { one } from "./one";\nexport const other = () => one();',
  [barrel]: 'export { csv } from "./csv";',
};

type Finding = {
  readonly category: string;
  readonly location: { readonly path: string; readonly start: { readonly line: number } };
};

/** What the linter finds in a copy of the app's layout that holds nothing but imports. */
function findings(): readonly Finding[] {
  const folder = mkdtempSync(join(tmpdir(), "import-directions-"));
  copyFileSync(join(root, "biome.json"), join(folder, "biome.json"));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const args = ["lint", "--vcs-enabled=false", "--max-diagnostics=none", "--reporter=json"];
  const { stdout } = spawnSync(join(root, "node_modules/.bin/biome"), args, { cwd: folder });
  rmSync(folder, { recursive: true });
  return JSON.parse(stdout.toString()).diagnostics;
}

const found = findings();

const linesOf = (rule: string, file: string) =>
  found
    .filter(({ category, location }) => category === rule && location.path === file)
    .map(({ location }) => location.start.line - 1);

describe("the linter", () => {
  it.each(rooms.map((room) => [room.rule, room] as const))("holds that %s", (_, room) => {
    const refused = linesOf("lint/style/noRestrictedImports", room.file);
    expect(lines(room).filter((_line, at) => refused.includes(at))).toEqual(room.refused);
  });

  it("has a rule for each folder of the app", () => {
    const folders = readdirSync(join(root, "app"), { withFileTypes: true });
    const names = folders.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    const ruled = rooms.map(({ file }) => file.split("/")).filter(({ length }) => length > 2);
    expect(new Set(ruled.map(([, name]) => name))).toEqual(new Set(names));
  });

  it.each(cycle)("finds the cycle that %s is part of", (file) => {
    expect(linesOf("lint/suspicious/noImportCycles", file)).toEqual([0]);
  });

  it("refuses a file that passes on what another exports", () => {
    expect(linesOf("lint/performance/noBarrelFile", barrel)).toEqual([0]);
  });
});
