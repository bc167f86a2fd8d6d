import { extract } from "@extractus/oembed-extractor";
import ogs from "open-graph-scraper";
import { expect, inject, test } from "vitest";
import { dataset } from "../../app/_data/current-dataset";
import type { Tie } from "../../app/_domain/records/dataset";
import { languages } from "../../app/_domain/vocabulary/language";

/** Ten states of the site as they are sent in messages. */
const states = [
  "/en",
  "/ar",
  "/en?layers=military",
  "/ar?layers=military&time=2025-02..2025-06",
  "/en?places=benghazi&disputed=true",
  "/ar?statuses=official",
  "/en?q=tractor",
  "/en?layers=none",
  "/ar/ties/haftar-lukashenko-talks-2025-02-18",
  "/en/places/minsk",
];

const address = inject("address");

const texts = new Map<string, Promise<string>>();

/** The text of a page, which is fetched once for all rules. */
function textOf(path: string): Promise<string> {
  const text = texts.get(path) ?? fetch(`${address}${path}`).then((answer) => answer.text());
  texts.set(path, text);
  return text;
}

for (const path of states)
  test(`a reader of previews finds sentence, address and picture of ${path}`, async () => {
    const html = await textOf(path);
    const { result, error } = await ogs({ html });
    expect(error).toBe(false);
    const lang = path.startsWith("/ar") ? "ar" : "en";
    const [image] = result.ogImage ?? [];
    expect(result).toMatchObject({
      ogUrl: `${address}${path}`,
      ogLocale: { ar: "ar_LY", en: "en_GB" }[lang],
      twitterCard: "summary_large_image",
      charset: "utf-8",
    });
    expect(result.ogTitle?.length).toBeGreaterThan(2);
    expect(result.ogDescription?.length).toBeGreaterThan(40);
    expect(image).toMatchObject({ width: "1200", height: "630" });
    expect(image?.alt?.length).toBeGreaterThan(2);
    const picture = await fetch(image?.url ?? "");
    expect(picture.status).toBe(200);
    expect(picture.headers.get("content-type")).toBe("image/png");
    expect((await picture.arrayBuffer()).byteLength).toBeLessThanOrEqual(300_000);
  });

const longest = (lang: "ar" | "en") => (one: Tie, other: Tie) =>
  other.title[lang].length - one.title[lang].length;

/** Ten ties: those with the longest titles, the most and the fewest sources, the most disputes, and any others. */
const ties = [
  ...new Set([
    ...dataset.ties.toSorted(longest("en")).slice(0, 2),
    ...dataset.ties.toSorted(longest("ar")).slice(0, 2),
    ...dataset.ties.toSorted((one, other) => other.sources.length - one.sources.length).slice(0, 2),
    ...dataset.ties.toSorted((one, other) => one.sources.length - other.sources.length).slice(0, 2),
    ...dataset.ties.toSorted((one, other) => other.disputes.length - one.disputes.length),
  ]),
].slice(0, 10);

// Of each pair, every language has one.
for (const [own, lang] of languages.entries())
  test(`a reader of previews finds the cards of five ties in ${lang}`, async () => {
    expect(ties).toHaveLength(10);
    for (const { id, title } of ties.filter((_, at) => at % languages.length === own)) {
      const { result } = await ogs({ html: await textOf(`/${lang}/ties/${id}`) });
      const [image] = result.ogImage ?? [];
      expect(result.ogTitle).toContain(title[lang]);
      expect(image).toMatchObject({ width: "1200", height: "630" });
      expect(image?.alt).toContain(title[lang]);
      const { pathname, searchParams } = new URL(image?.url ?? "");
      expect([pathname, searchParams.get("tie")]).toEqual(["/api/card.png", id]);
      const picture = await fetch(image?.url ?? "");
      expect([picture.status, picture.headers.get("content-type")]).toEqual([200, "image/png"]);
      expect((await picture.arrayBuffer()).byteLength).toBeLessThanOrEqual(300_000);
    }
  });

test("previews of different states differ", async () => {
  const read = async (path: string) => (await ogs({ html: await textOf(path) })).result;
  const all = await Promise.all(states.map(read));
  expect(new Set(all.map(({ ogImage }) => ogImage?.[0]?.url)).size).toBe(states.length);
  expect(new Set(all.map(({ ogUrl }) => ogUrl)).size).toBe(states.length);
});

const story = `stories/${dataset.stories?.[0]?.id}`;
const comparison = "compare?a=known%3D2025-05-26&b=";

/** One address of each other kind that people copy and whose page is HTML. */
const kinds = [
  ...[
    "/en/embed?layers=trade",
    `/ar/embed?tie=${ties[0]?.id}`,
    `/en/sources/${dataset.sources[0]?.id}`,
  ],
  ...["/ar/disputes", `/ar/${story}`, `/en/${story}?step=3`, `/en/embed/${story}?step=2`],
  ...[`/ar/${comparison}`, `/en/embed/${comparison}`],
];

for (const path of [...states.slice(2).filter((_, at) => at % 2 === 0), ...kinds])
  test(`a reader of oEmbed finds and follows the discovery of ${path}`, async () => {
    const found = await extract(`${address}${path}`, { maxwidth: 500, maxheight: 400 });
    expect(found).toMatchObject({
      version: "1.0",
      type: "rich",
      method: "auto-discovery",
      provider_url: `${address}${path.slice(0, 3)}`,
      width: 500,
      height: 400,
    });
    const html = "html" in found ? String(found.html) : "";
    const [, src = ""] = /<iframe src="([^"]*)"/.exec(html) ?? [];
    const frame = await fetch(src.replaceAll("&amp;", "&"));
    expect(frame.status).toBe(200);
    const thumbnail = await fetch(String(found.thumbnail_url));
    expect([thumbnail.status, thumbnail.headers.get("content-type")]).toEqual([200, "image/png"]);
    const query = new URL(path, address).search;
    if (/embed|places|ties|sources|disputes|stories|compare/.test(path)) return;
    const { matched } = await (await fetch(`${address}/api/ties${query}`)).json();
    expect(await frame.text()).toContain(`data-matched="${matched}"`);
  });
