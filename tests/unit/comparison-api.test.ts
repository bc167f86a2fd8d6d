import { csvParse } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { dataset, log } from "../../app/_data/current-dataset";
import { isListed } from "../../app/_domain/records/dataset";
import { authorCredit } from "../../app/_domain/sentences/card-words";
import { languages } from "../../app/_domain/vocabulary/language";
import { caching } from "../../app/_http/headers";
import { faults } from "../fixtures/answers";
import { ask } from "../fixtures/routes";

const [newest, oldest] = [log.releases[0]?.version ?? "", log.releases.at(-1)?.version ?? ""];
const queryOf = (a: string, b: string) => `a=${encodeURIComponent(a)}&b=${encodeURIComponent(b)}`;
const compare = (a: string, b: string, path = "compare") => ask(`/api/${path}?${queryOf(a, b)}`);

type Group = { only: string; count: number; ties: { id: string }[] };

describe("/api/compare", () => {
  it("answers both sides, the difference in words and three groups of whole ties", async () => {
    const response = await compare("layers=military", "statuses=official");
    expect(await faults("/api/compare", response.clone())).toEqual([]);
    const { a, b, sentence, groups } = await response.json();
    expect([a.query, b.query]).toEqual(["layers=military", "statuses=official"]);
    expect(sentence.en).toMatch(/^Military, every status: \d+ ties; /);
    const counts = groups.map(({ count }: Group) => count);
    expect(counts).toEqual(groups.map(({ ties }: Group) => ties.length));
    expect(a.matched + b.matched).toBe(counts[0] + 2 * counts[1] + counts[2]);
  });

  it("names in `changed` what two releases say differently of one tie", async () => {
    const { changed, groups } = await (await compare(`data=${oldest}`, "")).json();
    const since = await (await ask(`/api/changes?from=${oldest}&to=today`)).json();
    expect(new Set(changed)).toEqual(new Set(since.corrected));
    const added = groups[2].ties.map(({ id }: { id: string }) => id);
    expect(new Set(added)).toEqual(new Set(since.added.map(({ id }: { id: string }) => id)));
  });

  it("has the same groups as CSV", async () => {
    const response = await compare("known=2025-05-26", "", "compare.csv");
    expect(await faults("/api/compare.csv", response.clone())).toEqual([]);
    expect(response.headers.get("content-disposition")).toBe(
      'attachment; filename="ties-compare-known-2025-05-26.csv"',
    );
    const rows = csvParse((await response.text()).replace(/^\uFEFF/, ""));
    expect(rows).toHaveLength(dataset.ties.filter(isListed).length);
    expect(new Set(rows.map(({ only }) => only))).toEqual(new Set(["both", "b"]));
  });

  it("never changes where both sides draw releases", async () => {
    const fixed = await compare(`data=${oldest}`, `data=${newest}`);
    expect(fixed.headers.get("cache-control")).toBe(caching.hashed);
    const open = await compare(`data=${oldest}`, "");
    expect(open.headers.get("cache-control")).toBe(caching.data);
  });

  it("names the parameter inside the state that it refuses", async () => {
    const refused = await compare("layers=air&nothing=1", "time=2025-02..2025-01");
    expect(refused.status).toBe(400);
    const { errors } = await refused.json();
    expect(errors.map(({ parameter }: { parameter: string }) => parameter)).toEqual([
      ...["a.layers", "a.nothing", "b.time"],
    ]);
  });

  it.each([
    ["compare", "a.data"],
    ["compare.svg", "a.data"],
  ])("lists the releases where %s names none of them", async (path, parameter) => {
    const refused = await compare("data=ffffffffffff", "", path);
    expect(refused.status).toBe(404);
    expect((await refused.json()).errors).toEqual([
      {
        ...{ parameter, detail: "names no release" },
        allowed: log.releases.map(({ version }) => version),
      },
    ]);
  });

  it("lists the releases where `from` of the changes names none of them", async () => {
    const refused = await ask("/api/changes?from=ffffffffffff&to=eeeeeeeeeeee");
    expect(refused.status).toBe(404);
    const { errors } = await refused.json();
    expect(errors.map(({ parameter }: { parameter: string }) => parameter)).toEqual(["from", "to"]);
    expect(errors[0].allowed).toEqual(log.releases.map(({ version }) => version));
  });
});

describe("the picture of a comparison", () => {
  it("draws the flows of each side, and says on which side ties were corrected since", async () => {
    const svg = await (await compare(`data=${oldest}`, "layers=military", "compare.svg")).text();
    const [, first = "", second = ""] = svg.split("data-side=");
    expect(first).toContain(":trade");
    expect(second).not.toContain(":trade");
    expect(first).toContain("data-since");
    expect(second).not.toContain("data-since");
  });

  it("is a PNG of the size of previews, or narrower where a width is asked for", async () => {
    for (const [own, size] of [
      ["", [1200, 630]],
      ["&width=362", [362, 190]],
      ["&width=200&scale=2", [400, 210]],
    ] as const) {
      const response = await ask(`/api/compare.png?a=&b=${own}`);
      const bytes = Buffer.from(await response.arrayBuffer());
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual(size);
      expect(bytes.byteLength).toBeLessThan(300_000);
    }
  });

  it.each(languages)(
    "has in %s the words of an author over its own, and says whose they are",
    async (lang) => {
      const picture = async (own: string) =>
        (await ask(`/api/compare.svg?a=&b=layers%3Dtrade&lang=${lang}${own}`)).text();
      const words = "&head=A%20%3Cb%3E%20head?&note=A%20note";
      const svg = await picture(words);
      expect(svg).toContain("<title>A &lt;b&gt; head? A note. ");
      const credit = authorCredit({ head: "x", note: "y" }, lang) ?? "";
      for (const text of ["A &lt;b&gt; head", "A note"]) expect(svg.split(text)).toHaveLength(3);
      expect(svg).toContain(credit);
      expect(await picture("")).not.toContain(credit);
    },
  );

  it("leaves both maps room under the longest words", async () => {
    const words = `&head=${"W".repeat(120)}&note=${"W".repeat(280)}`;
    const svg = await (await ask(`/api/compare.svg?a=&b=${words}`)).text();
    const heights = [
      ...svg.matchAll(/<svg x="[^"]*" y="[^"]*" width="[^"]*" height="([^"]*)" data-side/g),
    ];
    expect(heights).toHaveLength(2);
    for (const [, height] of heights) expect(Number(height)).toBeGreaterThan(100);
  });

  it.each(["mark=a-tie", "call.1=a-tie:Word", "head=%E2%80%AEx"])(
    "refuses %s by its name",
    async (own) => {
      const response = await ask(`/api/compare.svg?a=&b=&${own}`);
      expect(response.status).toBe(400);
      expect((await response.json()).errors[0].parameter).toBe(own.split("=")[0]);
    },
  );
});
