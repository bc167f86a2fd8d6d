import { createHash } from "node:crypto";
import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, parse } from "node:path";

export const publicFolder = join(import.meta.dirname, "../../public");

const hash = (data: string | Uint8Array) =>
  createHash("sha256").update(data).digest("hex").slice(0, 8);

/** Writes a public file under a name that holds its hash; returns its address. */
export function writeHashedFile(
  stem: string,
  ending: string,
  data: string | Uint8Array,
  folder = publicFolder,
): string {
  const name = `${stem}-${hash(data)}.${ending}`;
  writeFileSync(join(folder, name), data);
  return `/${name}`;
}

const withoutHash = (name: string) => name.replace(/-[0-9a-f]{8}(\.\w+)$/, "-*$1");

/** Removes earlier versions of these files, which have other hashes; call it once no code holds their addresses. */
export function removeOldFiles(addresses: readonly string[], folder = publicFolder): void {
  for (const address of addresses) {
    const { dir, base } = parse(join(folder, address));
    const old = readdirSync(dir).filter(
      (name) => name !== base && withoutHash(name) === withoutHash(base),
    );
    for (const name of old) rmSync(join(dir, name));
  }
}
