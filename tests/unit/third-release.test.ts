import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { parseDocument } from "yaml";
import { log } from "../../app/_data/current-dataset";
import { datasetFolder } from "../../app/_data/dataset-folder";
import { caching } from "../../app/_http/headers";

const oldest = log.releases.at(-1)?.version ?? "";
const tie = "maz-buses-benghazi-2025-05";
const folder = mkdtempSync(join(tmpdir(), "taqarub-next-"));

function edit(file: string, path: readonly string[], value: unknown): void {
  const document = parseDocument(readFileSync(join(folder, file), "utf8"));
  document.setIn(path, document.createNode(value));
  writeFileSync(join(folder, file), document.toString({ lineWidth: 0 }));
}

/** Corrects a tie and releases it, as app/_data/README.md says. */
function releaseCorrection(): string {
  cpSync(datasetFolder(), folder, { recursive: true, filter: (file) => !file.endsWith(".ts") });
  edit(`ties/${tie}.yaml`, ["title", "en"], "A corrected title");
  const note = { ar: "صُحّح العنوان.", en: "The title was corrected." };
  edit("changes.yaml", ["pending"], [{ on: log.releases[0]?.on, tie, kind: "corrected", note }]);
  const program = join(import.meta.dirname, "../../app/_data/release.ts");
  return spawnSync(process.execPath, ["--import", "tsx", program, folder], { encoding: "utf8" })
    .stdout;
}

type Get = (request: Request, context: object) => Promise<Response>;

/** Answers from a fresh copy of the program, as after a restart. */
async function startServer() {
  vi.resetModules();
  const routes: Readonly<Record<string, { readonly GET: Get }>> = {
    "/api/ties": await import("../../app/api/ties/route"),
    "/api/ties.csv": await import("../../app/api/ties.csv/route"),
    "/api/map.svg": await import("../../app/api/map.svg/route"),
    "/api/versions": await import("../../app/api/versions/route"),
  };
  return async (address: string) => {
    const [path = ""] = address.split("?");
    const response = await routes[path]?.GET(new Request(`http://test.example${address}`), {});
    if (!response) throw new Error(`no ${path}`);
    return response;
  };
}

let [before, after]: readonly Awaited<ReturnType<typeof startServer>>[] = [];
beforeAll(async () => {
  before = await startServer();
  expect(releaseCorrection()).toMatch(/version [0-9a-f]{12} of /);
  vi.stubEnv("DATASET", folder);
  after = await startServer();
  vi.unstubAllEnvs();
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** The answers of both servers; releases are read from the folder of the environment when they are asked for. */
async function answers(address: string) {
  const first = await before?.(address);
  vi.stubEnv("DATASET", folder);
  const second = await after?.(address);
  vi.unstubAllEnvs();
  return [first, second];
}

describe("after a restart with one more release", () => {
  it.each(["ties", "ties.csv"])("pinned %s has the same tag and bytes, for good", async (file) => {
    const [first, second] = await answers(`/api/${file}?layers=trade&data=${oldest}`);
    expect(first?.headers.get("cache-control")).toBe(caching.hashed);
    expect(first?.headers.get("etag")).toMatch(/^"/);
    expect(second?.headers.get("etag")).toBe(first?.headers.get("etag"));
    expect(await second?.text()).toBe(await first?.text());
    const [today, later] = await answers(`/api/${file}?layers=trade`);
    expect(later?.headers.get("etag")).not.toBe(today?.headers.get("etag"));
  });

  it("a pinned picture tells of the new correction, and is therefore not kept for good", async () => {
    const address = `/api/map.svg?lang=en&q=maz%20buses&data=${oldest}`;
    const [first, second] = await answers(address);
    expect(second?.headers.get("cache-control")).toBe(caching.data);
    expect(second?.headers.get("etag")).not.toBe(first?.headers.get("etag"));
    expect(await first?.text()).not.toContain("Corrected since");
    expect(await second?.text()).toContain("Corrected since: 1 tie");
  });

  it("the new release is listed before the others", async () => {
    const [first, second] = await answers("/api/versions");
    const [{ versions: old }, { versions }] = [await first?.json(), await second?.json()];
    expect(versions.slice(1)).toEqual(old);
  });
});
