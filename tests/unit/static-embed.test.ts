import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { dataset } from "../../app/_data/current-dataset";
import { type Dataset, isListed } from "../../app/_domain/records/dataset";
import { embedWords } from "../../app/_domain/sentences/embed-words";
import { classWords } from "../../app/_domain/sentences/flow-words";
import { unknownVersionNotice } from "../../app/_domain/sentences/release-note";
import { tieCard } from "../../app/_domain/sentences/tie-card";
import { escapeMarkup } from "../../app/_domain/text/escape";
import { type Language, languages } from "../../app/_domain/vocabulary/language";
import { layers } from "../../app/_domain/vocabulary/layers";
import { statuses } from "../../app/_domain/vocabulary/statuses";
import { staticEmbed } from "../../app/_render/embed/static-embed";
import { staticEmbedState } from "../../app/_render/embed/static-embed-state";
import { staticEmbedStyle, styleAddress } from "../../app/_render/embed/style-sheet";
import { expectEmbedPolicy } from "../fixtures/embed-policy";
import { smallDataset } from "../fixtures/small-dataset";

const site = "https://site.example";
const tie = dataset.ties.find(isListed);

const documentOf = (query: string, lang: Language = "en") =>
  staticEmbed(
    staticEmbedState({ records: dataset, site, lang }, new URLSearchParams(query)),
    "nonce",
  );

const all = (text: string, form: RegExp) => [...text.matchAll(form)].map((found) => found[1] ?? "");
const plain = (text: string) => text.replaceAll("&amp;", "&");
const hrefOf = (text: string, before: string) =>
  plain(new RegExp(`<a class="${before}" href="([^"]*)"`).exec(text)?.[1] ?? "");

describe.each(languages)("the static embed in %s", (lang) => {
  const html = documentOf("", lang);

  it("fits into two requests of 45 kB together", () => {
    expect(gzipSync(html).length + gzipSync(staticEmbedStyle([])).length).toBeLessThanOrEqual(
      45_000,
    );
    expect(all(html, /<link rel="stylesheet" href="([^"]*)"/g)).toEqual([styleAddress([])]);
    expect(html).not.toMatch(/ src=|<img|<image|url\((?!#)|@import/);
  });

  it("holds to its policy: every script has the nonce, nothing has a style of its own", () => {
    expectEmbedPolicy(html);
  });

  it("is not painted before all is there that gives its map a height", () => {
    for (const [query, last] of [
      ["", "</main>"],
      ["panel=list", "</section>"],
    ] as const) {
      const html = documentOf(query, lang);
      const [awaited] = all(html, /<link rel="expect" href="#([^"]*)" blocking="render">/g);
      expect(html.indexOf(` id="${awaited}"`), query).toBeGreaterThan(html.indexOf(last));
    }
  });

  it("drops its toggles in a frame lower than 300 px", () => {
    expect(staticEmbedStyle([])).toContain(
      "@media (height<300px){:root:not([data-measuring])[data-panel=none] .legend{display:none}}",
    );
  });

  it("says of each toggle whether it is on, after a comma of the language", () => {
    const said = all(html, /<span class="unseen">([^<]+)<\/span>\s*<\/a>/g);
    const { shown } = embedWords[lang];
    expect(said).toEqual(
      [...layers, ...statuses].map(() => `${{ ar: "، ", en: ", " }[lang]}${shown}`),
    );
  });

  it("lists every tie that it counts", () => {
    const listed = all(html, /<li data-tie="([^"]*)"/g);
    expect(listed).toEqual(
      staticEmbedState({ records: dataset, site, lang }, new URLSearchParams()).selection.ties.map(
        ({ id }) => id,
      ),
    );
    expect(html).toContain(`data-matched="${listed.length}"`);
  });

  it("draws every flow of the selection", () => {
    expect(all(html, /data-flow="([^"]*)"/g).length).toBe(dataset.flowTotals.length);
  });
});

describe("the legend of the static embed", () => {
  it("turns one layer and keeps everything else of the address", () => {
    const html = documentOf("statuses=official&theme=dark&panel=list&seen=v1");
    expect(hrefOf(html, "toggle on")).toBe(
      "/en/embed?layers=trade,diplomatic&statuses=official&seen=v1&theme=dark&panel=list",
    );
  });

  it("shows the layers that are left out as such, and brings them back", () => {
    const html = documentOf("layers=none");
    expect(all(html, /<a class="(toggle[^"]*)"/g)).toEqual([
      ...layers.map(() => "toggle"),
      ...statuses.map(() => "toggle on"),
    ]);
    expect(hrefOf(html, "toggle")).toBe("/en/embed?layers=military");
  });

  it("can leave out the last layer", () => {
    expect(hrefOf(documentOf("layers=military"), "toggle on")).toBe("/en/embed?layers=none");
  });

  it("turns one status and keeps everything else of the address", () => {
    const links = all(
      documentOf("layers=trade&theme=dark"),
      /<a class="toggle on" href="([^"]*)"/g,
    );
    expect(plain(links[1] ?? "")).toBe(
      "/en/embed?layers=trade&statuses=reported,assessed&theme=dark",
    );
  });

  it("counts for each status the ties that match all else, and says what its line means", () => {
    const html = documentOf("layers=trade&statuses=official");
    const [, ...rows] = html.slice(html.indexOf('<nav class="legend statuses"')).split("<a ");
    for (const [at, { id, short }] of statuses.entries()) {
      const query = new URLSearchParams(`layers=trade&statuses=${id}`);
      const { selection } = staticEmbedState({ records: dataset, site, lang: "en" }, query);
      expect(rows[at]).toContain(`title="${escapeMarkup(classWords[id].en)}"`);
      expect(rows[at]).toContain(`<span class="name">${short.en}</span>`);
      expect(rows[at]).toContain(`<span class="count">${selection.ties.length}</span>`);
    }
  });

  it("is left out where the address says so", () => {
    expect(documentOf("legend=false")).not.toContain('class="legend');
  });
});

