// A release is kept whole in the dataset's folder, as `releases/<version>.json.br`: its canonical JSON, compressed. The
// version is the hash of that JSON, so that a file that was changed is refused.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import type { DatasetParts } from "../_domain/records/build-dataset";
import { releaseRecord } from "../_domain/records/schema";
import { canonicalJson, textHash } from "./content-hash";

/** Path of a release inside the folder of its dataset. */
export const releaseFile = (version: string): string => `releases/${version}.json.br`;

/** Canonical JSON of a release. Throws an Error where the file is missing or is not what was released. */
export function readReleaseJson(folder: string, version: string): string {
  const json = brotliDecompressSync(readFileSync(join(folder, releaseFile(version)))).toString();
  if (textHash(json) !== version) throw new Error(`${releaseFile(version)} was changed`);
  return json;
}

/** The records of a release; throws as `readReleaseJson` does, and where the schema refuses them. */
export const readRelease = (folder: string, version: string): DatasetParts => ({
  ...releaseRecord.parse(JSON.parse(readReleaseJson(folder, version))),
  version,
});

/** Whether the folder has the file of a release, whatever it holds. */
export const hasRelease = (folder: string, version: string): boolean =>
  existsSync(join(folder, releaseFile(version)));

/** The records of a release; null where its file is missing, was changed or is refused by the schema. */
export function findRelease(folder: string, version: string): DatasetParts | null {
  try {
    return readRelease(folder, version);
  } catch {
    return null;
  }
}

/** Writes the file of a release; one that is there already holds the same. */
export function writeRelease(folder: string, { version, ...content }: DatasetParts): void {
  const file = join(folder, releaseFile(version));
  const json = canonicalJson(content);
  mkdirSync(dirname(file), { recursive: true });
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(json),
  };
  writeFileSync(file, brotliCompressSync(json, { params }));
}
