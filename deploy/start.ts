import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fingerprint } from "./fingerprint";

const folder = process.cwd();
const build = join(folder, ".next");
const standalone = join(build, "standalone");
const mark = join(build, "FINGERPRINT");

const isBuilt = (current: string) =>
  existsSync(join(standalone, "server.js")) &&
  existsSync(mark) &&
  readFileSync(mark, "utf8") === current;

/** Builds when the files differ from those of the last build; the standalone server wants its assets beside it. */
export function buildOnce() {
  const current = fingerprint(folder);
  if (isBuilt(current)) return;
  console.log("Building (about a minute, once per version) …");
  rmSync(mark, { force: true });
  const { status } = spawnSync("npm", ["run", "build"], { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
  cpSync(join(folder, "public"), join(standalone, "public"), { recursive: true });
  cpSync(join(build, "static"), join(standalone, ".next", "static"), { recursive: true });
  writeFileSync(mark, current);
}

function serve() {
  const hostname = process.env.HOSTNAME ?? "127.0.0.1";
  const port = process.env.PORT ?? "3000";
  const { DATASET } = process.env;
  const records = DATASET ? { DATASET: resolve(DATASET) } : {};
  const server = spawn(process.execPath, [join(standalone, "server.js")], {
    stdio: "inherit",
    env: {
      ...{ ...process.env, ...records, HOSTNAME: hostname, PORT: port },
      NODE_ENV: "production" as const,
    },
  });
  console.log(`Taqarub: http://${hostname.includes(":") ? `[${hostname}]` : hostname}:${port}`);
  const passOn = (signal: NodeJS.Signals) => server.kill(signal);
  process.on("SIGINT", passOn).on("SIGTERM", passOn);
  server.on("exit", (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
}

buildOnce();
if (!process.argv.includes("--build-only")) serve();
