import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { home } from "./dataset-folder";
import { reading } from "./load";
import { released } from "./release-log";

const folder = process.argv[2] ?? home();
const file = join(folder, "changes.yaml");
const empty = "# yaml-language-server: $schema=./schema/changes.json\npending: []\nreleases: []\n";
const { parts, log, problems } = reading(folder);

if (parts && log.releases.length > 0 && log.pending.length === 0) {
  console.log("No change is pending since the last release");
} else if (parts) {
  const text = existsSync(file) ? readFileSync(file, "utf8") : empty;
  writeFileSync(file, released(text, parts, log));
  console.log(`${file}: version ${parts.version} of ${parts.header.modified}`);
} else {
  console.error(problems.join("\n"));
  process.exitCode = 1;
}
