import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const sources = [
  ...["app", "public", "deploy", "instrumentation.ts", "proxy.ts"],
  ...["next.config.ts", "package.json", "package-lock.json"],
  ...["postcss.config.mjs", "tsconfig.json"],
];

const filesBelow = (path: string): string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .toSorted()
        .flatMap((name) => filesBelow(join(path, name)))
    : [path];

/** Sixteen hexadecimal digits that change with any file that goes into a build. */
export function fingerprint(folder: string): string {
  const hash = createHash("sha256");
  for (const source of sources.filter((name) => existsSync(join(folder, name))))
    for (const file of filesBelow(join(folder, source)))
      hash.update(file.slice(folder.length)).update(readFileSync(file));
  return hash.digest("hex").slice(0, 16);
}
