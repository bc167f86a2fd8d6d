import { performance } from "node:perf_hooks";
import { dataset } from "../../app/_data/current-dataset";
import { flows } from "../../app/_domain/flows/flows";
import { parseFilter } from "../../app/_domain/query/filter";
import { select } from "../../app/_domain/selection/select";
import { syntheticDataset } from "../synthetic/synthetic-dataset";
import { median, progress, type Row } from "./table";

const count = 100_000;
const times = 9;

/** Questions from none to many keys; the slowest counts. */
const queries = [
  "",
  "layers=military,trade",
  "statuses=official,reported&time=2025-02..2025-06&origins=2..",
  "disputed=true",
];

/** `select` and `flows` in this process; what is made once per dataset is made before. */
export async function selection(): Promise<readonly Row[]> {
  progress(`selection: making ${count} ties`);
  const many = syntheticDataset(count, dataset);
  const rows = queries.map((query): Row => {
    const { filter } = parseFilter(new URLSearchParams(query), many);
    const ask = () => {
      const start = performance.now();
      flows(select(many, filter));
      return performance.now() - start;
    };
    ask();
    const measured = median(Array.from({ length: times }, ask));
    progress(`selection: ${query || "no filter"} ${measured.toFixed(1)} ms`);
    const from = `slowest of ${queries.length} filters (${query || "none"}), median of ${times}`;
    return { what: `select + flows at ${count} ties`, measured, limit: 60, unit: " ms", from };
  });
  return [rows.reduce((slowest, row) => (row.measured > slowest.measured ? row : slowest))];
}
