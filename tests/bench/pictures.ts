import { performance } from "node:perf_hooks";
import { dataset, releasedDataset } from "../../app/_data/current-dataset";
import { readState } from "../../app/_domain/selection/compared-state";
import { compareStates } from "../../app/_domain/selection/comparison";
import { comparisonPicture } from "../../app/_render/picture/comparison";
import { png } from "../../app/_render/picture/png";
import { median, type Row } from "./table";

const times = 15;

/** The picture of a comparison as PNG in this process, each time of another day. */
export async function pictures(): Promise<readonly Row[]> {
  const releases = { current: dataset, find: releasedDataset };
  const second = readState("", releases, false);
  const options = { lang: "en", theme: "light", site: "", current: dataset } as const;
  const durations: number[] = [];
  for (let day = 10; day < 10 + times; day++) {
    const start = performance.now();
    const first = readState(`known=2025-05-${day}`, releases, false);
    await png(comparisonPicture(compareStates(first, second), options), 1);
    durations.push(performance.now() - start);
  }
  const from = `median of ${times} days`;
  const measured = median(durations);
  return [{ what: "PNG of a comparison", measured, limit: 250, unit: " ms", from }];
}
