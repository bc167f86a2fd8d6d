import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { dataset, log, releasedDataset } from "../../app/_data/current-dataset";
import { datasetFolder } from "../../app/_data/dataset-folder";
import { readRelease } from "../../app/_data/release-files";
import { formatFilter } from "../../app/_domain/query/filter";
import { joinQueries } from "../../app/_domain/query/params";
import { filters } from "../fixtures/generators";

const version = log.releases.at(-1)?.version ?? "";
const released = releasedDataset(version) ?? dataset;
const folder = mkdtempSync(join(tmpdir(), "taqarub-release-"));

/** A dataset's folder with nothing but the records of a release; JSON is YAML. */
function writeFolder(): void {
  const {
    header,
    ties,
    stories = [],
    version: _,
    ...lists
  } = readRelease(datasetFolder(), version);
  const write = (file: string, value: object) =>
    writeFileSync(join(folder, `${file}.yaml`), JSON.stringify(value));
  for (const name of ["ties", "stories"]) mkdirSync(join(folder, name));
  write("dataset", header);
  for (const [name, records] of Object.entries(lists)) write(name, records);
  for (const tie of ties) write(`ties/${tie.id}`, tie);
  for (const story of stories) write(`stories/${story.id}`, story);
}

type Get = (request: Request, context: object) => Promise<Response>;

/** Answers from a fresh copy of the program, whose dataset is that of the environment. */
async function startServer(): Promise<(address: string) => Promise<string>> {
  vi.resetModules();
  const routes: Readonly<Record<string, { readonly GET: Get }>> = {
    "/api/ties": await import("../../app/api/ties/route"),
    "/api/ties.csv": await import("../../app/api/ties.csv/route"),
    "/api/ties.geojson": await import("../../app/api/ties.geojson/route"),
    "/api/flows.geojson": await import("../../app/api/flows.geojson/route"),
    "/api/map.svg": await import("../../app/api/map.svg/route"),
  };
  return async (address) => {
    const [path = ""] = address.split("?");
    const response = await routes[path]?.GET(new Request(`http://test.example${address}`), {});
    expect(response?.status).toBe(200);
    return (await response?.text()) ?? "";
  };
}

async function startServerOfRelease() {
  vi.stubEnv("DATASET", folder);
  const server = await startServer();
  vi.unstubAllEnvs();
  return server;
}

beforeAll(writeFolder);
afterAll(() => rmSync(folder, { recursive: true }));

/** An answer without the line of a picture that says what changed since the release. */
const withoutNote = (answer: string) => answer.replace(/<g data-since="".*?<\/g>/, "");

describe("an answer with `data`", () => {
  it("equals that of a server which knows the release alone, but for what it says of changes since", async () => {
    const alone = await startServerOfRelease();
    const today = await startServer();
    const paths = ["ties", "ties.csv", "ties.geojson", "flows.geojson", "map.svg"];
    await fc.assert(
      fc.asyncProperty(filters(released), async (filter) => {
        const query = formatFilter(filter, released);
        for (const path of paths)
          expect(
            withoutNote(await today(`/api/${path}?${joinQueries(query, `data=${version}`)}`)),
          ).toBe(await alone(`/api/${path}?${query}`));
      }),
      { numRuns: 200 },
    );
  });
});
