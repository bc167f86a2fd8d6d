import { describe, expect, it, onTestFinished } from "vitest";
import { program, server } from "../fixtures/server";

/**
 * Ways to lose what a server writes, as commands of a shell, with the requests that it answers meanwhile. A pipe that
 * nobody reads holds 64 KiB, of which a request writes about 190 bytes.
 */
const losses = [
  ["its log disk is full", `exec ${process.execPath} ${program} > /dev/full 2> /dev/full`, 60],
  ["the reader of its pipe has gone", `{ ${process.execPath} ${program} 2>&1; } | true`, 60],
  [
    "the reader of its pipe does not read",
    `{ ${process.execPath} ${program} 2>&1; } | ${process.execPath} -e "setInterval(() => {}, 1e6)"`,
    450,
  ],
] as const;

describe("a server", () => {
  it.each(losses)("goes on where %s", async (_, command, requests) => {
    const own = await server({ command: ["sh", "-c", command], spawned: { detached: true } });
    onTestFinished(async () => {
      process.kill(-own.pid, "SIGKILL");
      await own.stop();
    });
    await own.ready();
    for (let at = 0; at < requests; at += 1) {
      const path = at % 60 === 59 ? `/en?q=w${at}` : "/api/health";
      const answer = await fetch(`${own.address}${path}`, { signal: AbortSignal.timeout(10_000) });
      expect(answer.status).toBe(200);
      await answer.arrayBuffer();
    }
  });
});
