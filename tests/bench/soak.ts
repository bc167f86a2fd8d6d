// Half an hour of ordinary traffic (SOAK_MINUTES) on the loopback: nothing may fail, leak or slow down.

import { readdirSync, readFileSync } from "node:fs";
import { dataset } from "../../app/_data/index";
import { isShown } from "../../app/_domain/dataset";
import { layerIds } from "../../app/_domain/layers";
import { running } from "../fixtures/server";
import { load } from "./load";

const seconds = Number(process.env.SOAK_MINUTES ?? 30) * 60;
/** The first part fills caches and lets the compiler settle; it is asked but not judged. */
const warm = seconds / 5;

const pick = <Item>(items: readonly Item[]): Item => {
  const item = items[Math.floor(Math.random() * items.length)];
  if (item === undefined) throw new Error("nothing to pick from");
  return item;
};
const ids = dataset.ties.filter(isShown).map(({ id }) => id);
const filters = [
  () => "",
  () => `layers=${pick(layerIds)}`,
  () => `places=${pick(dataset.places).id}`,
  () => `sectors=${pick(dataset.sectors).id}&time=2025-0${1 + Math.floor(Math.random() * 9)}..`,
  () => `actors=${pick(dataset.actors).id}`,
  () => `q=${Math.random().toString(36).slice(2, 6)}`,
];
const data = ["ties", "ties.csv", "ties.geojson", "flows.geojson", "places", "actors", "sources"];
const asked = [
  ...["/en", "/ar", "/en/embed", "/ar/embed", "/en/embed/live"].map((at) => () => at),
  ...data.map((name) => () => `/api/${name}`),
  () => "/api/map.svg",
];
const pictured = () => `/api/map.png?width=400&height=210&layers=${pick(layerIds)}`;
const others = [() => `/en/ties/${pick(ids)}`, () => `/api/ties/${pick(ids)}`, pictured];

function target(): string {
  if (Math.random() < 0.15) return pick(others)();
  const query = pick(filters)();
  return `${pick(asked)()}${query && `?${query}`}`;
}

type Sample = { readonly at: number; readonly memory: number; readonly handles: number };

const percentile = (values: readonly number[], share: number) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;
const median = (values: readonly number[]) => percentile(values, 0.5);

const state = { stopped: false, failed: 0 };
process.on("SIGINT", () => {
  state.stopped = true;
});

const site = await running();
const started = performance.now();
const elapsed = () => (performance.now() - started) / 1000;
const samples: Sample[] = [];
const durations: { at: number; duration: number }[] = [];

/** Resident memory in MB and open handles of the server (proc(5)). */
function sample() {
  const status = readFileSync(`/proc/${site.pid}/status`, "utf8");
  const memory = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
  const handles = readdirSync(`/proc/${site.pid}/fd`).length;
  samples.push({ at: elapsed(), memory, handles });
  if (samples.length % 6 === 0)
    console.log(
      `${elapsed().toFixed(0)} s: ${durations.length} answers, ${state.failed} failed, ${memory.toFixed(0)} MB, ${handles} handles`,
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
    durations.push({ at: elapsed(), duration });
  },
});
clearInterval(timer);
sample();
await site.stop();

/** What came in the first and in the last third of the time after the warm-up. */
function thirds<Item extends { readonly at: number }>(items: readonly Item[]) {
  const third = (elapsed() - warm) / 3;
  const from = (start: number) => items.filter(({ at }) => at >= start && at < start + third);
  return { early: from(warm), late: from(warm + 2 * third) };
}
const growth = (of: { early: readonly number[]; late: readonly number[] }, share: number) =>
  percentile(of.late, share) / percentile(of.early, share) - 1;

const { early, late } = thirds(samples);
const times = thirds(durations);
const memory = growth({ early: early.map((s) => s.memory), late: late.map((s) => s.memory) }, 0.5);
const drift = growth(
  { early: times.early.map((t) => t.duration), late: times.late.map((t) => t.duration) },
  0.99,
);
const handles = median(late.map((s) => s.handles)) - median(early.map((s) => s.handles));
const rules = [
  ["failed answers", `${state.failed} of ${durations.length}`, state.failed === 0],
  ["memory after the warm-up", `${(memory * 100).toFixed(1)} %`, memory <= 0.1],
  ["more handles", String(handles), handles <= 4],
  ["slower at the 99th percentile", `${(drift * 100).toFixed(1)} %`, drift <= 0.2],
] as const;
for (const [name, value, met] of rules)
  console.log(`${met ? "met" : "NOT MET"}  ${name}: ${value}`);
if (state.stopped) console.log("Stopped before the end.");
process.exitCode = rules.every(([, , met]) => met) && !state.stopped ? 0 : 1;
