import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { rows } from "../fixtures/addresses-by-class";
import { exchange, server } from "../fixtures/running";

const fixtures = join(import.meta.dirname, "../fixtures");

test("the server reaches out to nobody, whatever is asked", async () => {
  const record = join(mkdtempSync(join(tmpdir(), "sockets-")), "record");
  const running = await server({
    env: { SOCKETS: record },
    flags: ["--require", join(fixtures, "sockets.cjs")],
  });
  for (const [target] of rows)
    for (const host of ["site.example", "127.0.0.1:1"])
      await exchange(
        running.port,
        `GET ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`,
      );
  await running.stop();
  // The one name that is looked up is the loopback that the server itself listens on.
  const reached = existsSync(record)
    ? readFileSync(record, "utf8")
        .split("\n")
        .filter((line) => line !== "" && line !== 'dns "127.0.0.1"')
    : [];
  expect(reached).toEqual([]);
});

test("the record would show a connection", async () => {
  const record = join(mkdtempSync(join(tmpdir(), "sockets-")), "record");
  const { spawnSync } = await import("node:child_process");
  spawnSync(
    process.execPath,
    [
      ...["--require", join(fixtures, "sockets.cjs")],
      ...["-e", 'fetch("http://127.0.0.1:59999").catch(() => {})'],
    ],
    { env: { ...process.env, SOCKETS: record } },
  );
  expect(readFileSync(record, "utf8")).toContain("connect");
});

test("each request is one line of JSON that tells neither who asked nor what", async () => {
  const running = await server();
  const asked = await exchange(
    running.port,
    "GET /en?q=a-name-nobody-may-read HTTP/1.1\r\nHost: x\r\nConnection: close\r\nUser-Agent: a-browser\r\nX-Forwarded-For: 203.0.113.7\r\n\r\n",
  );
  const id = asked.headers.get("X-Request-Id") ?? "";
  await expect.poll(() => running.output.filter((line) => line.includes(id)).length).toBe(1);
  await running.stop();
  const line: unknown = JSON.parse(running.output.find((text) => text.includes(id)) ?? "");
  expect(line).toEqual({
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    id,
    method: "GET",
    class: "page",
    status: 200,
    duration: expect.any(Number),
    whole: true,
  });
  expect(running.output.join("\n")).not.toMatch(/a-name-nobody|a-browser|203\.0\.113/);
});
