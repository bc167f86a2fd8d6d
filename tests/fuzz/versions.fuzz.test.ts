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
const releasedRecords = releasedDataset(version) ?? dataset;
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

/** The rows of the list of an embed: id, day, title and route of each tie. */
const embedRows = (html: string) =>
  [
    ...html.matchAll(
      /<li data-tie="([^"]*)">.*?<time[^>]*>(.*?)<\/time>.*?<a [^>]*>(.*?)<\/a>\s*<p>(.*?)<\/p>/gs,
    ),
  ].map(([, ...row]) => row);

type Ask = (address: string) => Promise<string>;
type Lists = (query: string) => { readonly page: readonly unknown[]; readonly embed: unknown[] };

/** The ties that the pages of a fresh copy of the program list, in the order of the list. */
async function loadLists(): Promise<Lists> {
  const { dataset: current, datasetOfQuery } = await import("../../app/_data/current-dataset");
  const { loadPage } = await import("../../app/[lang]/page-data");
  const { staticEmbedList } = await import("../../app/_render/embed/list");
  const { staticEmbedState } = await import("../../app/_render/embed/static-embed-state");
  const { pageRecords } = await import("../../app/_render/formats/page-records");
  return (query) => {
    const search = new URLSearchParams(query);
    const records = datasetOfQuery(search);
    const listed = new Map(pageRecords(records).ties.map((tie) => [tie.id, tie]));
    const site = { site: "https://test.example", lang: "en", records, current } as const;
    const { selection } = loadPage(query, "en");
    return {
      page: selection.ties.map(({ id }) => listed.get(id)),
      embed: embedRows(staticEmbedList(staticEmbedState(site, search)).text),
    };
  };
}

/** Answers from a fresh copy of the program, whose dataset is that of the environment. */
async function startServer(): Promise<{ readonly ask: Ask; readonly lists: Lists }> {
  vi.resetModules();
  const lists = await loadLists();
  const routes: Readonly<Record<string, { readonly GET: Get }>> = {
    "/api/ties": await import("../../app/api/ties/route"),
    "/api/ties.csv": await import("../../app/api/ties.csv/route"),
    "/api/ties.geojson": await import("../../app/api/ties.geojson/route"),
    "/api/flows.geojson": await import("../../app/api/flows.geojson/route"),
    "/api/map.svg": await import("../../app/api/map.svg/route"),
  };
  const ask: Ask = async (address) => {
    const [path = ""] = address.split("?");
    const response = await routes[path]?.GET(new Request(`http://test.example${address}`), {});
    expect(response?.status).toBe(200);
    return (await response?.text()) ?? "";
  };
  return { ask, lists };
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
      fc.asyncProperty(filters(releasedRecords), async (filter) => {
        const query = formatFilter(filter, releasedRecords);
        const pinned = joinQueries(query, `data=${version}`);
        for (const path of paths)
          expect(withoutNote(await today.ask(`/api/${path}?${pinned}`))).toBe(
            await alone.ask(`/api/${path}?${query}`),
          );
        const lists = today.lists(pinned);
        expect(lists).toEqual(alone.lists(query));
        expect(lists.embed).toHaveLength(lists.page.length);
      }),
      { numRuns: 120 },
    );
  }, 120_000);
});
