import { describe, expect, inject, it } from "vitest";
import { dataset } from "../../app/_data/current-dataset";
import { isListed } from "../../app/_domain/records/dataset";
import { laterRecordProblem } from "../../app/_domain/sentences/later-records";
import { apiHeaders, caching } from "../../app/_http/headers";

const address = inject("publicAddress");

const ask = (path: string, init: RequestInit = {}) => fetch(`${address}${path}`, init);

const { id: tie, layer: tieLayer } = dataset.ties.find(isListed) ?? {};
const place = dataset.places[0]?.id;
const source = dataset.sources[0]?.id;

describe("a page as Markdown", () => {
  it.each([
    ["/llms.txt", "text/plain"],
    ["/en.md", "text/markdown"],
    ["/ar.md?layers=trade", "text/markdown"],
    [`/en/ties/${tie}.md`, "text/markdown"],
    [`/ar/places/${place}.md`, "text/markdown"],
    [`/en/sources/${source}.md`, "text/markdown"],
    [`/ar/stories/${dataset.stories?.[0]?.id}.md`, "text/markdown"],
  ])("at %s is text with the headers of the API", async (path, type) => {
    const answer = await ask(path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("Content-Type")).toBe(`${type}; charset=utf-8`);
    for (const [name, value] of Object.entries(apiHeaders))
      expect(answer.headers.get(name), name).toBe(value);
    expect(answer.headers.get("Cache-Control")).toBe(caching.data);
    expect(await answer.text()).toContain(dataset.version);
    const tag = answer.headers.get("ETag") ?? "";
    expect((await ask(path, { headers: { "If-None-Match": tag } })).status).toBe(304);
  });

  it.each([
    ...["/en/ties/nothing.md", "/en/stories/nothing.md", "/fr.md", "/en/about.md"],
    ...[`/en/ties/${tie}/x.md`, "/api/markdown/en.md", "/api/markdown/llms.txt", "/api/markdown"],
  ])("is a problem where there is none: %s", async (path) => {
    const answer = await ask(path);
    expect(answer.status).toBe(404);
    expect(answer.headers.get("Content-Type")).toBe("application/problem+json");
  });

  it.each(["/en.md", `/ar/ties/${tie}.md`])(
    "is a problem that lists the releases where %s names none of them",
    async (path) => {
      const answer = await ask(`${path}?data=ffffffffffff`);
      expect(answer.status).toBe(404);
      const { type, errors } = await answer.json();
      expect(type).toContain("#problem-unknown-version");
      const { versions } = await (await ask("/api/versions")).json();
      const allowed = versions.map(({ id }: { id: string }) => id);
      expect(errors).toEqual([{ parameter: "data", detail: "names no release", allowed }]);
    },
  );

  it("says of a tie that was added after the release that today's records have it", async () => {
    const { versions } = await (await ask("/api/versions")).json();
    const { added } = await (await ask(`/api/changes?from=${versions.at(-1).id}`)).json();
    const answer = await ask(`/en/ties/${added[0].id}.md?data=${versions.at(-1).id}`);
    expect(answer.status).toBe(404);
    expect((await answer.json()).errors).toEqual([laterRecordProblem]);
  });

  it("answers from a release, and says what it does not read", async () => {
    const version = (await (await ask("/api/versions")).json()).versions[0].id;
    expect(await (await ask(`/en.md?data=${version}`)).text()).toContain(`\`${version}\``);
    expect(await (await ask("/en.md?layer=trade")).text()).toMatch(/> We ignored .*: layer\n/);
  });
});

