import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exchange } from "../fixtures/exchange";
import { hostileRequests } from "../fixtures/hostile-requests";
import { type Server, startServer } from "../fixtures/server";

describe("a hostile request:", () => {
  let site: Server;
  beforeAll(async () => {
    site = await startServer();
  });
  afterAll(async () => {
    await site.stop();
  });

  for (const { name, bytes, status, says, never, names, also } of hostileRequests)
    test(name, async () => {
      const answer = await exchange(site.port, bytes);
      const text = `${[...answer.headers].join("\n")}\n${answer.body}`;
      expect(status).toContain(answer.status);
      if (says) expect(text).toMatch(says);
      if (never) expect(text).not.toMatch(never);
      if (also) expect(also(answer)).toBe(true);
      if (names === undefined) return;
      const { errors } = JSON.parse(Buffer.from(answer.body, "latin1").toString()) as {
        errors: { parameter: string }[];
      };
      expect(errors.map(({ parameter }) => parameter)).toContain(names);
    });

  test("two hundred connections that never finish their headers hold up nobody", async () => {
    const slow = Array.from({ length: 200 }, () => connect(site.port, "127.0.0.1"));
    for (const socket of slow) socket.on("error", () => {}).write("GET /en HTTP/1.1\r\nX-A:");
    const { status } = await exchange(
      site.port,
      "GET /api/health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
      5_000,
    );
    for (const socket of slow) socket.destroy();
    expect(status).toBe(200);
  });

  test("after all of them the server still runs and has written no fault", async () => {
    expect((await fetch(`${site.address}/en`)).status).toBe(200);
    const lines = site.output().split("\n");
    expect(lines.filter((line) => line.includes('"fault"'))).toEqual([]);
    expect(lines.filter((line) => /"status":5\d\d/.test(line))).toEqual([]);
  });
});
