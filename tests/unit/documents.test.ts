import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import PlacePage from "../../app/[lang]/places/[id]/page";
import TiePage, { generateMetadata } from "../../app/[lang]/ties/[id]/page";
import { smallDataset } from "../fixtures/small-dataset";

vi.mock("../../app/_data/current-dataset", async () => {
  const { smallDataset: dataset } = await import("../fixtures/small-dataset");
  return { dataset, log: { pending: [], releases: [] }, datasetOfQuery: () => dataset };
});

type Page = (props: {
  params: Promise<{ lang: string; id: string }>;
  searchParams: Promise<Record<string, string>>;
}) => Promise<ReactElement>;

const pageProps = (id: string, lang = "en", search = {}) => ({
  params: Promise.resolve({ lang, id }),
  searchParams: Promise.resolve(search),
});

const markup = async (page: Page, id: string, lang = "en", search = {}) =>
  renderToStaticMarkup(await page(pageProps(id, lang, search)));

const links = (html: string) => [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href);

describe("the page of a tie", () => {
  it("says that it was withdrawn, when and why", async () => {
    const html = await markup(TiePage, "withdrawn");
    expect(html).toContain("Withdrawn on 1 August 2025");
    expect(html).toContain("a mistake");
  });

  it.each([
    [{}, ""],
    [{ seen: "older" }, "?seen=older"],
  ])("moves for good, query and all, to the tie it became part of: %j", async (search, query) => {
    const digest = expect.stringContaining(`NEXT_REDIRECT;replace;/ar/ties/plain${query};308`);
    const old = pageProps("merged", "ar", search);
    await expect(TiePage(old)).rejects.toMatchObject({ digest });
    await expect(generateMetadata(old)).rejects.toMatchObject({ digest });
  });

  it("is not found where no tie has the id", async () => {
    const missing = { digest: "NEXT_HTTP_ERROR_FALLBACK;404" };
    await expect(TiePage(pageProps("nothing"))).rejects.toMatchObject(missing);
    await expect(TiePage(pageProps("plain", "fr"))).rejects.toMatchObject(missing);
    await expect(PlacePage(pageProps("nothing"))).rejects.toMatchObject(missing);
  });

  it("shows every claim and every version of every dispute", async () => {
    const html = await markup(TiePage, "disputed-by-others");
    const marked = [...html.matchAll(/<mark[^>]*>([^<]+)<\/mark>/g)].map(([, text]) => text);
    expect(marked).toEqual(["a", "b", "c", "x", "y"]);
    expect(html.match(/>says</g)).toHaveLength(2);
  });

  it("gives every claim and dispute an address and links to it", async () => {
    const id = "disputed-by-others";
    const html = await markup(TiePage, id);
    const { claims = [], disputes = [] } = smallDataset.ties.find((tie) => tie.id === id) ?? {};
    const fragments = [
      ...claims.map(({ source }) => `claim-${source}`),
      ...disputes.map(({ field }) => `dispute-${field}`),
    ];
    expect(fragments.length).toBeGreaterThan(2);
    for (const fragment of fragments) {
      expect(html.split(`id="${fragment}"`)).toHaveLength(2);
      expect(html.split(`href="#${fragment}"`)).toHaveLength(2);
    }
  });

  it("leads to both its places, the map and the other language", async () => {
    const found = links(await markup(TiePage, "plain"));
    const wanted = ["/en/places/north", "/en/places/south", "/en?tie=plain", "/ar/ties/plain"];
    expect(wanted.filter((href) => !found.includes(href))).toEqual([]);
  });

  it.each([
    ["an older", "old", 1],
    ["the same", "small", 0],
  ])(
    "says once that the data changed where the link was made with %s version",
    async (_, seen, lines) => {
      const html = await markup(TiePage, "plain", "en", { seen });
      expect(html.match(/data-since/g) ?? []).toHaveLength(lines);
    },
  );
});

describe("the page of a place", () => {
  it.each(smallDataset.places.map(({ id }) => id))(
    "%s lists each tie that touches it once",
    async (id) => {
      const { hubs } = { hubs: new Map(smallDataset.places.map((place) => [place.id, place.hub])) };
      const isHere = (at: string) => at === id || hubs.get(at) === id;
      const touching = smallDataset.ties.filter(
        ({ from, to, via, withdrawn, merged }) =>
          !withdrawn && !merged && [from, to, ...via].some(isHere),
      );
      const html = await markup(PlacePage, id);
      const listed = [...html.matchAll(/data-tie="([^"]+)"/g)].map(([, tie]) => tie ?? "");
      expect(listed.toSorted()).toEqual(touching.map((tie) => tie.id).toSorted());
    },
  );

  it("says that a position is approximate", async () => {
    expect(await markup(PlacePage, "far")).toContain("approximate");
    expect(await markup(PlacePage, "north")).not.toContain("approximate");
  });

  it("names the hub it is counted under, and a hub its places", async () => {
    expect(links(await markup(PlacePage, "south-airport"))).toContain("/en/places/south");
    expect(links(await markup(PlacePage, "south"))).toContain("/en/places/south-airport");
  });
});
