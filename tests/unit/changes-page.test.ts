import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import { log } from "../../app/_data/current-dataset";
import { versions } from "../../app/_data/versions";
import { changesOf } from "../../app/_domain/records/change-log";
import ChangesPage from "../../app/[lang]/changes/page";
import TiePage from "../../app/[lang]/ties/[id]/page";

const render = async (page: Promise<unknown>) => renderToStaticMarkup((await page) as ReactElement);
const changes = (search: Record<string, string> = {}) =>
  render(
    ChangesPage({
      params: Promise.resolve({ lang: "en" }),
      searchParams: Promise.resolve(search),
    }),
  );
const corrected = changesOf(log).find(({ kind }) => kind === "corrected")?.tie ?? "";

describe("the page of what changed", () => {
  it("reads releases once, however many there are and however often it is asked for", async () => {
    const first = await changes();
    const read = vi.spyOn(versions, "dataset");
    expect(await changes()).toBe(first);
    expect(await changes({ tie: corrected })).toContain(corrected);
    expect(read).not.toHaveBeenCalled();
    read.mockRestore();
  });

  it("leads to the comparison of each release with the one before", async () => {
    const html = await changes();
    const links = [...html.matchAll(/href="\/en\/compare\?a=data%3D(\w+)&amp;b=data%3D(\w+)"/g)];
    const ids = log.releases.map(({ version }) => version);
    expect(links.length).toBeGreaterThan(1);
    for (const [, before = "", version = ""] of links)
      expect(ids.indexOf(before)).toBe(ids.indexOf(version) + 1);
  });

  it("is one of the pages that every page leads to", async () => {
    expect(await changes()).toMatch(/<a href="\/en\/changes" aria-current="page"/);
  });
});

describe("the page of a tie", () => {
  it("says when it was corrected, and leads to what it said before", async () => {
    const html = await render(
      TiePage({
        params: Promise.resolve({ lang: "en", id: corrected }),
        searchParams: Promise.resolve({}),
      }),
    );
    expect(html).toMatch(/data-change="corrected"[^>]*>Corrected, \d+ \w+ \d{4}: /);
    expect(html).toContain(`href="/en/changes?tie=${corrected}"`);
  });
});
