import { extract } from "@extractus/oembed-extractor";
import ogs from "open-graph-scraper";
import { expect, inject, test } from "vitest";

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

const textOf = async (path: string) => (await fetch(`${address}${path}`)).text();

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

test("previews of different states differ", async () => {
  const read = async (path: string) => (await ogs({ html: await textOf(path) })).result;
  const all = await Promise.all(states.map(read));
  expect(new Set(all.map(({ ogImage }) => ogImage?.[0]?.url)).size).toBe(states.length);
  expect(new Set(all.map(({ ogUrl }) => ogUrl)).size).toBe(states.length);
});

for (const path of [...states.slice(2), "/en/embed?layers=trade"])
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
    const query = new URL(path, address).search;
    if (/embed|places|ties/.test(path)) return;
    const { matched } = await (await fetch(`${address}/api/ties${query}`)).json();
    expect(await frame.text()).toContain(`data-matched="${matched}"`);
  });
