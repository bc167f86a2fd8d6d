import { detectAtomFeed, detectJsonFeed, parseAtomFeed, parseJsonFeed } from "feedsmith";
import { describe, expect, it } from "vitest";
import { dataset } from "../../app/_data/current-dataset";
import { defaultFilter, parseFilter } from "../../app/_domain/query/filter";
import { isListed } from "../../app/_domain/records/dataset";
import type { Log } from "../../app/_domain/records/schema";
import { readState } from "../../app/_domain/selection/compared-state";
import { compareStates } from "../../app/_domain/selection/comparison";
import {
  comparisonPreview,
  placePreview,
  statePreview,
  storyPreview,
  tiePreview,
} from "../../app/_domain/sentences/previews";
import { directions, languages } from "../../app/_domain/vocabulary/language";
import { feed } from "../../app/_render/formats/feed";
import { atomFeed, jsonFeed } from "../../app/_render/formats/feed-formats";
import { ask } from "../fixtures/routes";
import { smallDataset } from "../fixtures/small-dataset";
import { xmlFlaw } from "../fixtures/xml";

const log: Log = {
  pending: [
    { on: "2025-11-20", tie: "withdrawn", kind: "withdrawn" },
    {
      on: "2025-11-15",
      tie: "plain",
      kind: "corrected",
      note: { ar: "صُحّح اليوم", en: "The day was corrected" },
    },
  ],
  releases: [
    {
      version: "0123456789ab",
      on: "2025-11-01",
      changes: [
        { on: "2025-11-01", tie: "plain", kind: "new" },
        { on: "2025-11-01", tie: "within-hub", kind: "new" },
        { on: "2025-11-01", tie: "withdrawn", kind: "new" },
      ],
    },
  ],
};

const site = "https://site.example";
const view = { lang: "en", limit: 100, offset: 0, data: null } as const;
const feedOf = (query: string, more = {}) =>
  feed(
    {
      ...{ dataset: smallDataset, log, site },
      filter: parseFilter(new URLSearchParams(query), smallDataset).filter,
    },
    { ...view, ...more },
  );

const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
const urn = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

it.each([
  ["en", ", "],
  ["ar", "، "],
] as const)(
  "the rights in %s name the licence and its address with a comma of the language",
  (lang, comma) => {
    const { licence } = smallDataset;
    expect(atomFeed(feedOf("", { lang }), null)).toContain(
      `<rights>${licence.name[lang]}${comma}${licence.url}</rights>`,
    );
  },
);

describe("a feed", () => {
  it("tells of new, corrected and withdrawn ties, newest first", () => {
    expect(feedOf("").entries.map(({ day, title }) => `${day} ${title}`)).toEqual([
      "2025-11-20 Withdrawn: Title withdrawn",
      "2025-11-15 Corrected: Title plain",
      "2025-11-01 New: Title plain",
      "2025-11-01 New: Fifty Il-76 flights of O'Neill",
      "2025-11-01 New: Title withdrawn",
    ]);
  });

  it("holds what the filter leaves, withdrawn ties too", () => {
    expect(feedOf("layers=trade").entries.map(({ title }) => title)).toEqual([
      "New: Fifty Il-76 flights of O'Neill",
    ]);
    expect(feedOf("layers=military&sectors=training").entries).toHaveLength(4);
    expect(feedOf("layers=none").entries).toEqual([]);
  });

  it("says what was corrected, and why a tie was withdrawn in every entry about it", () => {
    const [withdrawn, corrected, , , old] = feedOf("").entries;
    expect(corrected?.summary).toBe("The day was corrected");
    expect(withdrawn?.html).toContain("Withdrawn: a mistake");
    expect(old?.html).toContain("Withdrawn: a mistake");
  });

  it("keeps the id of a correction when the same tie is corrected again that day", () => {
    const [, correction] = log.pending;
    if (!correction) throw new Error("no correction");
    const ids = (pending: Log["pending"]) =>
      feed(
        {
          dataset: smallDataset,
          log: { ...log, pending },
          site,
          filter: defaultFilter(smallDataset),
        },
        view,
      ).entries.map(({ id }) => id);
    const before = ids(log.pending);
    const after = ids([log.pending[0] ?? correction, correction, correction]);
    expect(new Set(after).size).toBe(after.length);
    expect(after).toEqual([before[0], after[1], ...before.slice(1)]);
  });

  it("has an id for each entry and language that no filter, page or host changes", () => {
    const ids = feedOf("").entries.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(urn);
    expect(feedOf("layers=military", { offset: 1 }).entries[0]?.id).toBe(ids[1]);
    const elsewhere = { dataset: smallDataset, log, site: "http://127.0.0.1:1" };
    const moved = feed({ ...elsewhere, filter: defaultFilter(smallDataset) }, view);
    expect(moved.entries.map(({ id }) => id)).toEqual(ids);
    expect(moved.id).toBe(feedOf("").id);
    expect(feedOf("", { lang: "ar" }).entries[0]?.id).not.toBe(ids[0]);
  });

  it("gives an entry the same id for good", () => {
    expect(feedOf("").entries[0]?.id).toBe("urn:uuid:c3b770d6-fdbc-5b44-ba7c-82df83b75bd3");
  });

  it("is titled by its filter, without numbers that change", () => {
    expect(feedOf("layers=trade,diplomatic").title).toBe("Small: trade and diplomatic");
    expect(feedOf("").title).toBe("Small");
  });

  it("is of the day of its last change, or of the dataset's where there is none", () => {
    expect(feedOf("").updated).toBe("2025-11-20");
    expect(feedOf("layers=none").updated).toBe("2025-12-01");
  });

  it("is cut into pages", () => {
    const page = feedOf("", { offset: 2, limit: 2 });
    expect(page.entries).toHaveLength(2);
    expect(page.total).toBe(5);
  });
});

