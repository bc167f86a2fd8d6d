// Runs Vitest and Playwright at the same time, because each leaves the processor idle while it waits, and after them
// what holds on a machine that does nothing else. Names at the end what failed.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

/** What failed, as it was run. */
const failures: string[] = [];

/** Runs a program of the project. One whose output is late prints all of it at its end. */
async function run(command: string, { isOutputLate = false } = {}): Promise<void> {
  const [name = "", ...options] = command.split(" ");
  const output = isOutputLate ? "pipe" : "inherit";
  const child = spawn(join("node_modules/.bin", name), options, {
    stdio: ["inherit", output, output],
  });
  const printed: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (part: Buffer) => printed.push(part));
  const [code] = await once(child, "close");
  process.stdout.write(Buffer.concat(printed));
  if (code !== 0) failures.push(command);
}

/** The tests of modules with their coverage, then those that compute and wait longest, which counting would slow. */
async function vitest(): Promise<void> {
  await run("vitest run --coverage --project unit --project unit-alone", { isOutputLate: true });
  await run("vitest run --project fuzz --project http", { isOutputLate: true });
}

await Promise.all([run("playwright test"), vitest()]);
await run("vitest run --project load");
for (const failure of failures) console.error(`Failed: ${failure}`);
process.exitCode = failures.length > 0 ? 1 : 0;
