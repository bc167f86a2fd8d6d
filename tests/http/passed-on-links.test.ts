import { describe, expect, inject, it } from "vitest";
import { dataset } from "../../app/_data/current-dataset";
import { isListed } from "../../app/_domain/records/dataset";

const site = inject("publicAddress");

/** The text of a page, without its scripts. */
async function textOf(path: string): Promise<string> {
  const html = await (await fetch(`${site}${path}`)).text();
  return html.replace(/<script[\s\S]*?<\/script>/g, "");
}

const ask = (path: string) => fetch(`${site}${path}`, { redirect: "manual" });

const tie = dataset.ties.find(isListed)?.id;
const place = dataset.places[0]?.id;
const source = dataset.sources[0]?.id;

describe("a link that was passed on", () => {
  it.each([
    [`/en/ties/${tie}.`, `/en/ties/${tie}`],
    [`/ar/ties/${tie}%E2%80%8F`, `/ar/ties/${tie}`],
    [`/en/places/${place})`, `/en/places/${place}`],
    [`/ar/sources/${source}%D8%8C`, `/ar/sources/${source}`],
    ["/en?layers=military)", "/en?layers=military"],
    ["/ar/embed?layers=military&amp;theme=dark", "/ar/embed?layers=military&theme=dark"],
    ["/en/embed/live?layers=trade%22", "/en/embed/live?layers=trade"],
    ["/en/about.", "/en/about"],
    ["/embed).", "/embed"],
    ["/ar.md%E2%80%8F", "/ar.md"],
    ["/en.md?layers=military).", "/en.md?layers=military"],
    ["/llms.txt.", "/llms.txt"],
    ["/%E2%80%9D", "/"],
    ["/api/ties.csv?layers=military).", "/api/ties.csv?layers=military"],
    ["/EN/About", "/en/about"],
    ["/Ar.MD", "/ar.md"],
    [`/en/ties/${tie}%23list`, `/en/ties/${tie}#list`],
    ["/en%23list", "/en#list"],
    ["/ar/embed%3Flayers=trade", "/ar/embed?layers=trade"],
    ["/en?layers=trade&%20time=2025", "/en?layers=trade&time=2025"],
    [`/api/ties/${tie}%C2%BB`, `/api/ties/${tie}`],
    ["/api/map.png?width=600&amp;height=315", "/api/map.png?width=600&height=315"],
  ])("leads from %s to the address without the marks on it", async (link, address) => {
    const answer = await ask(link);
    expect([answer.status, answer.headers.get("Location")]).toEqual([308, address]);
    expect((await fetch(`${site}${address}`)).status).toBe(200);
  });

  it.each([
    "/%E2%80%8F/evil.example/en.",
    "/%E2%80%8F%5Cevil.example.",
    "/en/%C2%AD/evil.example.",
  ])("never leads to another host: %s", async (link) => {
    const location = (await ask(link)).headers.get("Location") ?? "/";
    expect(new URL(location, site).origin).toBe(site);
  });

  it("has the headers of the API below it, so that scripts of other sites follow", async () => {
    const { headers } = await ask("/api/ties?limit=1.");
    expect(headers.get("Access-Control-Allow-Origin")).toBe("*");
  });

  it.each([
    "from=singlemessage&isappinstalled=0",
    "fbclid=a&mibextid=b&__cft__[0]=c",
    "utm_source=a&at_medium=b&xtor=c",
  ])("is silent about %s everywhere", async (query) => {
    for (const path of ["/en", "/en/embed", "/ar/embed/live", `/en/ties/${tie}`, "/en/sources"]) {
      const html = await (await fetch(`${site}${path}?${query}`)).text();
      expect([
        path,
        /We ignored|تجاهلنا/.test(html.replace(/<script[\s\S]*?<\/script>/g, "")),
      ]).toEqual([path, false]);
    }
    expect((await ask(`/api/ties?limit=1&${query}`)).status).toBe(200);
    expect((await ask(`/api/map.svg?${query}`)).status).toBe(200);
  });
});

