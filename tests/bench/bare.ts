import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { dataset } from "../../app/_data/current-dataset";
import { greatCircleArc } from "../../app/_domain/flows/arcs";
import { layers } from "../../app/_domain/vocabulary/layers";
import { atEnd } from "./ending";
import { project } from "./server";

type Size = { readonly width: number; readonly height: number };

const packageFile = (path: string) => readFileSync(join(project, "node_modules", path));

/** Countries at 1:50 m, in hundredths of a degree. */
function countries(): string {
  const topology = JSON.parse(packageFile("world-atlas/countries-50m.json").toString()) as Topology;
  const shapes = feature(topology, topology.objects.countries as GeometryCollection);
  return JSON.stringify(shapes, (_, value) =>
    typeof value === "number" ? Number(value.toFixed(2)) : value,
  );
}

const segments = 32;

/** Eleven bows, of which none is straight. */
const bowOf = (at: number): number => ((at % 11) - 5) * 0.035 + 0.01;

/** Each tie as a line of its own between its places, beside the others of the same places, and the places. */
function ties(): string {
  const placeOf = new Map(dataset.places.map((place) => [place.id, place]));
  const coordinatesOf = (id: string) => placeOf.get(id)?.coordinates ?? [0, 0];
  const lines = dataset.ties.map(({ layer, from, to }, at) => ({
    type: "Feature",
    properties: { layer },
    geometry: {
      type: "LineString",
      coordinates: greatCircleArc(coordinatesOf(from), coordinatesOf(to), bowOf(at), segments),
    },
  }));
  const ends = new Set(dataset.ties.flatMap(({ from, to }) => [from, to]));
  const points = [...ends].map((id) => ({
    type: "Feature",
    properties: { name: placeOf.get(id)?.name.en },
    geometry: { type: "Point", coordinates: coordinatesOf(id) },
  }));
  return JSON.stringify({ type: "FeatureCollection", features: [...lines, ...points] });
}

/** The page that a reader of MapLibre's manual would write; it tells when it is drawn, and boxes filter the lines. */
const script = `
import { Map, setWorkerUrl } from "/maplibre-gl.mjs";
setWorkerUrl(new URL("/maplibre-gl-worker.mjs", location.href).href);
const source = (path) => ({ type: "geojson", data: new URL(path, location.href).href });
const isLine = ["==", ["geometry-type"], "LineString"];
const isPlace = ["==", ["geometry-type"], "Point"];
const colours = ${JSON.stringify(layers.flatMap(({ id, colour }) => [id, colour.light]))};
const map = new Map({ container: "map", center: [24, 42], zoom: 3,
  attributionControl: false, fadeDuration: 0, style: {
    version: 8, sources: { countries: source("/countries.json"), ties: source("/ties.json") }, layers: [
      { id: "sea", type: "background", paint: { "background-color": "#dbe8ee" } },
      { id: "land", type: "fill", source: "countries", paint: { "fill-color": "#f3efe4" } },
      { id: "borders", type: "line", source: "countries", paint: { "line-color": "#a79f8f", "line-width": 0.7 } },
      { id: "ties", type: "line", source: "ties", filter: isLine,
        paint: { "line-color": ["match", ["get", "layer"], ...colours, "#666"], "line-width": 1.6 } },
      { id: "places", type: "circle", source: "ties", filter: isPlace,
        paint: { "circle-radius": 4, "circle-stroke-color": "#fff", "circle-stroke-width": 1.5 } },
      { id: "names", type: "symbol", source: "ties", filter: isPlace,
        layout: { "text-field": ["get", "name"], "text-size": 13,
          "text-variable-anchor": ["left", "right", "top", "bottom"], "text-radial-offset": 0.6 },
        paint: { "text-halo-color": "#fff", "text-halo-width": 1.5 } },
    ] } });
map.once("idle", () => { map.getContainer().dataset.map = "ready"; });
const boxes = [...document.querySelectorAll("[name=layers]")];
for (const box of boxes) box.onchange = () => {
  const shown = boxes.filter(({ checked }) => checked).map(({ value }) => value);
  map.setFilter("ties", ["all", isLine, ["in", ["get", "layer"], ["literal", shown]]]);
};
`;

const box = ({ id, name }: (typeof layers)[number]) =>
  `<label><input type="checkbox" name="layers" value="${id}" checked> ${name.en}</label>`;

const html = ({ width, height }: Size) => `<!doctype html><html lang="en"><meta charset="utf-8">
<title>Map</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/maplibre-gl.css">
<link rel="modulepreload" href="/maplibre-gl.mjs">
<link rel="preload" as="fetch" crossorigin href="/countries.json">
<link rel="preload" as="fetch" crossorigin href="/ties.json">
<style>body{margin:0}#map{width:${width}px;height:${height}px}</style>
<form>${layers.map(box).join(" ")}</form><div id="map" data-map="loading"></div>
<script type="module" src="/map.mjs"></script></html>`;

const library = (file: string) => packageFile(`maplibre-gl/dist/${file}`);

const types: Readonly<Record<string, string>> = {
  css: "text/css",
  json: "application/json",
  mjs: "text/javascript",
};

/**
 * Serves a MapLibre page with the ties of the dataset and nothing else, each file in brotli: what the library costs a
 * reader where nobody does anything about it.
 */
export async function bare(size: Size): Promise<string> {
  const files = new Map(
    Object.entries({
      "/": html(size),
      "/map.mjs": script,
      "/countries.json": countries(),
      "/ties.json": ties(),
      "/maplibre-gl.mjs": library("maplibre-gl.mjs"),
      "/maplibre-gl-worker.mjs": library("maplibre-gl-worker.mjs"),
      "/maplibre-gl.css": library("maplibre-gl.css"),
    }).map(([path, content]) => [path, brotliCompressSync(content)] as const),
  );
  const answer = ({ url = "/" }: IncomingMessage, response: ServerResponse) => {
    const file = files.get(url);
    if (!file) return response.writeHead(404).end();
    const headers = { "Cache-Control": "max-age=600", "Content-Encoding": "br" };
    const type = types[url.split(".").at(-1) ?? ""] ?? "text/html";
    response.writeHead(200, { ...headers, "Content-Type": type }).end(file);
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
