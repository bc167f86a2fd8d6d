import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import { log } from "../../app/_data/current-dataset";
import { versions } from "../../app/_data/versions";
import { changesOf } from "../../app/_domain/records/change-log";
import { releaseName } from "../../app/_domain/sentences/version-name";
import ChangesPage, { generateMetadata } from "../../app/[lang]/changes/page";
import { pageOfSteps } from "../../app/[lang]/changes/page-of-steps";
import TiePage from "../../app/[lang]/ties/[id]/page";

vi.mock("../../app/[lang]/changes/page-of-steps", { spy: true });

const render = async (page: Promise<unknown>) => renderToStaticMarkup((await page) as ReactElement);
const changes = (search: Record<string, string> = {}, lang = "en") =>
  render(
    ChangesPage({
      params: Promise.resolve({ lang }),
      searchParams: Promise.resolve(search),
    }),
  );
/** The versions to which a page leads instead of showing them. */
const olderOf = (html: string) =>
  [...html.matchAll(/<a href="\/\w+\/changes\?([^"]*)"[^>]*>[^<]*<\/a> <span[^>]*>(\d*)/g)].map(
    ([, query = "", count = ""]) => ({
      query: new URLSearchParams(query.replaceAll("&amp;", "&")),
      count: Number(count),
    }),
  );

/** The page and those of the versions to which it leads. */
const everyPage = async (lang = "en") => {
  const first = await changes({}, lang);
  const others = olderOf(first).map(({ query }) => changes(Object.fromEntries(query), lang));
  return [first, ...(await Promise.all(others))];
};

const correctedId = changesOf(log).find(({ kind }) => kind === "corrected")?.tie ?? "";

