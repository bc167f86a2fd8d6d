import { createHash } from "node:crypto";
import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, parse } from "node:path";

export const publicFolder = join(import.meta.dirname, "../../public");

const hash = (data: string | Uint8Array) =>
  createHash("sha256").update(data).digest("hex").slice(0, 8);

/** Writes a public file under a name that holds its hash; the address. */
export function writeHashed(
  stem: string,
  ending: string,
  data: string | Uint8Array,
  folder = publicFolder,
): string {
  const name = `${stem}-${hash(data)}.${ending}`;
  writeFileSync(join(folder, name), data);
  return `/${name}`;
}

const unhashed = (name: string) => name.replace(/-[0-9a-f]{8}(\.\w+)$/, "-*$1");

/** Removes what these files were before, under other hashes; to be called when no address leads there. */
export function removeOldFiles(addresses: readonly string[], folder = publicFolder): void {
  for (const address of addresses) {
    const { dir, base } = parse(join(folder, address));
    const old = readdirSync(dir).filter(
      (name) => name !== base && unhashed(name) === unhashed(base),
    );
    for (const name of old) rmSync(join(dir, name));
  }
}
