import { describe, expect, it, onTestFinished } from "vitest";
import { program, server } from "../fixtures/server";

/** Ways to lose what a server writes, as commands of a shell. */
const losses = {
  "its log disk is full": `exec ${process.execPath} ${program} > /dev/full 2> /dev/full`,
  "the reader of its pipe has gone": `{ ${process.execPath} ${program} 2>&1; } | true`,
  "the reader of its pipe does not read": `{ ${process.execPath} ${program} 2>&1; } | ${process.execPath} -e "setInterval(() => {}, 1e6)"`,
};

describe("a server", () => {
  it.each(Object.entries(losses))("goes on where %s", async (_, command) => {
    const own = await server({ command: ["sh", "-c", command], spawned: { detached: true } });
    onTestFinished(async () => {
      process.kill(-own.pid, "SIGKILL");
      await own.stop();
    });
    await own.ready();
    for (let at = 0; at < 400; at += 1) {
      const path = at % 20 === 0 ? `/en?q=w${at}` : `/api/ties?limit=1&q=w${at}`;
      const answer = await fetch(`${own.address}${path}`, { signal: AbortSignal.timeout(10_000) });
      expect(answer.status).toBe(200);
      await answer.arrayBuffer();
    }
  });
});
