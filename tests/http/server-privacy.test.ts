import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { rows } from "../fixtures/addresses-by-class";
import { exchange } from "../fixtures/exchange";
import { program, type Server, startServer } from "../fixtures/server";

const fixtures = join(import.meta.dirname, "../fixtures");

let folder: string;
let record: string;
let site: Server;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "sockets-"));
  record = join(folder, "server");
  site = await startServer({
    env: { SOCKETS: record },
    command: [process.execPath, "--require", join(fixtures, "sockets.cjs"), program],
  });
});
afterAll(async () => {
  await site.stop();
  rmSync(folder, { recursive: true });
});

/** Addresses that name another machine where one could be asked. */
const foreign = [
  "/api/oembed?url=http://127.0.0.1:1/en",
  "/api/oembed?url=//127.0.0.1:1/en",
  "/_next/image?url=http://127.0.0.1:1/a.png&w=64&q=75",
];

test("the server reaches out to nobody, whatever is asked", async () => {
  for (const target of [...rows.map(([known]) => known), ...foreign])
    for (const host of ["site.example", "127.0.0.1:1"])
      await exchange(
        site.port,
        `GET ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`,
      );
  // The one name that is looked up is the loopback that the server itself listens on.
  const reached = existsSync(record)
    ? readFileSync(record, "utf8")
        .split("\n")
        .filter((line) => line !== "" && line !== 'dns "127.0.0.1"')
    : [];
  expect(reached).toEqual([]);
});

test("the record would show a connection", () => {
  const shown = join(folder, "program");
  spawnSync(
    process.execPath,
    [
      ...["--require", join(fixtures, "sockets.cjs")],
      ...["-e", 'fetch("http://127.0.0.1:59999").catch(() => {})'],
    ],
    { env: { ...process.env, SOCKETS: shown } },
  );
  expect(readFileSync(shown, "utf8")).toContain("connect");
});

test("each request is one line of JSON that tells neither who asked nor what", async () => {
  const asked = await exchange(
    site.port,
    "GET /en?q=a-name-nobody-may-read HTTP/1.1\r\nHost: x\r\nConnection: close\r\nUser-Agent: a-browser\r\nX-Forwarded-For: 203.0.113.7\r\n\r\n",
  );
  const id = asked.headers.get("X-Request-Id") ?? "";
  const lines = () =>
    site
      .output()
      .split("\n")
      .filter((line) => line.includes(id));
  await expect.poll(() => lines().length).toBe(1);
  const line: unknown = JSON.parse(lines()[0] ?? "");
  expect(line).toEqual({
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    id,
    method: "GET",
    class: "page",
    status: 200,
    duration: expect.any(Number),
    whole: true,
  });
  expect(site.output()).not.toMatch(/a-name-nobody|a-browser|203\.0\.113/);
});
