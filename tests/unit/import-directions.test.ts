import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Room, rooms } from "../fixtures/rooms";

const root = join(import.meta.dirname, "../..");
const cycle = ["app/_domain/text/one.ts", "app/_domain/text/another.ts"] as const;
const barrel = "app/_render/svg/barrel.ts";

const statement = (text: string) =>
  /^(import|await) /.test(text) ? text : `import { value } from "${text}";`;

const lines = ({ allowed, refused }: Room) => [...allowed, ...refused];

const files: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    rooms.map((room) => [room.file, lines(room).map(statement).join("\n")] as const),
  ),
  [cycle[0]]: 'import type { Other } from "./another";\nexport type One = Other | null;',
  [cycle[1]]: 'import type { One } from "./one";\nexport type Other = { one: One };',
  [barrel]: 'export { csv } from "./marks";',
};

type Finding = {
  readonly category: string;
  readonly location: { readonly path: string; readonly start: { readonly line: number } };
};

/** What the linter finds in a copy of the app's layout that holds nothing but imports. */
function findings(): readonly Finding[] {
  const folder = mkdtempSync(join(tmpdir(), "import-directions-"));
  for (const name of ["biome.json", "import-directions.json"])
    copyFileSync(join(root, name), join(folder, name));
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
  it.each(rooms)("holds the import directions of $file", (room) => {
    const refused = linesOf("lint/style/noRestrictedImports", room.file);
    expect(lines(room).filter((_line, at) => refused.includes(at))).toEqual(room.refused);
  });

  it("has a rule for each folder and sub-room of the app", () => {
    const folders = readdirSync(join(root, "app"), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map(({ parentPath }) => parentPath.slice(root.length + 1).split("/"))
      .map(([, room, part]) =>
        /^_(domain|render|ui)$/.test(room ?? "") ? `${room}/${part}` : room,
      );
    const ruled = rooms
      .filter(({ file }) => file.split("/").length > 2)
      .map(({ file }) => file.split("/"))
      .map(([, room, part]) =>
        /^_(domain|render|ui)$/.test(room ?? "") ? `${room}/${part}` : room,
      );
    expect(new Set(ruled)).toEqual(new Set(folders.filter((name) => name !== undefined)));
  });

  it.each(cycle)("finds the cycle of types that %s is part of", (file) => {
    expect(linesOf("lint/suspicious/noImportCycles", file)).toEqual([0]);
  });

  it("refuses a file that passes on what another exports", () => {
    expect(linesOf("lint/performance/noBarrelFile", barrel)).toEqual([0]);
  });
});
