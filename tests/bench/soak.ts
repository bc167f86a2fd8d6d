// Bursts, then half an hour of ordinary traffic (SOAK_MINUTES) on the loopback: nothing may fail, leak or slow down.

import { readdirSync, readFileSync } from "node:fs";
import { dataset } from "../../app/_data/current-dataset";
import { isListed } from "../../app/_domain/records/dataset";
import { layerIds } from "../../app/_domain/vocabulary/layers";
import { startServer } from "../fixtures/server";
import { bursts } from "./bursts";
import { load } from "./load";
import { isMet, median, progress, type Row, table } from "./table";

const seconds = Number(process.env.SOAK_MINUTES ?? 30) * 60;
/** The first part fills caches and lets the compiler settle; it is asked but not judged. */
const warm = seconds / 5;

const pick = <Item>(items: readonly Item[]): Item => {
  const item = items[Math.floor(Math.random() * items.length)];
  if (item === undefined) throw new Error("nothing to pick from");
  return item;
};
const ids = dataset.ties.filter(isListed).map(({ id }) => id);
const filters = [
  () => "",
  () => `layers=${pick(layerIds)}`,
  () => `places=${pick(dataset.places).id}`,
  () => `sectors=${pick(dataset.sectors).id}&time=2025-0${1 + Math.floor(Math.random() * 9)}..`,
  () => `actors=${pick(dataset.actors).id}`,
  () => `q=${Math.random().toString(36).slice(2, 6)}`,
];
const data = ["ties", "ties.csv", "ties.geojson", "flows.geojson", "places", "actors", "sources"];
const cachedTargets = [
  ...["/en", "/ar", "/en/embed", "/ar/embed", "/en/embed/live"].map((at) => () => at),
  ...data.map((name) => () => `/api/${name}`),
  () => "/api/map.svg",
];
const pictureTarget = () => `/api/map.png?width=400&height=210&layers=${pick(layerIds)}`;
const others = [() => `/en/ties/${pick(ids)}`, () => `/api/ties/${pick(ids)}`, pictureTarget];

function target(): string {
  if (Math.random() < 0.15) return pick(others)();
  const query = pick(filters)();
  return `${pick(cachedTargets)()}${query && `?${query}`}`;
}

type Sample = { readonly at: number; readonly memory: number; readonly handles: number };

const percentile = (values: readonly number[], share: number) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;

const state = { stopped: false, failed: 0 };
process.on("SIGINT", () => {
  state.stopped = true;
});

const burstRows = await bursts();
const site = await startServer();
const startMs = performance.now();
const elapsedSeconds = () => (performance.now() - startMs) / 1000;
const samples: Sample[] = [];
const durations: { at: number; duration: number }[] = [];

/** Resident memory in MB and open handles of the server (proc(5)). */
function sample() {
  const status = readFileSync(`/proc/${site.pid}/status`, "utf8");
  const memory = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
  const handles = readdirSync(`/proc/${site.pid}/fd`).length;
  samples.push({ at: elapsedSeconds(), memory, handles });
  if (samples.length % 6 === 0)
    progress(
      `${elapsedSeconds().toFixed(0)} s: ${durations.length} answers, ${state.failed} failed, ${memory.toFixed(0)} MB, ${handles} handles`,
    );
}
const timer = setInterval(sample, 5_000);

await load({
  port: site.port,
  target,
  connections: 4,
  seconds,
  rest: 30,
  isStopped: () => state.stopped,
  each: ({ status, duration }) => {
    if (status !== 200) state.failed += 1;
    durations.push({ at: elapsedSeconds(), duration });
  },
});
clearInterval(timer);
sample();
await site.stop();

/** What came in the first and in the last third of the time after the warm-up. */
function thirds<Item extends { readonly at: number }>(items: readonly Item[]) {
  const third = (elapsedSeconds() - warm) / 3;
  const from = (start: number) => items.filter(({ at }) => at >= start && at < start + third);
  return { early: from(warm), late: from(warm + 2 * third) };
}
/** By how many per cent a number grew. */
const growth = (early: number, late: number) => 100 * (late / early - 1);

const { early, late } = thirds(samples);
const times = thirds(durations);
const memory = (of: readonly Sample[]) => median(of.map((s) => s.memory));
const slowest = (of: typeof durations) =>
  percentile(
    of.map((t) => t.duration),
    0.99,
  );
const handles = (of: readonly Sample[]) => median(of.map((s) => s.handles));
const from = "the last third beside the first after the warm-up";
const rows: readonly Row[] = [
  ...burstRows,
  {
    what: "failed answers",
    measured: state.failed,
    limit: 0,
    from: `${durations.length} answers`,
  },
  {
    what: "growth of memory",
    measured: growth(memory(early), memory(late)),
    limit: 10,
    unit: " %",
    from,
  },
  { what: "more open handles", measured: handles(late) - handles(early), limit: 4, from },
  {
    what: "growth of the 99th percentile of durations",
    measured: growth(slowest(times.early), slowest(times.late)),
    limit: 20,
    unit: " %",
    from,
  },
];
console.log(table(rows));
if (state.stopped) progress("Stopped before the end.");
process.exitCode = rows.every(isMet) && !state.stopped ? 0 : 1;
