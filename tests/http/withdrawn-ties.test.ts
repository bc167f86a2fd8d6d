import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { languages } from "../../app/_domain/vocabulary/language";
import { type Server, server } from "../fixtures/server";

const records = join(process.cwd(), "app", "_data");
const [withdrawn = "", merged = "", kept = ""] = readdirSync(join(records, "ties"))
  .toSorted()
  .map((file) => file.replace(".yaml", ""));

const standfirst = "خريطة أخرى";

let folder: string;
let site: Server;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "records-"));
  cpSync(records, folder, { recursive: true });
  // What was released is not ours to change; records without a log are a dataset before its first release.
  rmSync(join(folder, "changes.yaml"), { force: true });
  // A story that rests on a withdrawn tie is refused until its editor has changed it.
  rmSync(join(folder, "stories"), { recursive: true });
  const change = (id: string, lines: string) =>
    appendFileSync(join(folder, "ties", `${id}.yaml`), `\n${lines}\n`);
  change(
    withdrawn,
    'withdrawn: { on: "2026-01-02", reason: { ar: سببٌ معلن, en: A stated reason } }',
  );
  change(merged, `merged: ${kept}`);
  const whole = join(folder, "dataset.yaml");
  writeFileSync(
    whole,
    readFileSync(whole, "utf8").replace(/(?<=standfirst:\n {2}ar: ).*/, standfirst),
  );
  site = await server({ env: { DATASET: folder } });
  await site.ready();
});

afterAll(async () => {
  await site.stop();
  rmSync(folder, { recursive: true });
});

const fetchPath = (path: string) => fetch(`${site.address}${path}`, { redirect: "manual" });

for (const lang of languages)
  test(`a withdrawn tie keeps its page, with the reason (${lang})`, async () => {
    const response = await fetchPath(`/${lang}/ties/${withdrawn}`);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain({ ar: "سببٌ معلن", en: "A stated reason" }[lang]);
  });

test("a withdrawn tie keeps its data, with the reason", async () => {
  const response = await fetchPath(`/api/ties/${withdrawn}`);
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ withdrawn: { reason: { en: "A stated reason" } } });
});

test("a merged tie moves for good to what it became part of", async () => {
  const page = await fetchPath(`/ar/ties/${merged}?seen=older`);
  expect(page.status).toBe(308);
  expect(page.headers.get("location")).toMatch(new RegExp(`/ar/ties/${kept}\\?seen=older$`));
  const data = await fetchPath(`/api/ties/${merged}`);
  expect(data.status).toBe(308);
  expect(data.headers.get("location")).toMatch(new RegExp(`/api/ties/${kept}$`));
});

test("neither is listed, drawn or embedded", async () => {
  for (const path of ["/en", "/en/embed", "/api/ties", "/api/ties.csv", "/sitemap.xml"]) {
    const text = await (await fetchPath(path)).text();
    expect(text.length).toBeGreaterThan(500);
    expect(text, path).not.toContain(`data-tie="${withdrawn}"`);
    expect(text, path).not.toContain(`data-tie="${merged}"`);
    if (!path.startsWith("/en"))
      expect(text, path).not.toMatch(new RegExp(`${withdrawn}|${merged}`));
  }
});

test("search engines get the addresses of the site that serves, not of the one that built", async () => {
  const robots = await (await fetchPath("/robots.txt")).text();
  expect(robots).toContain(`Sitemap: ${site.address}/sitemap.xml`);
  const found = [...(await (await fetchPath("/sitemap.xml")).text()).matchAll(/<loc>([^<]*)</g)];
  expect(found.length).toBeGreaterThan(100);
  expect(found.filter(([, address = ""]) => !address.startsWith(`${site.address}/`))).toEqual([]);
});

test("an installed application has the name of the dataset that is served", async () => {
  const { description } = await (await fetchPath("/manifest.webmanifest")).json();
  expect(description).toBe(standfirst);
});