describe("the static embed of a state", () => {
  it("leads to the live map and to the page with the same state", () => {
    const html = documentOf("layers=trade&time=2025&start=now&sort=date");
    expect(hrefOf(html, "ask")).toBe("/en/embed/live?layers=trade&time=2025&sort=date&start=now");
    expect(plain(html)).toContain(
      `<a href="${site}/en?layers=trade&time=2025&sort=date" target="_blank" rel="noopener">Full map`,
    );
    expect(plain(html)).toContain(
      `<link rel="canonical" href="${site}/en?layers=trade&time=2025&sort=date">`,
    );
  });

  it("has the title of the selected tie and lifts its flow", () => {
    const html = documentOf(`tie=${tie?.id}`);
    expect(all(html, /<h1>([^<]*)/g)[0]).toContain(tie?.title.en.split("'")[0]);
  });

  it("keeps its title for screen readers where the address hides it", () => {
    expect(documentOf("title=false")).toContain(
      `<div class="unseen"><h1>${dataset.total} ties</h1>`,
    );
  });

  it.each([
    ["seen=older", true],
    [`seen=${dataset.version}`, false],
    ["", false],
  ])("with %j says that the data changed since: %s", (query, isSaid) => {
    expect(documentOf(query).includes("Data updated since")).toBe(isSaid);
  });

  it("names the keys that it cannot read, but none that a host or an advertiser adds", () => {
    const html = documentOf("colour=red&time=never&utm_source=x&childId=a&initialWidth=600");
    expect(html).toContain("do not recognise: time, colour</p>");
  });

  it("says that there is no such tie, and shows the list", () => {
    const html = documentOf("tie=nope&layers=trade");
    expect(html).toContain("There is no tie with the id in this link: nope</p>");
    expect(html).not.toContain("do not recognise");
    expect(html).not.toContain("tie=nope");
    expect(html).toContain("<li data-tie=");
  });

  it.each([
    ["tie=belarusian-trainers-tamanhint-2025-05", "Taqarub: 6 articles, 2 independent sources"],
    ["layers=military&places=tamanhint", "based on 6 articles"],
  ])("credits the articles of what it shows alone with %j", (query, credit) => {
    expect(documentOf(query)).toContain(credit);
  });

  it("credits no articles where it shows no tie", () => {
    expect(documentOf("layers=none")).not.toContain("based on");
  });

  it("carries theme, start and panel as attributes of its root", () => {
    expect(documentOf("theme=dark&start=now&panel=list")).toContain(
      '<html lang="en" dir="ltr" data-theme="dark" data-start="now" data-panel="list">',
    );
  });

  it.each(["q=%3Cscript%3E%22'%26", "%22%3E%3Cscript%3E=1"])("lets no markup in: %s", (query) => {
    const html = documentOf(query);
    const scripts = all(html, /<script([^>]*)>/g);
    expect(scripts.map((script) => script.replace(' id="end"', ""))).toEqual([
      ' nonce="nonce"',
      ' nonce="nonce"',
    ]);
  });

  it("counts its list into the height only where that stands below the map", () => {
    expect(documentOf("panel=list")).toMatch(/<section[^>]* data-part=""/);
    expect(documentOf("")).not.toMatch(/<section[^>]* data-part/);
  });
});

const trainers = "belarusian-trainers-tamanhint-2025-05";

