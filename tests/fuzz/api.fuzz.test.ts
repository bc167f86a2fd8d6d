import fc from "fast-check";
import { describe, it } from "vitest";
import { ask, paths } from "../fixtures/routes";
import { answerProblems, requestAddresses } from "./documented-requests";

/** A picture takes a hundred times as long as an answer of text. */
const runsOf = (path: string) =>
  Number(process.env.FUZZ_CASES ?? (path.endsWith(".png") ? 30 : 300));

describe.each(paths)("%s", (path) => {
  it("answers any query as documented, and names each parameter that it refuses", async () => {
    await fc.assert(
      fc.asyncProperty(requestAddresses(path), async (address) => {
        const found = await answerProblems(path, address, await ask(address));
        if (found.length > 0) throw new Error(found.join("\n"));
      }),
      { numRuns: runsOf(path) },
    );
  }, 300_000);
});
