// Makes everything that `node .next/server.cjs` needs, once per version of the sources: the pages, the server as one
// file, and the static files with their compressed copies.

import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { releaseOf } from "../app/_http/release";
import { fingerprint } from "./fingerprint";

const project = process.cwd();
const output = join(project, ".next");
const program = join(output, "server.cjs");
const mark = join(output, "FINGERPRINT");
const version = fingerprint(project);

const isBuilt = () =>
  existsSync(program) && existsSync(mark) && readFileSync(mark, "utf8") === version;

/** Runs a command with this terminal; ends this process with its code where it fails. */
function run(command: string, ...options: readonly string[]): void {
  const env = { ...process.env, BUILD_ID: version, NEXT_TELEMETRY_DISABLED: "1" };
  const { status } = spawnSync(command, options, { stdio: "inherit", env });
  if (status !== 0) process.exit(status ?? 1);
}

if (!isBuilt()) {
  console.log("Building (about a minute, once per version) …");
  rmSync(mark, { force: true });
  // Loaded here, because most starts build nothing.
  const { buildMapLibrary } = await import("./map-library");
  await buildMapLibrary();
  run("npm", "run", "--silent", "data:check");
  run("npx", "--no-install", "next", "build");
  const { build } = await import("esbuild");
  const { writeAssets } = await import("./assets");
  const { dataset } = await import("../app/_data/current-dataset");
  await writeAssets(project, join(output, "assets"));
  await build({
    entryPoints: [join(project, "deploy/server.ts")],
    outfile: program,
    bundle: true,
    external: ["next"],
    platform: "node",
    target: "node20",
    format: "cjs",
    define: { "process.env.BUILD_ID": JSON.stringify(version) },
    logLevel: "warning",
  });
  writeFileSync(join(output, "RELEASE"), releaseOf(version, dataset.version));
  writeFileSync(mark, version);
}
