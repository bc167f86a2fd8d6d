import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { removeOldFiles, writeHashedFile } from "../../app/_basemap/output";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "output-"));
  mkdirSync(join(folder, "fonts"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (stem: string, data: string) => writeHashedFile(stem, "svg", data, folder);

const filesInFolder = () =>
  readdirSync(folder, { recursive: true })
    .filter((name) => name !== "fonts")
    .map((name) => `/${name}`)
    .toSorted();

describe("writeHashed", () => {
  it("leaves the file that the last address names in its place", () => {
    const addresses = [write("land", "old"), write("land", "new")];
    expect(filesInFolder()).toEqual(addresses.toSorted());
  });
});

describe("removeOlder", () => {
  it("removes what has another hash under the same name", () => {
    write("land", "old");
    write("fonts/plex", "old");
    const addresses = [write("land", "new"), write("fonts/plex", "new")];
    removeOldFiles(addresses, folder);
    expect(filesInFolder()).toEqual(addresses.toSorted());
  });

  it("keeps files of other names, endings and folders", () => {
    const others = [write("land-dark", "old"), write("fonts/land", "old"), write("sea", "old")];
    const picture = writeHashedFile("land", "png", "old", folder);
    const address = write("land", "new");
    removeOldFiles([address], folder);
    expect(filesInFolder()).toEqual([...others, picture, address].toSorted());
  });
});
