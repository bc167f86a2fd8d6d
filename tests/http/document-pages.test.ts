import { expect, inject, test } from "vitest";
import { languages } from "../../app/_domain/vocabulary/language";
import { trainers } from "../fixtures/tie-ids";

const source = "sources/shaf-center-2025-06-04";
const story = "stories/minsk-benghazi-2024-2025";
const pages = [
  ...["stories", "sources", "disputes", "actors", "assessments", "about", "data", "changes"],
  ...[source, story, "stories/tamanhint-who-says-what"],
];

const address = inject("address");

const get = (path: string) => fetch(`${address}${path}`);

/** Attributes of the start tags that match an expression, as they are written. */
const attributes = (html: string, tag: RegExp, name: string) =>
  [...html.matchAll(tag)].flatMap(([text]) => {
    const value = new RegExp(`\\s${name}="([^"]*)"`, "i").exec(text)?.[1];
    return value === undefined ? [] : [value.replaceAll("&amp;", "&").replaceAll("&#x27;", "'")];
  });

const matchedCount = (html: string) => /data-matched="(\d+)"/.exec(html)?.[1];

const ownLetters = { en: "latin", ar: "arabic" } as const;

for (const [at, lang] of languages.entries()) {
  test(`the /${lang} page asks for the three upright faces of its letters before its text`, async () => {
    const [head = ""] = (await (await get(`/${lang}`)).text()).split("<body");
    const faces = attributes(head, /<link[^>]*as="font"[^>]*>/g, "href");
    const names = faces.map((face) => face.replace(/-[0-9a-f]{8}\.woff2$/, ""));
    const weights = [400, 500, 600];
    expect(names).toEqual(weights.map((n) => `/fonts/plex-sans-${ownLetters[lang]}-${n}`));
  });

  test(`the first paint of /${lang} waits for all that it shows`, async () => {
    const html = await (await get(`/${lang}`)).text();
    const [target = ""] = attributes(html, /<link[^>]*rel="expect"[^>]*>/g, "href");
    const end = html.indexOf(`id="${target.slice(1)}"`);
    expect(end).toBeGreaterThan(html.lastIndexOf("</main>"));
  });

  for (const path of pages)
    test(`/${lang}/${path} answers, names itself and has one heading`, async () => {
      const response = await get(`/${lang}/${path}`);
      expect(response.status).toBe(200);
      const html = await response.text();
      expect(html.match(/<h1[\s>]/g)).toHaveLength(1);
      const canonical = attributes(html, /<link[^>]*rel="canonical"[^>]*>/g, "href");
      expect(canonical).toEqual([expect.stringMatching(new RegExp(`/${lang}/${path}$`))]);
      expect(attributes(html, /<link[^>]*rel="alternate"[^>]*>/g, "hreflang")).toHaveLength(3);
      expect(html.match(/<link[^>]*type="application\/json\+oembed"/g)).toHaveLength(1);
      expect(html.match(/<meta[^>]*property="og:image"/g)).toHaveLength(1);
    });

  for (const path of ["sources", source, "disputes", "actors", "about", story])
    test(`links of /${lang}/${path} to the map lead to as many ties as they say`, async () => {
      const html = await (await get(`/${lang}/${path}`)).text();
      const links = /<a\s[^>]*data-count="[^>]*>/g;
      const hrefs = attributes(html, links, "href");
      const counts = new Map(
        attributes(html, links, "data-count").map((count, n) => [hrefs[n], count]),
      );
      expect(counts.size).toBeGreaterThan(0);
      // The count depends on the records alone, so that each language follows half of the links.
      const own = [...counts].slice(0, 12).filter((_, n) => n % languages.length === at);
      for (const [href = "", count] of own)
        expect([href, matchedCount(await (await get(href)).text())]).toEqual([href, count]);
    });
}

test.each(
  languages.flatMap((lang) =>
    [`ties/${trainers}`, "places/benghazi", source].map((path) => [lang, path]),
  ),
)("the page of /%s/%s passes its own address on by plain links", async (lang, path) => {
  const html = await (await get(`/${lang}/${path}`)).text();
  const row = /data-share-links[^>]*>(.*?)<\/div>/s.exec(html)?.[1] ?? "";
  const hrefs = attributes(row, /<a\s[^>]*>/g, "href").map((href) => new URL(href));
  expect(hrefs.map(({ protocol, host }) => host || protocol)).toEqual([
    ...["wa.me", "t.me", "x.com"],
    "mailto:",
  ]);
  const own = `${address}/${lang}/${path}`;
  for (const { searchParams } of hrefs)
    expect([...searchParams.values()].some((value) => value.endsWith(own))).toBe(true);
});

test("every example of the data page works", async () => {
  const html = await (await get("/en/data")).text();
  const hrefs = html
    .split(/(?=data-operation=)/)
    .slice(1)
    .flatMap((operation) => attributes(operation, /<a\s[^>]*href="\/api\/[^>]*>/g, "href"));
  expect(hrefs.length).toBeGreaterThan(10);
  for (const href of new Set(hrefs)) expect([href, (await get(href)).status]).toEqual([href, 200]);
});

/** What a list of the dashboard holds of one tie, as markup. */
const card = (html: string, id: string) =>
  html.split(/(?=<li data-tie=)/).find((part) => part.startsWith(`<li data-tie="${id}"`)) ?? "";

test.each([
  ["ar", "نقطة الانطلاق، التوقيت"],
  ["en", "where the flights left from, timing"],
])("a tie of the %s list says what its sources disagree on", async (lang, fields) => {
  const html = await (await get(`/${lang}?disputed=true&layers=military&places=fezzan`)).text();
  const flag =
    /class="dispute-badge">(.*?)<\/span>/s.exec(card(html, "five-cargo-flights-south-2025"))?.[1] ??
    "";
  expect(flag.replace(/<[^>]*>/g, "")).toContain(fields);
});

type Dispute = { readonly field: string; readonly versions: readonly unknown[] };

test("every dispute stands on the page once, with all its versions", async () => {
  const { ties } = await (await get("/api/ties?disputed=true")).json();
  const disputes = (ties as { id: string; disputes: Dispute[] }[]).flatMap(({ id, disputes }) =>
    disputes.map(({ field, versions }) => ({
      dispute: `${id} ${field}`,
      versions: versions.length,
    })),
  );
  const html = await (await get("/en/disputes")).text();
  const shown = html
    .split(/(?=<li[^>]*\sdata-field=)/)
    .slice(1)
    .map((item) => ({
      dispute: `${/data-tie="([^"]*)"/.exec(item)?.[1]} ${/data-field="([^"]*)"/.exec(item)?.[1]}`,
      versions: item.match(/<mark[\s>]/g)?.length,
    }));
  const byName = (one: { dispute: string }, other: { dispute: string }) =>
    one.dispute.localeCompare(other.dispute);
  expect(shown.length).toBeGreaterThan(5);
  expect(shown.toSorted(byName)).toEqual(disputes.toSorted(byName));
});

test("the matrix of actors agrees with the API", async () => {
  const { actors } = await (await get("/api/actors")).json();
  const counts = new Map(
    (actors as { id: string; count: number }[]).map(({ id, count }) => [id, count]),
  );
  const html = await (await get("/en/actors")).text();
  const own = [...html.matchAll(/<td[^>]*\sdata-pair="(\S+) (\S+)"[^>]*>(\d*)/g)].filter(
    ([, row = "", column]) => row === column && counts.has(row),
  );
  expect(own.length).toBeGreaterThan(5);
  for (const [, id = "", , count] of own) expect([id, Number(count)]).toEqual([id, counts.get(id)]);
});
