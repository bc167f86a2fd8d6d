// Checks a folder of records; prints counts, or every problem as one line.

import { datasetFolder } from "./dataset-folder";
import { loadDataset } from "./load";

const folder = process.argv[2] ?? datasetFolder();
const { dataset, problems } = loadDataset(folder, "all");

if (dataset) {
  const { version, modified, places, actors, sources, assessments, ties, total } = dataset;
  const counts = Object.entries({ ties, places, actors, sources, assessments })
    .map(([name, { length }]) => `${length} ${name}`)
    .join(", ");
  console.log(`${counts}; ${total} ties shown; version ${version}, modified ${modified}`);
} else {
  console.error(problems.join("\n"));
  console.error(`${problems.length} problems in ${folder}`);
  process.exitCode = 1;
}
