import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { themeColours } from "../_domain/vocabulary/tokens";
import { publicFolder } from "./output";

const { ink, paper } = themeColours.light;
const darkInk = themeColours.dark.ink;

const mark = (colour: string, hole: string) =>
  `<path d="M20 5.5C9 5.5 5.5 10 5.5 20" fill="none" stroke="${colour}" stroke-width="2.8"/>` +
  `<circle cx="20" cy="5.5" r="4.5" fill="${colour}"/>` +
  `<circle cx="5.5" cy="20" r="3.9" fill="${hole}" stroke="${colour}" stroke-width="2.6"/>`;

const svg = (content: string, box = "0 0 26 26") =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}">${content}</svg>`;

const scheme =
  `<style>path,circle{stroke:${ink}}circle+circle{fill:${paper}}circle{fill:${ink}}` +
  `@media (prefers-color-scheme:dark){path,circle{stroke:${darkInk}}circle{fill:${darkInk}}circle+circle{fill:${ink}}}</style>`;

/** The mark at `share` of a tile's size; `radius` rounds the tile, in units of the mark. */
function tile(share: number, radius: number): string {
  const size = 26 / share;
  const from = (26 - size) / 2;
  const ground = `<rect x="${from}" y="${from}" width="${size}" height="${size}" rx="${radius}" fill="${ink}"/>`;
  return svg(ground + mark(paper, ink), `${from} ${from} ${size} ${size}`);
}

const png = (drawing: string, width: number) =>
  new Resvg(drawing, { fitTo: { mode: "width", value: width } }).render().asPng();

/** An ICO file that holds one PNG (Windows Vista and later, every browser). */
function ico(image: Uint8Array, size: number): Buffer {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.set([size, size], 6);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(image.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, image]);
}

/** Writes the icons that browsers and phones request by fixed names; returns the names. */
export function writeIcons(): string[] {
  const rounded = tile(0.64, 8);
  const square = tile(0.6, 0);
  const files: Readonly<Record<string, string | Uint8Array>> = {
    "icon.svg": svg(scheme + mark(ink, paper)),
    "icon-192.png": png(rounded, 192),
    "icon-512.png": png(rounded, 512),
    "icon-maskable-512.png": png(tile(0.5, 0), 512),
    "apple-touch-icon.png": png(square, 180),
    "favicon.ico": ico(png(tile(0.74, 6), 32), 32),
  };
  for (const [name, data] of Object.entries(files)) writeFileSync(join(publicFolder, name), data);
  return Object.keys(files);
}
