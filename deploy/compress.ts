import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { constants, gzipSync } from "node:zlib";

const compressible = /\.(css|html|m?js|json|map|svg|txt|webmanifest|xml)$/;

/** Writes beside each text below a folder its gzip, for a front that serves files as they lie there. */
export function compress(folder: string) {
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!compressible.test(name)) continue;
    const file = join(folder, name);
    writeFileSync(
      `${file}.gz`,
      gzipSync(readFileSync(file), { level: constants.Z_BEST_COMPRESSION }),
    );
  }
}

for (const folder of process.argv.slice(2)) compress(folder);
