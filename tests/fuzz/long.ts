// Asks the built server FUZZ_CASES addresses of every path of the API; Ctrl-C stops it with what was seen so far.

import fc from "fast-check";
import { paths } from "../fixtures/routes";
import { startServer } from "../fixtures/server";
import { answerProblems, requestAddresses } from "./documented-requests";

const cases = Number(process.env.FUZZ_CASES ?? 10_000);
const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);
const batch = Math.min(500, cases);
const only = process.argv.slice(2);

const state = { stopped: false, asked: 0, failed: 0 };
process.on("SIGINT", () => {
  state.stopped = true;
});

const site = await startServer({ env: { SITE_URL: "http://127.0.0.1:3000" } });

const property = (path: string) =>
  fc.asyncProperty(requestAddresses(path), async (address) => {
    state.asked += 1;
    const answer = await fetch(`${site.address}${address}`, { redirect: "manual" });
    const found = await answerProblems(path, address, answer);
    if (found.length > 0) throw new Error(found.join("\n"));
  });

/** The cases of one path, batch by batch; false where one was answered wrongly. */
async function holds(path: string): Promise<boolean> {
  for (let done = 0; done < cases && !state.stopped; done += batch) {
    const result = await fc.check(property(path), { numRuns: batch, seed: seed + done });
    if (result.failed) {
      console.error(`${path}\n${fc.defaultReportMessage(result)}`);
      return false;
    }
    console.log(`${path}: ${Math.min(cases, done + batch)} of ${cases}`);
  }
  return true;
}

console.log(`Seed ${seed}; ${cases} cases for each of ${paths.length} paths`);
for (const path of paths.filter((known) => only.length === 0 || only.includes(known)))
  if (!state.stopped && !(await holds(path))) state.failed += 1;
await site.stop();
const end = state.stopped ? "stopped before the end" : "all asked";
console.log(`${state.asked} answers, ${state.failed} paths with wrong ones; ${end}`);
process.exitCode = state.failed > 0 || state.stopped ? 1 : 0;
