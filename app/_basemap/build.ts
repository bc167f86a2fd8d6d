import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { copyPictureFonts, webFonts } from "./fonts";
import { writeIcons } from "./icons";
import { type Label, labels } from "./labels";
import { landBox, landPicture } from "./land-picture";
import { layers } from "./layers";
import { removeOldFiles, writeHashedFile } from "./output";
import { pmtilesFile } from "./pmtiles-file";
import { writeStyleFiles } from "./style-files";
import { detailRegion, maxWorldZoom, maxZoom, tiles, type tiles as tilesOf } from "./tiles";
import { water } from "./water";
import { world } from "./world";

const startMs = performance.now();

function logProgress(what: string): void {
  console.log(`${((performance.now() - startMs) / 1000).toFixed(1).padStart(5)} s  ${what}`);
}

const kilobytes = (data: { length: number }) => `${Math.round(data.length / 1000)} kB`;

function focusCountries(): string[] {
  const path = join(process.env.DATASET ?? join(import.meta.dirname, "../_data"), "dataset.yaml");
  if (!existsSync(path)) throw new Error(`${path} is missing: it names the countries in focus`);
  return parse(readFileSync(path, "utf8")).focus;
}

function buildArchive(): { file: Buffer; mapLabels: Label[] } {
  const overview = world("50m");
  const names = labels(overview);
  logProgress(`${names.length} labels`);
  const detailed = world("10m");
  const shores = water();
  const archiveTiles: ReturnType<typeof tilesOf> = [];
  for (let z = 0; z <= maxZoom; z++) {
    const detail = { world: z <= maxWorldZoom ? overview : detailed, water: shores };
    const zoomTiles = tiles(z, layers(z, detail, names));
    archiveTiles.push(...zoomTiles);
    logProgress(`zoom ${z}: ${zoomTiles.length} tiles`);
  }
  return {
    file: pmtilesFile(archiveTiles, metadata, [0, maxZoom], [-180, -85, 180, 85]),
    mapLabels: names,
  };
}

const metadata = {
  name: "Base map",
  attribution: "Natural Earth; place names: GeoNames, CC BY 4.0",
  detail: { bounds: detailRegion, minzoom: maxWorldZoom + 1 },
  vector_layers: [
    { id: "land", fields: { iso: "String" } },
    { id: "coast", fields: {} },
    { id: "borders", fields: { disputed: "Number", iso_a: "String", iso_b: "String" } },
    { id: "lakes", fields: {} },
    { id: "rivers", fields: {} },
    {
      id: "labels",
      fields: {
        kind: "String",
        id: "String",
        iso: "String",
        name_ar: "String",
        name_en: "String",
        rank: "Number",
        minzoom: "Number",
      },
    },
  ],
};

const generatedNotice = "// Made by `npm run basemap`; not edited by hand.\n";

function writeModule(name: string, values: Readonly<Record<string, unknown>>): void {
  const lines = Object.entries(values).map(([key, value]) => `export const ${key} = ${value};\n`);
  const path = join(import.meta.dirname, name);
  writeFileSync(path, generatedNotice + lines.join(""));
  execFileSync(join(import.meta.dirname, "../../node_modules/.bin/biome"), [
    "format",
    "--write",
    path,
  ]);
}

const labelShape =
  '{ kind: "country" | "sea" | "town"; id: string; iso?: string; name: { ar: string; en: string }; at: readonly [longitude: number, latitude: number]; rank: number; minzoom: number }';

function writeLand(focus: readonly string[], names: readonly Label[]) {
  const { paths, images, coarse } = landPicture(focus);
  logProgress(`land drawn to ${Math.sqrt(coarse).toFixed(3)} units`);
  const shown = names.filter(({ minzoom }) => minzoom <= 4);
  writeFileSync(
    join(import.meta.dirname, "land.ts"),
    `${generatedNotice}export const land = ${JSON.stringify(paths, null, 1)} as const;\n\nexport const landLabels: readonly ${labelShape}[] = [\n${shown.map((label) => ` ${JSON.stringify(label)},\n`).join("")}];\n`,
  );
  return images;
}

async function main(): Promise<void> {
  const focus = focusCountries();
  const { file, mapLabels } = buildArchive();
  const basemap = writeHashedFile("basemap", "pmtiles", file);
  logProgress(`${basemap} ${kilobytes(file)}`);
  const images = writeLand(focus, mapLabels);
  const light = writeHashedFile("land-light", "svg", images.light);
  const dark = writeHashedFile("land-dark", "svg", images.dark);
  logProgress(`${light} ${kilobytes(images.light)}, ${dark}`);
  const fontFaces = await webFonts();
  logProgress(`${fontFaces.length} web fonts, ${copyPictureFonts().length} picture fonts`);
  writeModule("address.ts", {
    basemapAddress: JSON.stringify(basemap),
    landAddress: `${JSON.stringify({ light, dark })} as const`,
    landBox: `${JSON.stringify(landBox)} as const`,
    fontFaces: `${JSON.stringify(fontFaces, null, 2)} as const`,
  });
  writeStyleFiles(fontFaces);
  logProgress(writeIcons().join(" "));
  removeOldFiles([basemap, light, dark, ...fontFaces.map(({ file }) => file)]);
}

await main();
