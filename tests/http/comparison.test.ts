import fc from "fast-check";
import { describe, expect, inject, it } from "vitest";
import { dataset, log } from "../../app/_data/current-dataset";
import { languages, otherLanguage } from "../../app/_domain/vocabulary/language";
import { queries } from "../fixtures/generators";

const oldest = log.releases.at(-1)?.version ?? "";
const query = `a=known%3D2025-05-26&b=layers%3Dmilitary,trade`;

const address = inject("address");

const get = (path: string) => fetch(`${address}${path}`, { redirect: "manual" });
const text = async (path: string) => {
  const response = await get(path);
  expect([path, response.status]).toEqual([path, 200]);
  return response.text();
};
const decodeAmpersands = (html: string) => html.replaceAll("&amp;", "&");

describe.each(languages.map((lang, at) => [lang, at] as const))(
  "the page of a comparison in %s",
  (lang, at) => {
    it("holds sentence, both maps and all ties without script", async () => {
      const html = await text(`/${lang}/compare?${query}`);
      const api = await (await get(`/api/compare?${query}`)).json();
      expect(html.match(/<h1[^>]*>([^<]*)</)?.[1]).toBe(api.sentence[lang]);
      expect(html.match(/<svg class="marks"/g)).toHaveLength(2);
      for (const { only, count } of api.groups)
        expect(html.match(new RegExp(`data-only="${only}"`, "g"))).toHaveLength(count);
    });

    it("offers an embed code with both states in full", async () => {
      const html = decodeAmpersands(
        decodeAmpersands(await text(`/${lang}/compare?a=layers%3Dtrade&b=data%3D${oldest}`)),
      );
      const frame = html
        .match(/iframe src="([^"]*)"|iframe src=&quot;(.*?)&quot;/)
        ?.slice(1)
        .join("");
      const { pathname, searchParams } = new URL(frame ?? "");
      const statuses = "statuses=official,reported,assessed";
      expect(pathname).toBe(`/${lang}/embed/compare`);
      expect(searchParams.get("a")).toBe(`layers=trade&${statuses}`);
      expect(searchParams.get("b")).toBe(
        `layers=military,trade,diplomatic&${statuses}&data=${oldest}`,
      );
      expect(await text(`${pathname}?${searchParams}`)).toContain("data-side=");
    });

    it("offers every day of a source, also later than the last tie", async () => {
      const html = await text(`/${lang}/compare`);
      const field = (name: string) =>
        html.match(new RegExp(`<input[^>]*name="${name}"[^>]*>`))?.[0];
      expect(field("known")).toContain('type="date"');
      expect(field("known")).not.toMatch(/ (min|max)=/);
      expect(field("time.end")).toMatch(/ max="\d{4}-\d\d-\d\d"/);
    });

    it("is previewed by its own picture, and keeps its query in the other language", async () => {
      const html = decodeAmpersands(await text(`/${lang}/compare?${query}`));
      expect(html).toContain(`og:image" content="${address}/api/compare.png?${query}&lang=${lang}`);
      expect(html).toContain(`rel="canonical" href="${address}/${lang}/compare?${query}"`);
      expect(html).toContain(`href="/${otherLanguage[lang]}/compare?${query}"`);
      const picture = await get(`/api/compare.png?${query}&lang=${lang}`);
      expect(picture.headers.get("content-type")).toBe("image/png");
    });

    it("says in one line what it ignores", async () => {
      const html = await text(`/${lang}/compare?a=layers%3Dair&b=data%3Dffffffffffff%26x%3D1`);
      expect(html).toContain("a.layers, b.x, b.data");
    });

    it("offers what a single state can be compared with, each offer a comparison", async () => {
      const html = decodeAmpersands(
        await text(`/${lang}/compare?a=layers%3Dmilitary%26time%3D2025`),
      );
      const offers = [...html.matchAll(/href="(\/\w+\/compare\?a=[^"]*&b=[^"]*)"/g)];
      expect(offers.length).toBeGreaterThan(log.releases.length + 3);
      // Each language follows every other offer.
      for (const [, href = ""] of offers.filter((_, n) => n % languages.length === at))
        expect(await text(href)).toContain("data-group=");
    });
  },
);

describe("the address of a comparison", () => {
  it.each([
    ["b=layers%3Dtrade%2Cmilitary", "a=&b=layers%3Dmilitary,trade"],
    ["a=layers%3Dtrade&known=2025-05-26", "a=layers%3Dtrade&b=layers%3Dtrade%26known%3D2025-05-26"],
    ["a=&time.start=2025-01-01&time.end=", "a=&b=time%3D2025-01-01.."],
    ["a=&link=%2Far%2Fembed%3Flayers%3Dtrade%26theme%3Ddark", "a=&b=layers%3Dtrade"],
  ])("is redirected from %s", async (sent, canonical) => {
    const response = await get(`/en/compare?${sent}`);
    expect(response.status).toBe(303);
    const { pathname, search } = new URL(response.headers.get("location") ?? "", address);
    expect(pathname + search).toBe(`/en/compare?${canonical}`);
    expect((await get(pathname + search)).status).toBe(200);
  });

  it("never fails, whatever its states are", async () => {
    const paths = ["/en/compare", "/ar/embed/compare", "/api/compare", "/api/compare.csv"];
    for (const [one, other] of fc.sample(fc.tuple(queries(dataset), queries(dataset)), 60)) {
      const states = new URLSearchParams({ a: `${one}`, b: `${other}&data=${oldest}` });
      for (const path of paths) {
        const { status } = await get(`${path}?${states}`);
        const isRefused = path.startsWith("/api") && [400, 404].includes(status);
        expect([`${path}?${states}`, isRefused || [200, 303, 308].includes(status)]).toEqual([
          `${path}?${states}`,
          true,
        ]);
      }
    }
  });
});