for (const lang of languages)
  describe(`in ${lang}`, () => {
    const address = (ending: string) => `/api/feed.${ending}?layers=military&lang=${lang}&limit=2`;
    const text = async (ending: string) => (await ask(address(ending))).text();

    it("the JSON feed is one to a reader of feeds", async () => {
      const source = JSON.parse(await text("json"));
      expect(detectJsonFeed(source)).toBe(true);
      const found = parseJsonFeed(source);
      expect(found.language).toBe(lang);
      expect(found.items).toHaveLength(2);
      for (const item of found.items ?? []) {
        expect(item.id).toMatch(urn);
        expect(item.date_published).toMatch(rfc3339);
        expect(item.content_html).toContain(`dir="${directions[lang]}"`);
        expect(item.url).toContain(`/${lang}/ties/`);
      }
    });

    it("the Atom feed is one to a reader of feeds, and well-formed", async () => {
      const source = await text("xml");
      expect(xmlFlaw(source.replace(/^<\?xml[^>]*\?>\n/, "").trim())).toBeNull();
      expect(source).toContain(`xml:lang="${lang}"`);
      expect(detectAtomFeed(source)).toBe(true);
      const found = parseAtomFeed(source);
      expect(found.id).toMatch(urn);
      expect(found.updated).toMatch(rfc3339);
      expect(found.authors?.[0]?.name).toBe(dataset.author[lang]);
      expect(found.links?.map(({ rel }) => rel)).toEqual(["self", "alternate", "next"]);
      expect(found.entries).toHaveLength(2);
      for (const entry of found.entries ?? []) {
        expect(entry.id).toMatch(urn);
        expect(entry.published).toMatch(rfc3339);
        expect(entry.updated).toMatch(rfc3339);
        expect(entry.content?.type).toBe("html");
        expect(entry.links?.[0]?.href).toContain(`/${lang}/ties/`);
      }
    });

    it("both formats tell the same changes", async () => {
      const json = parseJsonFeed(JSON.parse(await text("json")));
      const atom = parseAtomFeed(await text("xml"));
      expect(atom.entries?.map(({ id }) => id)).toEqual(json.items?.map(({ id }) => id));
      expect(atom.entries?.map(({ title }) => title?.value ?? title)).toEqual(
        json.items?.map(({ title }) => title),
      );
    });
  });

describe("the addresses of the feeds", () => {
  it("lead from page to page until every change has been told", async () => {
    const told: string[] = [];
    let address: string | null = "/api/feed.json?layers=trade&lang=en&limit=7";
    while (address !== null) {
      const page: { next_url?: string; items: { id: string }[] } = await (
        await ask(address)
      ).json();
      told.push(...page.items.map(({ id }) => id));
      const next: URL | null = page.next_url ? new URL(page.next_url) : null;
      address = next && `${next.pathname}${next.search}`;
    }
    const trade = dataset.ties.filter(({ layer }) => layer === "trade");
    expect(new Set(told).size).toBe(told.length);
    expect(told.length).toBeGreaterThanOrEqual(trade.length);
  });

  it("refuse what they do not take", async () => {
    for (const query of ["lang=ru", "limit=0", "colour=red", "lang=en&lang=ar"])
      expect((await ask(`/api/feed.xml?${query}`)).status, query).toBe(400);
  });

  it("answer 304 to who has it already", async () => {
    const { headers } = await ask("/api/feed.xml");
    const again = await ask("/api/feed.xml", {
      headers: { "If-None-Match": headers.get("etag") ?? "" },
    });
    expect(again.status).toBe(304);
    expect(headers.get("access-control-allow-origin")).toBe("*");
  });

  it("name the next page in a link header too", async () => {
    const { headers } = await ask("/api/feed.json?limit=2");
    expect(headers.get("link")).toBe('<?limit=2&offset=2>; rel="next"');
  });

  it.each(languages)(
    "are announced in %s by every kind of page under their own title",
    async (lang) => {
      const home = { site, dataset };
      const military = { ...defaultFilter(dataset), layers: ["military"] } as const;
      const releases = { current: dataset, find: () => null };
      const stateOf = (query: string) => readState(query, releases, false);
      const [tie, place, story] = [
        dataset.ties.find(isListed),
        dataset.places[0],
        dataset.stories?.[0],
      ];
      if (!tie || !place || !story) throw new Error("no records");
      for (const { feeds } of [
        statePreview(home, lang, military),
        tiePreview(home, lang, tie),
        placePreview(home, lang, place),
        storyPreview(home, lang, story, 2),
        comparisonPreview(site, lang, compareStates(stateOf(""), stateOf("layers=trade"))),
      ])
        for (const address of [feeds.json, feeds.xml]) {
          const text = await (await ask(address.replace(site, ""))).text();
          const { title } = address.includes(".json") ? JSON.parse(text) : parseAtomFeed(text);
          expect(title?.value ?? title).toBe(feeds.title);
        }
    },
  );

  it("give one feed as text and as object alike", () => {
    const small = feedOf("");
    expect(JSON.stringify(jsonFeed(small, null))).not.toContain("next_url");
    expect(atomFeed(small, null)).not.toContain('rel="next"');
  });
});