describe.each(languages)("the embed of one tie in %s", (lang) => {
  const record = dataset.ties.find(({ id }) => id === trainers);
  if (!record) throw new Error("no trainers");
  const card = tieCard(record, dataset, lang);
  const html = documentOf(`tie=${trainers}`, lang);
  const words = html.replace(/<[^>]*>/g, "\n").replaceAll("&#39;", "'");

  it("says what, when, how sure, who says it, where sources disagree, and counts its own sources", () => {
    const { title, date, status, topic, statements, disagreement, evidence } = card;
    const said = statements.flatMap(({ who, says }) => [who, `: ${says}`]);
    for (const text of [title, date, status, topic, ...said, disagreement, evidence])
      expect(words).toContain(text);
  });

  it("fits into two requests of 45 kB together", () => {
    expect(gzipSync(html).length + gzipSync(staticEmbedStyle(["card"])).length).toBeLessThanOrEqual(
      45_000,
    );
    expect(html).not.toMatch(/ src=|<img|<image|url\((?!#)|@import| style=| on[a-z]+=/);
  });

  it("holds all its claims and disputes in an element that unfolds without script", () => {
    const [, folded = ""] = /<details[^>]*>(.*)<\/details>/.exec(html) ?? [];
    for (const { says } of record.claims) expect(folded).toContain(escapeMarkup(says[lang]));
    for (const { versions } of record.disputes)
      for (const { value } of versions) expect(folded).toContain(escapeMarkup(value[lang]));
  });

  it("draws its line alone and leads to its page and to the live map", () => {
    expect(all(html, /data-flow="([^"]*)"/g)).toEqual(["minsk&gt;tamanhint:military"]);
    expect(hrefOf(html, "ask")).toBe(`/${lang}/embed/live?tie=${trainers}`);
    expect(html).toContain(`<link rel="canonical" href="${site}/${lang}/ties/${trainers}">`);
  });
});

describe("the tie of an embed", () => {
  const small = (query: string) =>
    staticEmbedState({ records: smallDataset, site, lang: "en" }, new URLSearchParams(query));

  it.each([
    ["that the filter excludes is none", "tie=plain&layers=trade", undefined],
    ["that is withdrawn is shown as such", "tie=withdrawn&layers=trade", "withdrawn"],
    ["that was merged is the one that it became", "tie=merged", "plain"],
    ["that nobody knows is none", "tie=nothing", undefined],
  ])("%s", (_, query, id) => {
    expect(small(query).tie?.id).toBe(id);
  });

  it("holds no claim that was published after the day that the address names", () => {
    const known = small("tie=within-hub&known=2025-05-31");
    expect(known.tie?.claims.length).toBeLessThan(small("tie=within-hub").tie?.claims.length ?? 0);
  });

  it("that is withdrawn says when and why, and nothing of what its sources said", () => {
    const html = staticEmbed(small("tie=withdrawn"), "nonce");
    expect(html).toContain("Withdrawn on 1 August 2025");
    expect(html).toContain("a mistake");
    expect(html).not.toMatch(/<details|data-flow/);
  });
});

describe("the words of an author on an embed", () => {
  const bare = (html: string) =>
    html
      .replace(/<div class="author">.*?<\/div>/, "")
      .replace(/<p class="note">Headline[^<]*<\/p>/, "")
      .replace("&amp;with=author", "")
      .replaceAll(/(\?|&amp;)head=[^"]*/g, "")
      .replaceAll(/(<\/?)h2>/g, "$1h1>");

  it.each(["layers=trade", "panel=list&timeline=true", "legend=false"])(
    "change nothing else of it: %s",
    (query) => {
      const own = documentOf(query);
      expect(own).not.toContain('class="author"');
      expect(bare(documentOf(`${query}&head=Who%3F&note=A%20note`))).toBe(own);
    },
  );

  it.each(["layers=trade", `tie=${trainers}`])(
    "stand first, and its foot says whose they are: %s",
    (query) => {
      const html = documentOf(`${query}&head=Who%3F&note=A%20note`);
      const main = html.slice(html.indexOf("<main>"));
      expect(main).toMatch(
        /^<main><header data-part(="")?><div class="author"><h1><bdi>Who\?<\/bdi><\/h1><p><bdi>A note<\/bdi><\/p><\/div>/,
      );
      expect(main.slice(main.indexOf("<footer"))).toContain(
        "Headline and note by the page that embeds it",
      );
      expect(all(html, /<h1><bdi>([^<]*)/g)).toEqual(["Who?"]);
      expect(/<title>([^<]*)/.exec(html)?.[1]).not.toContain("Who?");
    },
  );

  it.each([
    ["en", "Not on this card but on the live map: "],
    ["ar", "ليس على هذه البطاقة بل على الخريطة التفاعلية: "],
  ] as const)("that a card has no place for are named in its foot in %s", (lang, line) => {
    const other = dataset.ties.find((one) => isListed(one) && one.id !== trainers)?.id;
    const keysOf = (query: string) =>
      new RegExp(`${line}\u2068?([^<\u2069]*)`).exec(
        documentOf(`tie=${trainers}&${query}`, lang),
      )?.[1];
    expect(keysOf(`mark=${other}&call.2=${trainers}:Word`)?.split(/[,،] /)).toEqual([
      "mark",
      "call.2",
    ]);
    expect(keysOf(`mark=${trainers}&head=Who`)).toBeUndefined();
  });

  it("say on a card, too, that a marked tie was withdrawn", () => {
    const query = new URLSearchParams("tie=plain&mark=withdrawn");
    const state = staticEmbedState({ records: smallDataset, site, lang: "en" }, query);
    const html = staticEmbed(state, "nonce");
    expect(html).toContain("Marked by the page, but withdrawn on 1 August 2025");
  });

  it("are literal text, whatever they hold", () => {
    const html = documentOf(`head=${encodeURIComponent("<script>alert(1)</script>&\"'")}`);
    expect(html).toContain(
      "<h1><bdi>&lt;script&gt;alert(1)&lt;/script&gt;&amp;&quot;&#39;</bdi></h1>",
    );
  });

  it("that would reorder the page are left out, and the foot names their key", () => {
    const html = documentOf("head=a%E2%80%AEb");
    expect(html).not.toContain('class="author"');
    expect(html).toContain("do not recognise: head</p>");
  });

  it("stay with the reader when a layer is turned", () => {
    const html = documentOf("head=Who%3F");
    expect(hrefOf(html, "toggle on")).toBe("/en/embed?layers=trade,diplomatic&head=Who%3F");
  });
});

describe("the foot of the static embed", () => {
  it.each(languages)("says in %s that a version was never released, once", (lang) => {
    const line = escapeMarkup(unknownVersionNotice[lang]);
    expect(documentOf("data=000000000000", lang).split(line)).toHaveLength(2);
    expect(documentOf("", lang)).not.toContain(line);
    const pinned = { ...dataset, isPinned: true } as const;
    const query = new URLSearchParams(`data=${dataset.version}`);
    const { foot } = staticEmbedState({ records: pinned, site, lang }, query);
    expect(foot.notes).toEqual([]);
  });

  const notes = (query: string, lang: Language = "en", records: Dataset = dataset) =>
    staticEmbedState({ records, site, lang }, new URLSearchParams(query)).foot.notes;
  const other = layers.find(({ id }) => id !== tie?.layer)?.id;

  it.each(languages)("names in %s the tie of the address where the filter excludes it", (lang) => {
    const href = `/${lang}/ties/${tie?.id}`;
    for (const [query, text] of [
      [`layers=${other}`, /is outside this selection: |خارج هذا الاختيار: /],
      ["known=2001-01-01", /was not known yet on 1 January 2001: |معروفة بعد في 1 /],
      [`known=2030-01-01&layers=${other}`, /is outside this selection: |خارج هذا الاختيار: /],
    ] as const) {
      expect(notes(`tie=${tie?.id}&${query}`, lang)).toEqual([
        { text: expect.stringMatching(text), href },
      ]);
      expect(documentOf(`tie=${tie?.id}&${query}`, lang)).toContain(`href="${href}"`);
    }
    expect(notes(`tie=${tie?.id}`, lang)).toEqual([]);
  });

  it("names once a tie that does not exist, and the release of one outside the filter", () => {
    expect(notes(`tie=no-such-tie&layers=${other}`)).toHaveLength(1);
    const pinned = { ...dataset, isPinned: true } as const;
    expect(notes(`tie=${tie?.id}&layers=${other}`, "en", pinned)[0]?.href).toBe(
      `/en/ties/${tie?.id}?data=${dataset.version}`,
    );
  });
});

describe("a misspelt name in an embed", () => {
  it("leads to the page of the name that was meant", () => {
    for (const [lang, words] of [
      ["en", "Did you mean Alexander Lukashenko?"],
      ["ar", "هل تقصد"],
    ] as const) {
      const html = documentOf("q=Lukaschenka&layers=diplomatic", lang);
      expect(html).toMatch(
        new RegExp(
          `<a href="/${lang}\\?layers=diplomatic&amp;actors=lukashenko"[^>]*>[^<]*${words.replace("?", "\\?")}`,
        ),
      );
      expect(documentOf("q=Lukashenko", lang)).not.toContain(words.slice(0, 8));
    }
  });
});
