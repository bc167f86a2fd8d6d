import { dataset } from "../_domain/records/dataset";
import { home } from "./dataset-folder";
import { reading } from "./load";

const folder = process.argv[2] ?? home();
const { parts, problems } = reading(folder);

if (parts) {
  const { version, modified, places, actors, sources, assessments, ties, total } = dataset(parts);
  const counts = Object.entries({ ties, places, actors, sources, assessments })
    .map(([name, { length }]) => `${length} ${name}`)
    .join(", ");
  console.log(`${counts}; ${total} ties shown; version ${version}, modified ${modified}`);
} else {
  console.error(problems.join("\n"));
  console.error(`${problems.length} problems in ${folder}`);
  process.exitCode = 1;
}
