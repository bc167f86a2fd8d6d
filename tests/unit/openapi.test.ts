import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020";
import addFormats from "ajv-formats";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { filterParams } from "../../app/_domain/query/filter";
import { shortenExample } from "../../app/_render/api/examples";
import type { Operation } from "../../app/_render/api/operation";
import { operations } from "../../app/_render/api/operations";
import { answerOf, document, faults } from "../fixtures/answers";
import { ask, paths } from "../fixtures/routes";

const documentedPaths = Object.keys(document.paths).toSorted();

const exampleOf = (path: string) => {
  const [[type, media] = []] = Object.entries(answerOf(path, 200)?.content ?? {});
  return { type, ...media?.examples?.request };
};
const addressOf = (path: string) => exampleOf(path).summary?.replace("GET ", "") ?? "";

describe("the OpenAPI document", () => {
  it("names every address that has a folder, and no other", () => {
    expect(documentedPaths).toEqual(paths);
  });

  it.each(documentedPaths)("%s answers its example as documented", async (path) => {
    const response = await ask(addressOf(path));
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe(exampleOf(path).type);
    expect(await faults(path, response)).toEqual([]);
  });

  it.each(documentedPaths.filter((path) => exampleOf(path).value))(
    "%s shows what a live response says",
    async (path) => {
      const live: unknown = await (await ask(addressOf(path))).json();
      expect(exampleOf(path).value).toEqual(shortenExample(live));
    },
  );

  it.each(documentedPaths.filter((path) => !exampleOf(path).value))(
    "%s shows an address of this site where its answer is no short JSON",
    (path) => {
      expect(exampleOf(path).externalValue).toMatch(
        new RegExp(`^https?://[^/]+${path.replace("{id}", "[a-z0-9-]+")}`),
      );
    },
  );

  const strict = Object.entries<Operation>(operations).flatMap(([path, { ignoresUnknownKeys }]) =>
    ignoresUnknownKeys ? [] : [path],
  );

  it.each(strict)("%s refuses an unknown key as documented", async (path) => {
    const response = await ask(`${addressOf(path).split("?")[0]}?colour=red`);
    expect(response.status).toBe(400);
    expect(await faults(path, response)).toEqual([]);
  });

  it("says which parameters are required, and gives an example of every id", async () => {
    type Parameter = { name?: string; in?: string; required?: boolean; example?: string };
    const document = (await (await ask("/api/openapi.json")).json()) as {
      paths: Record<string, { get: { parameters: Parameter[] } }>;
    };
    const all = Object.entries(document.paths).flatMap(([path, { get }]) =>
      get.parameters.map((parameter) => ({ path, ...parameter })),
    );
    const required = all.filter((parameter) => parameter.required);
    expect(required.map(({ path, name }) => `${path} ${name}`)).toEqual([
      "/api/ties/{id} id",
      "/api/card.svg tie",
      "/api/card.png tie",
      ...["compare", "compare.csv", "compare.svg", "compare.png"].flatMap((name) => [
        `/api/${name} a`,
        `/api/${name} b`,
      ]),
      "/api/oembed url",
      "/api/versions/{id} id",
      "/api/records/{id} id",
    ]);
    for (const { path, example } of required.filter((parameter) => parameter.in === "path"))
      expect((await ask(path.replace("{id}", example ?? ""))).status).toBe(200);
  });

  it("documents that an id may be unknown or merged", async () => {
    expect(await faults("/api/ties/{id}", await ask("/api/ties/no-such-tie"))).toEqual([]);
    expect(answerOf("/api/ties/{id}", 308)).toBeDefined();
  });

  it("gives the filter to every address that takes it", () => {
    const keys = Object.keys(filterParams);
    const given = Object.entries(operations).filter(([, { takesFilter }]) => takesFilter);
    const names = given.map(([path]) =>
      document.paths[path]?.get.parameters.flatMap(({ $ref }) => $ref?.split("/").at(-1) ?? []),
    );
    expect(names).toEqual(given.map(() => keys));
  });

  it("is what /api/openapi.json answers", async () => {
    expect(await (await ask("/api/openapi.json")).json()).toEqual(document);
  });
});

describe("/api/schema.json", () => {
  it("accepts every tie that the API gives", async () => {
    const ajv = new Ajv2020({ strictTuples: false });
    addFormats.default(ajv);
    const check = ajv.compile(await (await ask("/api/schema.json")).json());
    const { ties } = (await (await ask("/api/ties")).json()) as { ties: unknown[] };
    expect(ties.filter((tie) => !check(tie))).toEqual([]);
  });

  it("refuses a tie without claims", async () => {
    const ajv = new Ajv2020({ strictTuples: false });
    addFormats.default(ajv);
    const check = ajv.compile(await (await ask("/api/schema.json")).json());
    const { ties } = (await (await ask("/api/ties?limit=1")).json()) as { ties: object[] };
    expect(check({ ...ties[0], claims: [] })).toBe(false);
  });
});

describe("redocly", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "openapi-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("finds no error in the document", () => {
    const file = join(folder, "openapi.json");
    writeFileSync(file, JSON.stringify(document));
    const root = join(import.meta.dirname, "../..");
    const args = ["lint", file, "--format=json", "--config", join(root, "redocly.yaml")];
    const env = {
      ...process.env,
      REDOCLY_TELEMETRY: "off",
      REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
    };
    const output = execFileSync(join(root, "node_modules/.bin/redocly"), args, {
      env,
      cwd: folder,
    });
    const { totals } = JSON.parse(output.toString()) as { totals: { errors: number } };
    expect(totals.errors).toBe(0);
  });
});