describe("a link that asks for what there is not", () => {
  const record = [`ties/${tie}`, `places/${place}`, `sources/${source}`];
  const pages = ["", "embed", "embed/live", "sources", "actors", "disputes", "assessments"];

  it.each([...pages, ...record, "about", "data"])(
    "is told so at /en/%s and /ar/%s",
    async (path) => {
      expect(await textOf(`/en/${path}?layer=trade`)).toMatch(/do not recognise: layer</);
      expect(await textOf(`/ar/${path}?layers=air&origins=many`)).toMatch(
        /تجاهلنا في الرابط ما لم نتعرّف عليه: .layers, origins.</,
      );
    },
  );

  it.each(["", "embed", "embed/live", "sources", "changes", ...record])(
    "is told of keys that objects have at /en/%s",
    async (path) => {
      const keys = ["%5F_proto__", "constructor", "toString", "hasOwnProperty"];
      const text = await textOf(`/en/${path}?${keys.map((key) => `${key}=trade`).join("&")}`);
      const [, unknown = ""] = /do not recognise: ([^<]*)</.exec(text) ?? [];
      expect(unknown.split(/\s*,\s*/).toSorted()).toEqual(keys.map(decodeURIComponent).toSorted());
      expect(await textOf(`/en/${path}?__proto__=1&then=2&__proto__=3`)).toMatch(
        /do not recognise: (__proto__ , then|then, __proto__ )</,
      );
    },
  );

  it("is told which filter of the sources is none", async () => {
    expect(await textOf("/en/sources?kind=rumour&sort=date")).toMatch(/do not recognise: kind</);
    expect(await textOf("/en/sources?sort=publisher")).not.toContain("do not recognise");
  });

  it("is told of a key without a name", async () => {
    for (const path of ["en", "en/embed", "en/about", "ar"])
      expect(await textOf(`/${path}?=trade`)).toMatch(/(recognise: =|نتعرّف عليه: .=.)</);
  });

  it.each([...record, "actors", "disputes", "assessments", "stories", "about", "data", "changes"])(
    "is led from /en/%s, which applies no filter, to the map that does",
    async (path) => {
      expect(await textOf(`/en/${path}?layers=trade&q=oil`)).toMatch(
        /<a href="\/en\?layers=trade&amp;q=oil"[^>]*>This page is not filtered/,
      );
      expect(await textOf(`/ar/${path}?layers=trade`)).toContain(">هذه الصفحة بلا تصفية");
      expect(await textOf(`/en/${path}`)).not.toContain("This page is not filtered");
    },
  );

  it("is told so in Markdown too", async () => {
    const [story] = dataset.stories ?? [];
    const markdown = async (path: string) => (await fetch(`${site}/en${path}`)).text();
    expect(await markdown(".md?layer=trade&=x")).toContain("recognise: layer, =\n");
    expect(await markdown(".md?tie=nope")).toContain("no tie with the id in this link: nope\n");
    expect(await markdown(`.md?tie=${tie}`)).not.toContain("no tie with the id");
    expect(await markdown(`/stories/${story?.id}.md?step=99`)).toContain("recognise: step\n");
    for (const path of record) {
      expect(await markdown(`/${path}.md?layer=trade`)).toContain("recognise: layer\n");
      expect(await markdown(`/${path}.md?layers=trade`)).toContain(
        `[This page is not filtered: open the map with the filter in this link](<https://site.example/en.md?layers=trade>)`,
      );
      expect(await markdown(`/${path}.md`)).not.toContain("This page is not filtered");
    }
  });

  it.each(["en", "en/embed", "en/embed/live"])(
    "is told at /%s that no tie has its id",
    async (path) => {
      const html = await textOf(`/${path}?tie=nope&layers=trade`);
      expect(html).toMatch(/There is no tie with the id in this link: nope</);
      expect(html).toMatch(/<li[^>]* data-tie="/);
    },
  );

  it("keeps the tie of an id that there is, withdrawn ones too", async () => {
    for (const { id } of [
      dataset.ties.find(isListed),
      dataset.ties.find((one) => one.withdrawn),
    ].filter((one) => one !== undefined))
      expect(await textOf(`/en?tie=${id}`)).not.toContain("There is no tie with the id");
  });
});

describe("a search that finds nothing", () => {
  it.each([
    ["Lukaschenka", "Alexander Lukashenko", "actors=lukashenko"],
    ["تامنهنت", "Tamanhint air base", "places=tamanhint"],
    ["Haftaar", "Khalifa Haftar", "actors=khalifa-haftar"],
    ["May+2025", "May 2025", "time=2025-05"],
  ])("for %s leads to what was meant, without script and in every form", async (q, name, query) => {
    const search = `q=${encodeURI(q)}`;
    for (const path of ["", "/embed", "/embed/live"])
      expect(await textOf(`/en${path}?${search}`)).toMatch(
        new RegExp(`href="[^"]*/en\\?${query}"[^>]*>(<[^>]*>)*Did you mean ${name}\\?`),
      );
    const markdown = await (await fetch(`${site}/en.md?${search}`)).text();
    expect(markdown).toContain(`[Did you mean ${name}?](<https://site.example/en.md?${query}>)`);
    expect(await textOf(`/ar?${search}`)).toContain("هل تقصد");
    const answer = await ask(`/en?${query}`);
    expect([answer.status, /data-tie=/.test(await answer.text())]).toEqual([200, true]);
  });

  it("among the sources leads to the publisher that was meant", async () => {
    expect(await textOf("/en/sources?find=Almenasa")).toMatch(
      /href="\/en\/sources\?find=Almenassa"[^>]*>Did you mean Almenassa\?/,
    );
    expect(await textOf("/ar/sources?find=Almenasa")).toContain("هل تقصد");
  });
});
