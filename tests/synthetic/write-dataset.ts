import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stringify } from "yaml";
import { dataset } from "../../app/_data/current-dataset";
import { datasetFolder } from "../../app/_data/dataset-folder";
import { syntheticTies } from "./synthetic-dataset";

const count = Number(process.argv[2] ?? 5000);
const own = join(tmpdir(), `taqarub-synthetic-${count}`);
const folder = process.argv[3] ?? own;

if (folder === own) rmSync(own, { recursive: true, force: true });
if (existsSync(folder) && readdirSync(folder).length > 0)
  throw new Error(`${folder} is not empty, expected a new folder`);

const ties = syntheticTies(count, dataset);
mkdirSync(join(folder, "ties"), { recursive: true });
for (const name of ["dataset", "places", "actors", "sources", "assessments"])
  copyFileSync(join(datasetFolder(), `${name}.yaml`), join(folder, `${name}.yaml`));

for (const [at, tie] of ties.entries()) {
  // Claims that two ties share must not become anchors across one file.
  writeFileSync(
    join(folder, "ties", `${tie.id}.yaml`),
    stringify(tie, { aliasDuplicateObjects: false }),
  );
  if ((at + 1) % 500 === 0 || at + 1 === count)
    process.stderr.write(`\r${at + 1} of ${count} ties`);
}
process.stderr.write("\n");
console.log(folder);
