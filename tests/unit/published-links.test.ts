import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { dataset } from "../../app/_data/current-dataset";
import { embedQuery, pageQuery } from "../../app/_domain/query/page-query";
import { withoutTracking } from "../../app/_domain/query/tracking-keys";
import { catalogueIndex } from "../../app/_domain/records/dataset";
import { operations, type Path } from "../../app/_render/api/operations";
import { readApiQuery } from "../../app/api/query";

const file = join(import.meta.dirname, "../fixtures/published-links.txt");

const links = readFileSync(file, "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => {
    const [link = "", meaning = ""] = line.split(/ (?:-> |=$)/);
    return { link, meaning: meaning || link };
  });

const withQuery = (path: string, query: string) => (query ? `${path}?${query}` : path);

type Reading = { readonly canonical: string; readonly problems: readonly unknown[] };

const hasRecord = {
  ties: (id: string) => dataset.ties.some((tie) => tie.id === id),
  places: (id: string) => catalogueIndex(dataset).places.has(id),
};

function pageMeaning({ pathname, searchParams }: URL): Reading {
  const [, , kind = "", id = ""] = pathname.split("/");
  const read = kind === "embed" ? embedQuery : pageQuery;
  const { canonical, problems } = read(withoutTracking(searchParams), dataset);
  const gone = (kind === "ties" || kind === "places") && !hasRecord[kind](id) ? [`no ${id}`] : [];
  return { canonical: withQuery(pathname, canonical), problems: [...problems, ...gone] };
}

function dataMeaning({ pathname, href }: URL): Reading {
  const [, , first = "", id = ""] = pathname.split("/");
  const path = (id ? `/api/${first}/{id}` : pathname) as Path;
  const { address, problems } = readApiQuery(path, operations[path], href, id);
  const gone = id && !hasRecord.ties(id) ? [`no ${id}`] : [];
  return { canonical: address.replace(/\?$/, ""), problems: [...problems, ...gone] };
}

const meaningOf = (link: string): Reading => {
  const url = new URL(link, "https://site.example");
  return url.pathname.startsWith("/api/") ? dataMeaning(url) : pageMeaning(url);
};

describe("a published link", () => {
  it.each(links)("$link still means $meaning", ({ link, meaning }) => {
    expect(meaningOf(link)).toEqual({ canonical: meaning, problems: [] });
  });

  it.each(links)("$meaning means itself", ({ meaning }) => {
    expect(meaningOf(meaning).canonical).toBe(meaning);
  });

  it("is kept for every page, every key of the filter and every address of the data", () => {
    const all = links.map(({ link }) => link).join("\n");
    const keys =
      "layers places from to sectors statuses actors sources time possible known disputed origins q";
    const wanted = [
      ...keys.split(" ").map((key) => `[?&]${key}=`),
      "/embed",
      "/ties/",
      "/places/",
      "/api/map",
    ];
    expect(wanted.filter((part) => !new RegExp(part).test(all))).toEqual([]);
  });
});
