import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { Compression, TileType, zxyToTileId } from "pmtiles";

export type Tile = { z: number; x: number; y: number; data: Uint8Array };
type Entry = { id: number; offset: number; length: number; run: number };
type Bounds = readonly [number, number, number, number];

const headerLength = 127;
const maxRootBytes = 16384 - headerLength;

function varint(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  return [...bytes, rest];
}

/** Stores equal tiles once; neighbours with equal bytes share a directory entry. */
function storeOnce(tiles: readonly Tile[]) {
  const places = new Map<string, number>();
  const chunks: Uint8Array[] = [];
  const entries: Entry[] = [];
  let end = 0;
  const sorted = tiles
    .map(({ z, x, y, data }) => ({ id: zxyToTileId(z, x, y), data }))
    .sort((a, b) => a.id - b.id);
  for (const { id, data } of sorted) {
    const key = createHash("sha256").update(data).digest("hex");
    const offset = places.get(key) ?? end;
    const last = entries.at(-1);
    if (!places.has(key)) {
      places.set(key, offset);
      chunks.push(data);
      end += data.length;
    }
    if (last?.offset === offset && last.id + last.run === id) last.run += 1;
    else entries.push({ id, offset, length: data.length, run: 1 });
  }
  return { entries, data: Buffer.concat(chunks), contents: chunks.length };
}

function directory(entries: readonly Entry[]): Buffer {
  const follows = (i: number) => {
    const before = entries[i - 1];
    return before !== undefined && before.offset + before.length === entries[i]?.offset;
  };
  const bytes = [
    ...varint(entries.length),
    ...entries.flatMap(({ id }, i) => varint(id - (entries[i - 1]?.id ?? 0))),
    ...entries.flatMap(({ run }) => varint(run)),
    ...entries.flatMap(({ length }) => varint(length)),
    ...entries.flatMap(({ offset }, i) => varint(follows(i) ? 0 : offset + 1)),
  ];
  return gzipSync(Buffer.from(bytes), { level: 9 });
}

function header(
  sections: readonly Buffer[],
  counts: readonly number[],
  zooms: readonly [number, number],
  bounds: Bounds,
): Buffer {
  const bytes = Buffer.alloc(headerLength);
  bytes.write("PMTiles", 0, "latin1");
  bytes.writeUInt8(3, 7);
  let at = headerLength;
  for (const [i, { length }] of sections.entries()) {
    bytes.writeBigUInt64LE(BigInt(at), 8 + i * 16);
    bytes.writeBigUInt64LE(BigInt(length), 16 + i * 16);
    at += length;
  }
  for (const [i, count] of counts.entries()) bytes.writeBigUInt64LE(BigInt(count), 72 + i * 8);
  bytes.set([1, Compression.Gzip, Compression.Gzip, TileType.Mvt, ...zooms], 96);
  for (const [i, degrees] of bounds.entries()) bytes.writeInt32LE(degrees * 1e7, 102 + i * 4);
  return bytes;
}

/**
 * A clustered PMTiles v3 archive of gzipped vector tiles, its whole directory within the first
 * 16 kB that a reader asks for; throws when it does not fit. Bounds are west, south, east, north.
 * Format: https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md
 */
export function pmtilesFile(
  tiles: readonly Tile[],
  metadata: object,
  zooms: readonly [number, number],
  bounds: Bounds,
): Buffer {
  const { entries, data, contents } = storeOnce(tiles);
  const root = directory(entries);
  if (root.length > maxRootBytes) throw new Error(`The directory has ${root.length} bytes`);
  const about = gzipSync(JSON.stringify(metadata), { level: 9 });
  const sections = [root, about, Buffer.alloc(0), data];
  const head = header(sections, [tiles.length, entries.length, contents], zooms, bounds);
  return Buffer.concat([head, ...sections]);
}
