import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { dataset } from "../../app/_data/current-dataset";
import { storyEmbedQuery, storyQuery } from "../../app/_domain/query/story-query";
import { unknownVersionNotice } from "../../app/_domain/sentences/release-note";
import { findStory, stepSummary, storyText } from "../../app/_domain/sentences/story";
import { escapeMarkup } from "../../app/_domain/text/escape";
import { type Language, languages } from "../../app/_domain/vocabulary/language";
import { storyEmbed } from "../../app/_render/embed/story-embed";
import { staticEmbedStyle } from "../../app/_render/embed/style-sheet";
import { expectEmbedPolicy } from "../fixtures/embed-policy";

const site = "https://site.example";
const story = findStory("minsk-benghazi-2024-2025", dataset);
if (!story) throw new Error("The story is missing");
const last = story.steps.length;

const documentOf = (query: string, lang: Language = "en", records = dataset) =>
  storyEmbed({ records, site, lang, current: dataset }, story, new URLSearchParams(query), "nonce");

const all = (text: string, form: RegExp) => [...text.matchAll(form)].map((found) => found[1] ?? "");
const plain = (text: string) => text.replaceAll("&amp;", "&");

const openStep = (html: string) => Number(/<body[^>]* data-step="(\d+)"/.exec(html)?.[1]);
const relation = (html: string, rel: string) =>
  all(html, new RegExp(`<a rel="${rel}" href="([^"]*)"`, "g")).map(plain);