describe("the embed of a comparison", () => {
  it("may stand in any frame, and is a document without framework", async () => {
    const response = await get(`/en/embed/compare?${query}&head=Own%20words`);
    expect(response.headers.get("content-security-policy")).toContain("frame-ancestors *");
    expect(response.headers.get("x-robots-tag")).toBe("noindex");
    const html = await response.text();
    expect(html).not.toContain("/_next/");
    expect(html).toContain("<h1><bdi>Own words</bdi></h1>");
    expect(decodeAmpersands(html)).toContain(
      `rel="canonical" href="${address}/en/compare?${query}"`,
    );
  });
});

describe("the page of a comparison in a frame", () => {
  it("is redirected to its embed with the same query", async () => {
    const headers = { "Sec-Fetch-Dest": "iframe" };
    const response = await fetch(`${address}/ar/compare?${query}`, { headers, redirect: "manual" });
    expect(response.status).toBe(307);
    const target = new URL(response.headers.get("location") ?? "", address);
    expect(target.pathname + target.search).toBe(`/ar/embed/compare?${query}`);
  });
});

/** Without the marks that React leaves between texts. */
const withoutComments = (html: string) => html.replaceAll("<!-- -->", "");

describe("a page that draws a release", () => {
  const later = log.releases.slice(0, -1).flatMap(({ changes }) => changes);
  const tieThatIs = (kind: "new" | "corrected") =>
    later.find((change) => change.kind === kind)?.tie;
  const [added, corrected] = [tieThatIs("new"), tieThatIs("corrected")];
  const tie = dataset.ties[0]?.id;
  const paths = ["sources", "disputes", "actors", "assessments", "about", `ties/${tie}`];
  const records = [`places/${dataset.places[0]?.id}`, `sources/${dataset.sources[0]?.id}`];

  it.each([...paths, ...records])(
    "%s keeps the version in every link to other pages",
    async (path) => {
      const html = decodeAmpersands(await text(`/en/${path}?data=${oldest}`));
      const body = html.slice(html.indexOf("<body"));
      const links = [...body.matchAll(/<a [^>]*href="(\/(?:en|ar)(?:[/?#][^"]*)?)"/g)];
      const unpinned = links
        .map(([, href = ""]) => href)
        .filter((href) => !href.startsWith("/en/changes?"))
        .filter((href) => !href.includes(`data=${oldest}`));
      expect(unpinned).toEqual([]);
      expect(links.length).toBeGreaterThan(5);
    },
  );

  it("keeps it in the scope of the changes beside keys without a value", async () => {
    for (const keys of [`from=${oldest}&to=&tie=`, `from=${oldest}`]) {
      const html = await text(`/en/changes?${keys}`);
      expect(html).toContain(`rel="canonical" href="${address}/en/changes?from=${oldest}"`);
      expect(html).not.toContain("never released");
    }
  });

  it("keeps it in the form of the sources", async () => {
    const response = await get(`/en/sources?form=1&kind=analysis&data=${oldest}`);
    expect(response.headers.get("location")).toContain(`kind=analysis&data=${oldest}`);
  });

  it("marks in lists, documents and embeds which ties were corrected since, when and why, without script too", async () => {
    const marks = {
      en: /<li data-tie[\s\S]*<span data-since[^>]*>Corrected since<\/span> \d+ \w+ 2026: \S/,
      ar: /<li data-tie[\s\S]*<span data-since[^>]*>صُحّحت بعد ذلك<\/span> \d+ \S+ 2026: \S/,
    };
    for (const [path, mark] of [
      [`/en?data=${oldest}`, marks.en],
      [`/ar?data=${oldest}`, marks.ar],
      [`/ar/embed/live?panel=list&data=${oldest}`, marks.ar],
      [`/en/disputes?data=${oldest}`, marks.en],
      [`/ar/actors?data=${oldest}`, marks.ar],
      [`/en/ties/${corrected}?data=${oldest}`, marks.en.source.replace("<li data-tie", "<h1")],
    ] as const)
      expect(withoutComments(await text(path)), path).toMatch(new RegExp(mark));
    expect(await text("/en")).not.toContain("data-since");
  });

  it("does not take a tie that was added later for a mistyped address, and leads to it", async () => {
    const mistyped = "The address may be mistyped";
    const page = await get(`/en/ties/${added}?data=${oldest}`);
    expect(page.status).toBe(404);
    const html = await page.text();
    expect(html).not.toContain(mistyped);
    expect(html).toContain(">This version of the data does not have it</h1>");
    expect(html).toContain(">لا يضمّه هذا الإصدار من البيانات</h1>");
    expect(html).toContain("The address names data of 25 November 2026");
    for (const lang of languages) expect(html).toContain(`href="/${lang}/ties/${added}"`);
    for (const path of [`no-tie?data=${oldest}`, `${added}x`])
      expect(await (await get(`/en/ties/${path}`)).text()).toContain(mistyped);
    for (const path of ["", "/embed/live"]) {
      const map = await text(`/ar${path}?tie=${added}&data=${oldest}`);
      expect(map).toMatch(new RegExp(`<a href="/ar/ties/${added}"[^>]*>أضيفت بعد هذا الإصدار`));
    }
  });
});
