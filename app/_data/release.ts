// Keeps the records as a release and moves the pending changes of the change log under it.

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { datasetFolder } from "./dataset-folder";
import { loadDataset } from "./load";
import { writeRelease } from "./release-files";
import { releaseLog } from "./release-log";

const folder = process.argv[2] ?? datasetFolder();
const file = join(folder, "changes.yaml");
const emptyLogText =
  "# yaml-language-server: $schema=./schema/changes.json\npending: []\nreleases: []\n";
const { parts, log, problems } = loadDataset(folder);

if (parts && log.releases.some(({ version }) => version === parts.version)) {
  console.log(`Version ${parts.version} is released already`);
} else if (parts) {
  const text = existsSync(file) ? readFileSync(file, "utf8") : emptyLogText;
  writeRelease(folder, parts);
  writeFileSync(file, releaseLog(text, parts, log));
  console.log(`${file}: version ${parts.version} of ${parts.header.modified}`);
} else {
  console.error(problems.join("\n"));
  process.exitCode = 1;
}