describe("the live embed with the words of an author", () => {
  it.each(["en", "ar"])("says them and whose they are at /%s/embed/live", async (lang) => {
    const query = `head=%3Cb%3EWho%3C/b%3E&note=Note&mark=${tie}&call.1=${tie}:Here`;
    const html = await (await ask(`/${lang}/embed/live?${query}`)).text();
    const shown = html.replace(/<script[\s\S]*?<\/script>/g, "");
    expect(shown).toMatch(/<h1[^>]*><bdi>&lt;b&gt;Who&lt;\/b&gt;<\/bdi><\/h1>/);
    expect(shown).toContain("<bdi>Here</bdi>");
    expect(shown).toMatch(
      /Headline and note by the page that embeds it · Marks and labels by|للصفحة التي تضمّنها · العلامات والشروح من/,
    );
    expect(shown).not.toMatch(/We ignored|تجاهلنا/);
    expect(/<title>([^<]*)/.exec(html)?.[1]).not.toContain("Who");
  });

  it.each(["en", "ar"])(
    "says which of their ties it does not draw at /%s/embed/live",
    async (lang) => {
      const [other] = dataset.ties.filter(({ layer }) => layer !== tieLayer);
      const query = `layers=${tieLayer}&call.1=${tie}:Same&call.2=${tie}:Same&call.3=${other?.id}:Other`;
      const html = await (await ask(`/${lang}/embed/live?${query}`)).text();
      const shown = html.replace(/<script[\s\S]*?<\/script>/g, "");
      expect(shown.match(/<bdi>Same<\/bdi>/g)).toHaveLength(2);
      expect(shown).not.toContain("<bdi>Other</bdi>");
      expect(shown).toMatch(/outside this selection: |خارج هذا الاختيار: /);
      const marked = await (await ask(`/${lang}/embed/live?layers=none&mark=${tie},no-tie`)).text();
      expect(marked).toMatch(/<p[^>]*><bdi>[^<]*(outside this selection: |خارج هذا الاختيار: )/);
    },
  );

  it("keeps them when its form is sent without script; the page of the map says that it ignores them", async () => {
    const words = `head=A%20b&mark=${tie}`;
    for (const path of ["/en/embed/live", "/en"]) {
      const response = await ask(`${path}?form=1&layers=trade&${words}`, { redirect: "manual" });
      const { pathname, search } = new URL(response.headers.get("location") ?? "", address);
      expect([response.status, pathname + search]).toEqual([303, `${path}?layers=trade&${words}`]);
    }
    const html = await (await ask(`/en?layers=trade&${words}`)).text();
    expect(html.replace(/<script[\s\S]*?<\/script>/g, "")).toMatch(
      /do not recognise: [^<]*head, mark/,
    );
  });

  it.each([
    ["en", `mark=${tie}`, "<bdi>Marks by the page that embeds it</bdi>"],
    ["ar", `mark=${tie}`, "<bdi>العلامات من الصفحة التي تُضمِّن الخريطة</bdi>"],
    ["en", `call.1=${tie}:a`, "<bdi>Labels by the page that embeds it</bdi>"],
    ["ar", `call.1=${tie}:a`, "<bdi>الشروح من الصفحة التي تُضمِّن الخريطة</bdi>"],
  ])("credits the page in %s with what it adds alone: %s", async (lang, query, credit) => {
    expect(await (await ask(`/${lang}/embed/live?${query}`)).text()).toContain(credit);
  });

  it("keeps them in the form that asks the server for another filter", async () => {
    const query = `layers=${tieLayer}&time=2024&head=Who&mark=${tie}&call.1=${tie}:Here`;
    const html = await (await ask(`/en/embed/live?${query}`)).text();
    const [form = ""] = /<form [\s\S]*?<\/form>/.exec(html) ?? [];
    const hidden = [...form.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)];
    expect(hidden.map(([, key, value]) => `${key}=${value}`)).toEqual([
      "form=1",
      "time=2024",
      "head=Who",
      `mark=${tie}`,
      `call.1=${tie}:Here`,
    ]);
    expect(form).toContain('action="/en/embed/live"');
  });

  it("ignores those that it cannot read and says so", async () => {
    const html = await (await ask("/en/embed/live?head=a%E2%80%AEb&mark=no-tie")).text();
    const shown = html.replace(/<script[\s\S]*?<\/script>/g, "");
    expect(shown).toMatch(/do not recognise: head</);
    expect(shown).toMatch(/There is no tie with the id in this link: [^<]*no-tie/);
  });
});