describe.each(languages)("the embed of a story in %s", (lang) => {
  const html = documentOf("step=4", lang);
  const step = storyText(story, dataset, lang).steps[3];

  it("fits every step into 45 kB with its style sheet", () => {
    for (let at = 1; at <= last; at++) {
      const size = gzipSync(documentOf(`step=${at}`, lang)).length;
      expect(size + gzipSync(staticEmbedStyle(["story"])).length).toBeLessThanOrEqual(45_000);
    }
    expect(html).not.toMatch(/ src=|<img|<image|url\((?!#)|@import/);
  });

  it("holds to its policy: every script has the nonce, nothing has a style of its own", () => {
    expectEmbedPolicy(html);
  });

  it("says the heading and the text of its step, and draws its ties", () => {
    if (!step) throw new Error("The step is missing");
    expect(html).toContain(`<h1>${escapeMarkup(step.heading)}</h1>`);
    expect(html).toContain(escapeMarkup(stepSummary(step)));
    expect(html).toContain(`data-matched="${step.selection.ties.length}"`);
    expect(html).toContain(`data-query="${escapeMarkup(story.steps[3]?.query ?? "")}"`);
  });

  it("keeps the room of every other text, hidden from everyone", () => {
    expect(html.match(/<div inert aria-hidden="true">/g)).toHaveLength(last - 1);
    expect(html.match(/<h1>/g)).toHaveLength(1);
  });
});

describe("the links of the embed of a story", () => {
  it("lead to the steps beside it and to each step, and keep the rest of the address", () => {
    const html = documentOf("step=4&theme=dark&seen=v1");
    const path = "/en/embed/stories/minsk-benghazi-2024-2025";
    expect(relation(html, "prev")).toEqual([`${path}?step=3&theme=dark&seen=v1`]);
    expect(relation(html, "next")).toEqual([`${path}?step=5&theme=dark&seen=v1`]);
    const dots = all(html, /<li><a href="([^"]*)" aria-label=/g).map(plain);
    expect(dots).toEqual(story.steps.map((_, at) => `${path}?step=${at + 1}&theme=dark&seen=v1`));
    expect(html.match(/aria-current="step"/g)).toHaveLength(1);
  });

  it("do not lead beyond the ends", () => {
    expect(relation(documentOf(""), "prev")).toEqual([]);
    expect(relation(documentOf(`step=${last}`), "next")).toEqual([]);
  });

  it("lead to the state and to the page of the step", () => {
    const html = plain(documentOf("step=4"));
    expect(html).toContain(`href="${site}/en?${story.steps[3]?.query}"`);
    expect(html).toContain(`href="${site}/en/stories/${story.id}?step=4"`);
  });

  it("name the version of pinned records", () => {
    const html = plain(documentOf("step=4", "en", { ...dataset, isPinned: true }));
    for (const address of [relation(html, "next")[0], /href="([^"]*stories[^"]*)"/.exec(html)?.[1]])
      expect(address).toContain(`data=${dataset.version}`);
  });
});

describe("the words of an author on the embed of a story", () => {
  const words = "head=Who%20%3Cb%3E%3F&note=A%20note";
  const bare = (html: string) =>
    html
      .replace(/<header data-part(="")?><div class="author">.*?<\/div><\/header>/, "")
      .replace(/<p class="note">Headline[^<]*<\/p>/, "")
      .replace("author,", "")
      .replaceAll(/(\?|&amp;)head=[^"]*/g, "")
      .replaceAll(/(<\/?)h2>/g, "$1h1>")
      .replaceAll(/>\s+</g, "><");

  it("stand first, are credited in its foot, and change nothing else of it", () => {
    const html = documentOf(`step=4&${words}`);
    const main = html.slice(html.indexOf("<main>"));
    expect(main).toMatch(
      /^<main>\s*<header data-part(="")?><div class="author"><h1><bdi>Who &lt;b&gt;\?<\/bdi><\/h1><p><bdi>A note<\/bdi><\/p>/,
    );
    expect(main.slice(main.indexOf("<footer"))).toContain(
      "Headline and note by the page that embeds it",
    );
    expect(html.match(/<h1>/g)).toHaveLength(1);
    expect(/<title>([^<]*)/.exec(html)?.[1]).not.toContain("Who");
    expect(bare(html)).toBe(bare(documentOf("step=4")));
    expect(documentOf("step=4")).not.toContain("author");
  });

  it("go with the reader from step to step, so that its height stays", () => {
    const html = documentOf(`step=4&${words}`);
    for (const rel of ["prev", "next"])
      expect(relation(html, rel)[0]).toMatch(/&head=Who.*&note=A/);
    const size = gzipSync(html).length + gzipSync(staticEmbedStyle(["author", "story"])).length;
    expect(size).toBeLessThanOrEqual(45_000);
  });

  it("that it has no place for are named in its foot, unlike keys that it cannot read", () => {
    const html = documentOf("mark=a-tie&call.1=a-tie:Word&colour=red");
    expect(html).toContain("Marks and labels have no place in this frame: mark, call.1</p>");
    expect(html).toContain("do not recognise: colour</p>");
  });
});

describe("an address of a story that cannot be read in whole", () => {
  it.each(["step=0", "step=99", "step=x", "step=04", "step=1.5", "step=", "step=-1"])(
    "with %s opens the first step and says so",
    (query) => {
      const html = documentOf(query);
      expect(openStep(html)).toBe(1);
      expect(html).toMatch(/<p class="note">[^<]*step<\/p>/);
    },
  );

  it("names unknown keys, and none that networks add", () => {
    expect(storyEmbedQuery(new URLSearchParams("colour=red"), 3, dataset).problems).toMatchObject([
      { parameter: "colour" },
    ]);
    expect(documentOf("fbclid=1&colour=red")).toMatch(/<p class="note">[^<]*: colour<\/p>/);
  });

  it("leaves what is not of stories to the page", () => {
    const { values, problems, rest } = storyQuery(
      new URLSearchParams("step=2&seen=v1"),
      3,
      dataset,
    );
    expect([values.step, problems, rest.toString()]).toEqual([2, [], "seen=v1"]);
  });

  it("says that the records have changed since", () => {
    expect(documentOf("seen=older")).toContain("/en/changes?from=older");
    expect(documentOf(`seen=${dataset.version}`)).not.toContain("/en/changes");
  });
});

it.each(languages)("the embed of a story says in %s that a version was never released", (lang) => {
  const line = escapeMarkup(unknownVersionNotice[lang]);
  expect(documentOf("step=2&data=000000000000", lang).split(line)).toHaveLength(2);
  expect(documentOf("step=2", lang)).not.toContain(line);
});
