import { describe, expect, it } from "vitest";
import { defaultFilter } from "../../app/_domain/query/filter";
import { pageQuery } from "../../app/_domain/query/page-query";
import { select } from "../../app/_domain/selection/select";
import {
  filterAtPlace,
  filterOfTie,
  type Preview,
  pagePreview,
  placePreview,
  statePreview,
  storyPreview,
  tiePreview,
} from "../../app/_domain/sentences/previews";
import { sentence, sentenceWithStatuses } from "../../app/_domain/sentences/sentence";
import { tieCard } from "../../app/_domain/sentences/tie-card";
import { languages } from "../../app/_domain/vocabulary/language";
import { smallDataset as dataset } from "../fixtures/small-dataset";

const site = "https://site.example";
const home = { site, dataset };
const all = defaultFilter(dataset);
const military = { ...all, layers: ["military" as const] };
const tieOf = (id: string) => {
  const tie = dataset.ties.find((each) => each.id === id);
  if (!tie) throw new Error(`no tie ${id}`);
  return tie;
};
const [place] = dataset.places;
if (!place) throw new Error("no place");

const view = { ...pageQuery(new URLSearchParams("sort=date&seen=old&tie=plain"), dataset).view };

const previews: [string, (lang: "ar" | "en") => Preview][] = [
  ["the map", (lang) => statePreview(home, lang, all)],
  ["a filter", (lang) => statePreview(home, lang, military)],
  ["a selected tie", (lang) => statePreview(home, lang, military, view)],
  ["a tie", (lang) => tiePreview(home, lang, tieOf("passing"))],
  ["a withdrawn tie", (lang) => tiePreview(home, lang, tieOf("withdrawn"))],
  ["a page", (lang) => pagePreview(home, lang, { title: "A", description: "B", path: "about" })],
  [
    "a source",
    (lang) =>
      pagePreview(home, lang, { title: "A", description: "B", path: "sources/a", filter: all }),
  ],
  ["a place", (lang) => placePreview(home, lang, place)],
];

describe.each(previews)("the preview of %s", (_, of) => {
  it.each(languages)("stands at one address of the site in %s and names the others", (lang) => {
    const { address, addresses } = of(lang);
    expect(addresses[lang]).toBe(address);
    expect(languages.map((at) => addresses[at].replace(`/${at}`, "/ar"))).toEqual(
      languages.map(() => addresses.ar),
    );
    expect(address.startsWith(`${site}/${lang}`)).toBe(true);
  });

  it.each(languages)("has an absolute picture with a text in %s", (lang) => {
    const { picture } = of(lang);
    const url = new URL(picture.url);
    expect(url.origin).toBe(site);
    expect(url.searchParams.get("lang") ?? "ar").toBe(lang);
    expect(picture.alt).not.toBe("");
  });

  it("is found by oEmbed readers at its own address", () => {
    const { oembed, address } = of("en");
    expect(new URL(oembed).searchParams.get("url")).toBe(address);
  });
});

describe("the preview of a state", () => {
  it.each(languages)("says its sentence and what the map is about in %s", (lang) => {
    const selection = select(dataset, military);
    const words = sentenceWithStatuses(selection, lang);
    expect(words.length).toBeGreaterThan(sentence(selection, lang).length);
    expect(statePreview(home, lang, military)).toMatchObject({
      title: expect.stringContaining(sentence(selection, lang)),
      description: `${words}. ${dataset.standfirst[lang]}`,
      picture: { alt: words },
    });
  });

  it.each([
    ["en", "Two sides, "],
    ["ar", "طرفان، "],
  ] as const)("begins its title with the subject of the dataset in %s", (lang, start) => {
    const subject = { en: "Two sides", ar: "طرفان" };
    const { title } = statePreview({ ...home, dataset: { ...dataset, subject } }, lang, military);
    expect(title).toBe(start + statePreview(home, lang, military).title);
  });

  it("keeps the state in its address but for the version seen", () => {
    expect(statePreview(home, "en", military, view).address).toBe(
      `${site}/en?layers=military&tie=plain&sort=date`,
    );
  });

  it("has title and description of the tie that is selected", () => {
    const { title, description } = tiePreview(home, "en", tieOf("plain"));
    expect(statePreview(home, "en", all, view)).toMatchObject({ title, description });
  });
});

describe("the preview of a tie", () => {
  it("says how firmly and when before what", () => {
    expect(tiePreview(home, "en", tieOf("plain")).description).toBe(
      "Official. 17–19 February 2025. Summary plain",
    );
  });

  it.each(["within-hub", "passing", "disputed-by-others", "before", "after", "plain"])(
    "%s is in its own picture",
    (id) => {
      const { ties } = select(dataset, filterOfTie(tieOf(id), dataset));
      expect(ties.map((tie) => tie.id)).toContain(id);
    },
  );

  it.each(languages)("shows its card, and says in %s what stands on it", (lang) => {
    for (const preview of [
      tiePreview(home, lang, tieOf("plain")),
      statePreview(home, lang, military, view),
    ]) {
      const url = new URL(preview.picture.url);
      expect([url.pathname, url.searchParams.get("tie")]).toEqual(["/api/card.png", "plain"]);
      expect(preview.picture).toMatchObject({ width: 1200, height: 630 });
      expect(preview.picture.alt).toContain(tieOf("plain").title[lang]);
      expect(preview.picture.alt).toContain(tieCard(tieOf("plain"), dataset, lang).evidence);
    }
  });

  it("narrows by line, then by sector, then by time until it stands alone", () => {
    expect(filterOfTie(tieOf("before"), dataset)).toEqual({
      ...all,
      layers: ["military"],
      from: ["south"],
      to: ["north"],
    });
    expect(filterOfTie(tieOf("after"), dataset)).toMatchObject({ sectors: ["health"], time: null });
    expect(filterOfTie(tieOf("plain"), dataset).time).toEqual({
      start: "2025-02-17",
      end: "2025-02-19",
    });
  });

  it("shows the whole map where lists do not show the tie", () => {
    expect(filterOfTie(tieOf("withdrawn"), dataset)).toEqual(all);
  });
});

describe("the preview of a place", () => {
  it("says which ties touch it", () => {
    const words = sentence(select(dataset, filterAtPlace(place, dataset)), "en");
    expect(placePreview(home, "en", place).description).toContain(words);
  });
});

describe("the preview of a story", () => {
  const story = {
    ...{ id: "one", title: { ar: "قصة", en: "Story" }, lead: { ar: "مقدمة", en: "{ties}" } },
    steps: ["layers=military", "layers=trade"].map((query) => ({
      ...{ query, when: { ar: "يوم", en: "Day" }, heading: { ar: "عنوان", en: query } },
      sentences: [{ ar: "نص", en: `Text of ${query}`, ties: ["plain"] }],
    })),
  };

  it("has title, lead and the picture of its first step", () => {
    expect(storyPreview(home, "en", story, null)).toMatchObject({
      title: "Story – Small",
      description: "8 ties",
      address: `${site}/en/stories/one`,
      picture: { url: `${site}/api/map.png?layers=military&lang=en` },
    });
  });

  it("has heading, text and picture of the step that is opened", () => {
    expect(storyPreview(home, "en", story, 2)).toMatchObject({
      title: "layers=trade – Story – Small",
      description: "Text of layers=trade",
      address: `${site}/en/stories/one?step=2`,
      picture: { url: `${site}/api/map.png?layers=trade&lang=en` },
    });
  });
});
