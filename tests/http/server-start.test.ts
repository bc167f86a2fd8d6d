import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, inject, onTestFinished, test } from "vitest";
import { copy, patch } from "../fixtures/records/folders";
import { server } from "../fixtures/server";

const addresses = [
  ...["/api/ties", "/api/ties?q=I", "/api/ties?q=i", "/api/ties.csv", "/api/ties.geojson"],
  ...["/api/flows.geojson", "/api/places", "/api/actors", "/api/sources", "/api/openapi.json"],
  ...["/api/map.svg?lang=ar", "/api/map.png?width=400&height=300", "/sitemap.xml"],
  ...["/ar", "/en?time=2025-02..2025-06", "/en/embed", "/ar/embed/live?layers=trade"],
];

/** The body of an address without the nonce and the id that every response has of its own. */
async function body(address: string, path: string): Promise<string> {
  const response = await fetch(`${address}${path}`);
  expect(response.status, path).toBe(200);
  const nonce = /'nonce-([^']+)'/.exec(response.headers.get("content-security-policy") ?? "")?.[1];
  const own = [nonce, response.headers.get("x-request-id")].filter((mark) => mark);
  const text = Buffer.from(await response.arrayBuffer()).toString("latin1");
  return own.reduce((rest: string, mark) => rest.replaceAll(String(mark), ""), text);
}

const usual = inject("address");
const bodies = new Map<string, Promise<string>>();

/** The body of an address as the shared server sends it. */
function expected(path: string): Promise<string> {
  const answer = bodies.get(path) ?? body(usual, path);
  bodies.set(path, answer);
  return answer;
}

async function refusal(env: Readonly<Record<string, string>>, command?: [string, ...string[]]) {
  const refused = await server({ env, ...(command ? { command } : {}) });
  const { code } = await refused.exit;
  const told = refused
    .output()
    .split("\n")
    .filter((line) => /^\/.*:\d+: /.test(line));
  expect(refused.output()).not.toMatch(/^\s+at /m);
  return { code, told };
}

describe("a server whose records are bad refuses to start, in one line", () => {
  test("where the folder is not there", async () => {
    const { code, told } = await refusal({ DATASET: "/nonexistent" });
    expect(code).toBe(1);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^\/nonexistent\/\w+\.yaml:1: is missing, expected this file/);
  });

  test("where a tie is broken, also when started by npm start", async () => {
    const folder = copy();
    patch(folder, "ties/survey-2025.yaml", "layer: ", "layer: un");
    for (const command of [undefined, ["npm", "start"] as [string, ...string[]]]) {
      const { code, told } = await refusal({ DATASET: folder }, command);
      expect(code).toBe(1);
      expect(told).toEqual([expect.stringMatching(/ties\/survey-2025\.yaml:\d+: layer: /)]);
    }
    rmSync(folder, { recursive: true });
  });
});

/** What the image of the app holds: the paths that its file copies from the build, and the packages. */
function image(): string {
  const folder = mkdtempSync(join(tmpdir(), "read-only-"));
  const dockerfile = readFileSync("deploy/Dockerfile", "utf8");
  const app = dockerfile.slice(dockerfile.indexOf("AS app"));
  for (const [, path = ""] of app.matchAll(/COPY --from=build \/app\/(\S+) /g))
    cpSync(path, join(folder, path), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (name) => name !== ".next/cache",
    });
  symlinkSync(join(process.cwd(), "node_modules"), join(folder, "node_modules"));
  return folder;
}

/** Everything below a folder, but for the packages, with its size and time. */
const inventory = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => !name.startsWith("node_modules"))
    .map((name) => [name, statSync(join(folder, name))] as const)
    .map(([name, { size, mtimeMs }]) => `${name} ${size} ${mtimeMs}`)
    .toSorted();

test("a server that may write nothing answers everything, and says once what it cannot store", async () => {
  const folder = image();
  spawnSync("chmod", ["-R", "a-w,a+rX", folder]);
  const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  const probe = `require("fs").writeFileSync(${JSON.stringify(join(folder, ".next", "x"))}, "")`;
  expect(spawnSync(process.execPath, ["-e", probe], nobody).status).not.toBe(0);
  const before = inventory(folder);
  const locked = await server({
    command: [process.execPath, ".next/server.cjs"],
    env: { HOME: "/nonexistent", TMPDIR: "/nonexistent", SITE_URL: usual },
    spawned: { ...nobody, cwd: folder },
  });
  await locked.ready();
  for (const path of addresses)
    expect(await body(locked.address, path), path).toBe(await expected(path));
  await locked.stop();
  const refusals = locked
    .output()
    .split("\n")
    .filter((line) => /EROFS|EACCES|EPERM|ENOENT/.test(line));
  expect(refusals).toEqual([expect.stringMatching(/^records are not stored for the next start: /)]);
  expect(inventory(folder)).toEqual(before);
  spawnSync("chmod", ["-R", "u+w", folder]);
  rmSync(folder, { recursive: true });
});

/** Sets the clock of a Node program so many years ahead, and says which year it is there. */
const clock = (years: number) => {
  const program = `
  const ahead = ${years} * 365 * 86400000;
  globalThis.Date = new Proxy(Date, {
    construct: (Time, given) => given.length ? new Time(...given) : new Time(Time.now() + ahead),
    get: (Time, key) => key === "now" ? () => Time.now() + ahead : Reflect.get(Time, key),
  });
  console.log("It is " + new Date().getFullYear());
`;
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(program)}` };
};

const elsewhere = {
  "in another time zone and locale, a year ahead": {
    ...{ TZ: "Asia/Riyadh", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" },
    ...clock(1),
  },
  "in a third time zone, a year behind": { TZ: "America/New_York", ...clock(-1) },
};

test.each(Object.entries(elsewhere))(
  "%s, a server changes no byte of what is served",
  async (name, settings) => {
    const other = await server({ env: { SITE_URL: usual, ...settings } });
    onTestFinished(async () => {
      await other.stop();
    });
    await other.ready();
    for (const path of addresses)
      expect(await body(other.address, path), path).toBe(await expected(path));
    const years = name.endsWith("ahead") ? 1 : -1;
    const year = new Date(Date.now() + years * 365 * 864e5).getFullYear();
    expect(other.output()).toContain(`It is ${year}`);
  },
);