describe("the page of what changed", () => {
  it("reads releases once, however often and in whatever language it is asked for", async () => {
    const first = await everyPage();
    const read = vi.spyOn(versions, "dataset");
    expect(await everyPage()).toEqual(first);
    expect(await changes({ tie: correctedId }, "ar")).toContain(correctedId);
    expect(read).not.toHaveBeenCalled();
    read.mockRestore();
  });

  it("leads to the comparison of each release with the one before", async () => {
    const html = (await everyPage()).join("");
    const links = [...html.matchAll(/href="\/en\/compare\?a=data%3D(\w+)&amp;b=data%3D(\w+)"/g)];
    const ids = log.releases.map(({ version }) => version);
    expect(links.length).toBeGreaterThan(1);
    for (const [, before = "", version = ""] of links)
      expect(ids.indexOf(before)).toBe(ids.indexOf(version) + 1);
  });

  it("shows a correction that only the other language needed, in that language", async () => {
    const { version = "" } = log.releases.at(-2) ?? {};
    const before = versions.dataset(log.releases.at(-1)?.version ?? "");
    const after = versions.dataset(version);
    if (!before || !after) throw new Error("no releases");
    const html = await changes({ to: version });
    const id = "saiqa-36-graduation-2025-03-01";
    const titles = [before, after].map(({ ties }) => ties.find((tie) => tie.id === id)?.title.ar);
    const row = /data-tie="saiqa-36-graduation-2025-03-01" data-change="corrected".*?<\/li>/s.exec(
      html,
    )?.[0];
    expect(row).toContain(">Title (Arabic text) </th>");
    expect(row).toContain(`lang="ar" dir="rtl">${titles[0]}</del>`);
    expect(row).toContain(`lang="ar" dir="rtl">${titles[1]}</ins>`);
  });

  it("shows every correction of every release with what it was or is, in both languages", async () => {
    for (const lang of ["ar", "en"]) {
      const html = (await everyPage(lang)).join("");
      const rows = html.split(/(?=<li data-tie=)/).filter((row) => row.includes('"corrected"'));
      const logged = changesOf(log).filter(({ kind }) => kind === "corrected");
      expect(rows).toHaveLength(logged.length);
      for (const row of rows) expect(row).toMatch(/<(del|ins) /);
    }
  });

  it("names a release by its day, and by its version only beside another of that day", async () => {
    const html = (await everyPage()).join("");
    const headings = [...html.matchAll(/<h2[^>]*>(Data of .*?)<\/h2>/g)].map(([, name]) => name);
    expect(headings).toEqual(
      log.releases.map((release) => `Data of ${releaseName(release, log.releases, "en")}`),
    );
    expect(headings.at(-1)).toBe("Data of 25 November 2026");
    expect(headings.at(-2)).toContain(log.releases.at(-2)?.version);
  });

  it("shows the newest and leads to each older version, with the number of its changes", async () => {
    const html = await changes();
    const open = changesOf(log).length - olderOf(html).reduce((sum, { count }) => sum + count, 0);
    expect(html.split("<li data-tie=")).toHaveLength(open + 1);
    expect(olderOf(html).map(({ query }) => query.get("to"))).toEqual(
      log.releases.slice(-olderOf(html).length).map(({ version }) => version),
    );
    for (const { query, count } of olderOf(html)) {
      const page = await changes(Object.fromEntries(query));
      expect(page.split("<li data-tie=")).toHaveLength(count + 1);
      expect(olderOf(page)).toEqual([]);
    }
  });

  it("keeps to one tie in the versions that it leads to", async () => {
    const html = await changes({ tie: correctedId, from: log.releases.at(-1)?.version ?? "" });
    expect(html).toContain(`<li data-tie="${correctedId}"`);
    const [steps = [], address] = vi.mocked(pageOfSteps).mock.lastCall ?? [];
    expect(steps).not.toEqual([]);
    for (const step of steps) expect(address?.(step.before, step)).toContain(`&tie=${correctedId}`);
  });

  it("has the releases in which no tie changed, and says what did", async () => {
    const html = await changes();
    const sections = html.split("<section").slice(1);
    const quiet = log.releases.filter((release) => release.changes.length === 0);
    expect(quiet.length).toBeGreaterThan(0);
    for (const { version } of quiet) {
      const section = sections.find((part) => part.includes(`?data=${version}"`));
      expect(section).toContain("No tie changed.");
      expect(section).toMatch(/Changed besides the ties: [^<]+\./);
    }
  });

  it("holds the steps between two versions, in whatever order the address names them", async () => {
    const [newest, second, third] = log.releases.map(({ version }) => version);
    const versionsIn = (html: string) =>
      [...html.matchAll(/href="\/en\?data=(\w+)"/g)].map(([, version]) => version);
    expect(versionsIn(await changes({ from: third ?? "", to: "today" }))).toEqual([newest, second]);
    expect(versionsIn(await changes({ from: third ?? "", to: second ?? "" }))).toEqual([second]);
    expect(versionsIn(await changes({ from: second ?? "", to: third ?? "" }))).toEqual([second]);
    expect(versionsIn(await changes({ from: "today" }))).toEqual([]);
    expect(await changes({ from: "today" })).toContain("No tie has changed.");
    const until = await changes({ to: log.releases.at(-1)?.version ?? "" });
    expect(until).toContain("Changes until the data of 25 November 2026.");
  });

  it("says that a version was never released, and shows all changes", async () => {
    for (const key of ["from", "to"]) {
      const html = await changes({ [key]: "0123456789ab" });
      expect(html).toContain("This address names a version that was never released.");
      expect(html).toContain("Data of 25 November 2026");
    }
  });

  it("takes a key without a value as absent", async () => {
    const all = await changes();
    for (const key of ["from", "to", "tie"]) expect(await changes({ [key]: "" })).toBe(all);
  });

  it("has a canonical address with what it is narrowed to", async () => {
    const version = log.releases.at(-1)?.version;
    const props = (search: Record<string, string>) => ({
      params: Promise.resolve({ lang: "en" }),
      searchParams: Promise.resolve(search),
    });
    const canonical = async (search: Record<string, string>) =>
      (await generateMetadata(props(search))).alternates?.canonical;
    const tie = correctedId;
    expect(await canonical({ tie, from: `${version}`, utm_source: "a" })).toMatch(
      `/en/changes?from=${version}&tie=${tie}`,
    );
    expect(await canonical({ from: "0123456789ab", tie: "no-tie" })).toMatch(/\/en\/changes$/);
  });

  it("is one of the pages that every page leads to", async () => {
    expect(await changes()).toMatch(/<a href="\/en\/changes" aria-current="page"/);
  });
});

describe("the page of a tie", () => {
  it("says when it was corrected, and leads to what it said before", async () => {
    const html = await render(
      TiePage({
        params: Promise.resolve({ lang: "en", id: correctedId }),
        searchParams: Promise.resolve({}),
      }),
    );
    expect(html).toMatch(/data-change="corrected"[^>]*>Corrected, \d+ \w+ \d{4}: /);
    expect(html).toContain(`href="/en/changes?tie=${correctedId}"`);
  });
});
