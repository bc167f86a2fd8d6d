import { createHash } from "node:crypto";
import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export const publicFolder = join(import.meta.dirname, "../../public");

const hash = (data: string | Uint8Array) =>
  createHash("sha256").update(data).digest("hex").slice(0, 8);

/** Writes a public file under a name that holds its hash, removes older ones; the address. */
export function writeHashed(stem: string, ending: string, data: string | Uint8Array): string {
  const name = `${stem}-${hash(data)}.${ending}`;
  const path = join(publicFolder, name);
  const folder = join(path, "..");
  const old = new RegExp(`^${stem.split("/").at(-1)}-[0-9a-f]{8}\\.${ending}$`);
  for (const file of readdirSync(folder)) if (old.test(file)) rmSync(join(folder, file));
  writeFileSync(path, data);
  return `/${name}`;
}
