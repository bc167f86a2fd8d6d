import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";

const megabytes = 15;

/** Prints by how many bytes the memory of a process grows when it compares two releases after today's records. */
const program = `
const app = ${JSON.stringify(join(import.meta.dirname, "../../app"))};
const { dataset, log, releasedDataset } = await import(app + "/_data/current-dataset.ts");
const { readState } = await import(app + "/_domain/selection/compared-state.ts");
const { compareStates } = await import(app + "/_domain/selection/comparison.ts");
const releases = { current: dataset, find: releasedDataset };
const compare = (a, b) =>
  compareStates(readState(a, releases, false), readState(b, releases, false));
const memory = async () => {
  for (let round = 0; round < 5; round++) {
    global.gc();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return process.memoryUsage().rss;
};
compare("q=a", "known=2025-05-01");
const before = await memory();
const [one, two] = log.releases.slice(-2).map(({ version }) => "data=" + version);
const comparison = compare(one + "&q=a", two + "&known=2025-05-01");
const growth = (await memory()) - before;
console.log(JSON.stringify({ growth, ties: comparison.b.dataset.ties.length }));
`;

it("two releases in use take at most 15 MB of memory", () => {
  const args = ["--expose-gc", "--import", "tsx", "--input-type=module", "-e", program];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  expect(stderr).toBe("");
  const { growth, ties } = JSON.parse(stdout);
  expect(ties).toBeGreaterThan(50);
  expect(growth).toBeLessThan(megabytes * 2 ** 20);
});
