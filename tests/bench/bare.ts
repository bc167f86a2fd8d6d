import { readFileSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { dataset } from "../../app/_data/current-dataset";
import { flows } from "../../app/_domain/flows/flows";
import { frame } from "../../app/_domain/flows/frame";
import { mapImage } from "../../app/_render/map-style/map-images";
import { mapStyle } from "../../app/_render/map-style/map-style";
import { areaRings } from "../../app/_render/svg/area-rings";
import { cameraForFrame } from "../../app/_ui/map/camera";
import { atEnd } from "./ending";
import { project } from "./server";

type Size = { readonly width: number; readonly height: number };

/** Every text inside a value, at any depth. */
const textsIn = (value: unknown): readonly string[] =>
  typeof value === "string"
    ? [value]
    : typeof value === "object" && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];

/** Layers may be called as images are, but for the parts behind a slash. */
const isImage = /^(ring|blank|(head|hatch|town|badge|sign)\/.*)$/;

/** The images that a style names, drawn beforehand. */
const images = (style: unknown) =>
  Object.fromEntries(
    [...new Set(textsIn(style))].flatMap((id) => {
      const made = isImage.test(id) ? mapImage(id) : null;
      if (!made) return [];
      const { width, height, data } = made.image;
      const pixels = Buffer.from(data).toString("base64");
      return [[id, { width, height, pixels, options: made.options }]];
    }),
  );

/** Stands in the style for the origin under which the page is opened. */
const site = "http://bare.example";

/** The page that a reader of MapLibre's manual would write; it tells when it is drawn, and a box filters flows by layer. */
const script = (style: unknown, camera: unknown) => `
import { addProtocol, Map, setWorkerUrl } from "/maplibre-gl.mjs";
setWorkerUrl(new URL("/maplibre-gl-worker.mjs", location.href).href);
addProtocol("pmtiles", new pmtiles.Protocol().tile);
const images = ${JSON.stringify(images(style))};
const style = JSON.parse(${JSON.stringify(JSON.stringify(style))}.replaceAll("${site}", location.origin));
const map = new Map({ container: "map", style, ...${JSON.stringify(camera)},
  attributionControl: false, fadeDuration: 0, maxPitch: 0, maxZoom: 8, validateStyle: false });
map.setMissingStyleImageResolver((id) => {
  const image = images[id];
  if (!image || map.hasImage(id)) return;
  const data = Uint8ClampedArray.from(atob(image.pixels), (letter) => letter.charCodeAt(0));
  map.addImage(id, { width: image.width, height: image.height, data }, image.options);
});
map.once("idle", () => { map.getContainer().dataset.map = "ready"; });
document.querySelector("[name=layers]").onchange = ({ target }) => {
  const others = ["!", ["in", ":" + target.value, ["get", "id"]]];
  for (const { id, source, filter = true } of style.layers)
    if (["flows", "heads", "beads", "badges"].includes(source))
      map.setFilter(id, target.checked ? filter : ["all", filter, others], { validate: false });
};
`;

const html = ({ width, height }: Size) => `<!doctype html><html lang="en"><meta charset="utf-8">
<title>Map</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/maplibre-gl.css">
<link rel="modulepreload" href="/maplibre-gl.mjs">
<style>body{margin:0}#map{width:${width}px;height:${height}px}</style>
<label><input type="checkbox" name="layers" value="military" checked> Military</label>
<div id="map" data-map="loading"></div>
<script src="/pmtiles.js"></script><script type="module" src="/map.mjs"></script></html>`;

const types: Readonly<Record<string, string>> = {
  css: "text/css",
  js: "text/javascript",
  mjs: "text/javascript",
  woff2: "font/woff2",
};

const libraries: Readonly<Record<string, string>> = {
  "/maplibre-gl.mjs": "maplibre-gl/dist/maplibre-gl.mjs",
  "/maplibre-gl-worker.mjs": "maplibre-gl/dist/maplibre-gl-worker.mjs",
  "/maplibre-gl.css": "maplibre-gl/dist/maplibre-gl.css",
  "/pmtiles.js": "pmtiles/dist/pmtiles.js",
};

const fileOf = (path: string) =>
  libraries[path] ? join(project, "node_modules", libraries[path]) : join(project, "public", path);

function part(response: ServerResponse, file: string, range: string): void {
  const [, start = "0", end] = /bytes=(\d+)-(\d*)/.exec(range) ?? [];
  const { size } = statSync(file);
  const last = Math.min(size - 1, end ? Number(end) : size - 1);
  const bytes = readFileSync(file).subarray(Number(start), last + 1);
  response.writeHead(206, { "Content-Range": `bytes ${start}-${last}/${size}` });
  response.end(bytes);
}

/** The texts of the site, compressed as well as those of the product are. */
function texts(size: Size): ReadonlyMap<string, Buffer> {
  const area = { extents: areaRings(dataset), size };
  const options = { site, page: null, records: dataset, selected: null, ...area };
  const style = mapStyle(flows({ records: dataset, ties: dataset.ties }), "light", "en", options);
  const free = { ...size, padding: { top: 0, right: 0, bottom: 0, left: 0 } };
  const { zoom, longitude, latitude } = cameraForFrame(frame(dataset), free);
  const camera = { zoom, center: [longitude, latitude], minZoom: Math.min(2, zoom) };
  return new Map([
    ["/", brotliCompressSync(html(size))],
    ["/map.mjs", brotliCompressSync(script(style, camera))],
    ...Object.keys(libraries).map(
      (path) => [path, brotliCompressSync(readFileSync(fileOf(path)))] as const,
    ),
  ]);
}

/** Serves a MapLibre page and nothing else: same library, worker, base map, fonts and flows, compressed alike. */
export async function bare(size: Size): Promise<string> {
  const pages = texts(size);
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const path = request.url ?? "/";
    const { range } = request.headers;
    if (range) return part(response, fileOf(path), range);
    const type = types[path.split(".").at(-1) ?? ""] ?? "text/html; charset=utf-8";
    const page = pages.get(path);
    const coding = page && { "Content-Encoding": "br" };
    response.writeHead(200, { "Content-Type": type, ...coding });
    response.end(page ?? readFileSync(fileOf(path)));
  };
  const server = createServer(answer);
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  atEnd(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port to be had");
  return `http://127.0.0.1:${address.port}`;
}
