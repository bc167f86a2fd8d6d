import { describe, expect, it } from "vitest";
import { dataset, log, releasedDataset } from "../../app/_data/current-dataset";
import { comparisonEmbed } from "../../app/_render/embed/comparison-embed";
import { syntheticDataset } from "../synthetic/synthetic-dataset";

const site = "https://site.example";
const oldest = log.releases.at(-1)?.version ?? "";

const embed = (query: string, current = dataset) =>
  comparisonEmbed(
    { site, lang: "en", releases: { current, find: releasedDataset } },
    new URLSearchParams(query),
    "nonce",
  );

describe("the embed of a comparison", () => {
  it("draws the land once for both maps", () => {
    const html = embed("a=layers%3Dmilitary&b=layers%3Dtrade");
    expect(html.match(/<g id="land">/g)).toHaveLength(1);
    expect(html.match(/<use href="#land"\/>/g)).toHaveLength(1);
    expect(html.match(/<svg class="marks"/g)).toHaveLength(2);
  });

  it("has every id once", () => {
    const ids = [...embed("a=&b=").matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(2);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("says what would stand in an empty group", () => {
    expect(embed("a=&b=")).toContain("Nothing is only in the first.");
  });

  it("marks what was corrected since the release of a side, there alone", () => {
    const html = embed(`a=data%3D${oldest}%26layers%3Dmilitary&b=layers%3Dtrade`);
    const rows = [...html.matchAll(/data-only="(\w+)"(?:(?!<\/li>).)*data-since/gs)];
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map(([, only]) => only))).toEqual(new Set(["a"]));
  });

  it("compares one side alone with all ties, and names what it ignores", () => {
    const html = embed("a=layers%3Dair&nothing=1&theme=dark&note=Own%20note");
    expect(html).toContain("No difference between the two");
    expect(html).toContain("a.layers, nothing");
    expect(html).toContain('data-theme="dark"');
    expect(html).toContain("<p><bdi>Own note</bdi></p>");
  });

  it("names marks and labels, which it has no place for", () => {
    expect(embed("a=&b=&mark=a-tie&call.3=a-tie:Word")).toContain(
      "Marks and labels have no place in this frame: mark, call.3</p>",
    );
  });

  it("lists at most 200 ties of a group, and leads to the page for the others", () => {
    const html = embed("a=&b=", syntheticDataset(500, dataset));
    expect(html.match(/data-only="both"/g)).toHaveLength(200);
    expect(html).toContain('<p class="more"><a href="https://site.example/en/compare?a=&amp;b="');
  });
});
