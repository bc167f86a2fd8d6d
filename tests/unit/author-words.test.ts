import { describe, expect, it } from "vitest";
import { dataset } from "../../app/_data/current-dataset";
import { type MapWords, mapWordParams } from "../../app/_domain/query/author-words";
import { defaultFilter } from "../../app/_domain/query/filter";
import { formatParams, parseParams } from "../../app/_domain/query/params";
import { isListed } from "../../app/_domain/records/dataset";
import { authorMarks } from "../../app/_domain/selection/author-marks";
import { select } from "../../app/_domain/selection/select";
import { mapCredit } from "../../app/_domain/sentences/author-notes";
import { languages } from "../../app/_domain/vocabulary/language";
import { layers } from "../../app/_domain/vocabulary/layers";
import { statuses } from "../../app/_domain/vocabulary/statuses";
import { staticEmbed } from "../../app/_render/embed/static-embed";
import { staticEmbedState } from "../../app/_render/embed/static-embed-state";
import { ask } from "../fixtures/routes";
import { smallDataset } from "../fixtures/small-dataset";

const readWords = (query: Record<string, string>) =>
  parseParams<MapWords>(mapWordParams, new URLSearchParams(query), smallDataset);

const [one = "", two = "", three = ""] = dataset.ties.filter(isListed).map(({ id }) => id);

describe("a headline, a note and a callout", () => {
  const keys = [
    ["head", ""],
    ["note", ""],
    ["call.1", "a:"],
  ] as const;

  it.each([
    ..."\u3164\u115f\u1160\uffa0\u2800\u034f\u17b4\u17b5\ufe0f\u200c\u200d",
    "\u3164 \u2800",
    "\ufeffx",
    "x\ufeff",
  ])("are refused where they show nothing or begin with a byte order mark: %j", (text) => {
    for (const [key, before] of keys) {
      const { values, problems } = readWords({ [key]: before + text });
      expect(problems.map(({ parameter }) => parameter)).toEqual([key]);
      expect(values).toMatchObject({ [key]: null });
    }
  });

  it.each(["❤\ufe0f", "می\u200cخواهم", "⠓⠊\u2800⠍", " x "])(
    "may hold such characters beside others: %j",
    (text) => {
      for (const [key, before] of keys)
        expect(readWords({ [key]: before + text }).problems).toEqual([]);
    },
  );
});

describe("marks and callouts", () => {
  it("are read as they are written, marks once and in order", () => {
    const { values, problems } = readWords({ mark: "b,a,b", "call.2": "a-b: Cafe\u0301: 5 " });
    expect(problems).toEqual([]);
    expect(values).toMatchObject({ mark: ["a", "b"], "call.2": { tie: "a-b", text: "Café: 5" } });
    expect(formatParams<MapWords>(mapWordParams, values, smallDataset)).toBe(
      "mark=a,b&call.2=a-b:Caf%C3%A9:%205",
    );
  });

  it.each([
    ["mark", "a,b,c,d,e,f"],
    ["mark", ""],
    ["mark", "A b"],
    ["call.1", "no text"],
    ["call.1", "a:"],
    ["call.2", "a: \u200b"],
    ["call.3", `a:${"W".repeat(81)}`],
    ["call.3", "a:b\u202ec"],
  ])("are refused: %s=%s", (key, text) => {
    const { values, problems } = readWords({ [key]: text });
    expect(problems.map(({ parameter }) => parameter)).toEqual([key]);
    expect(values).toMatchObject({ mark: [], "call.1": null, "call.2": null, "call.3": null });
  });

  it("on a tie outside the selection or withdrawn are told apart from those that are drawn", () => {
    const { values } = readWords({
      mark: "plain,withdrawn,merged",
      "call.1": "passing:a",
      "call.3": "x:y",
    });
    const all = select(smallDataset, defaultFilter(smallDataset));
    const marks = authorMarks(values, smallDataset, all);
    expect(marks.marked.map(({ id }) => id)).toEqual(["plain"]);
    expect(marks.absent.map(({ id }) => id)).toEqual(["withdrawn"]);
    expect(marks.callouts).toMatchObject([{ tie: { id: "passing" }, text: "a", number: 1 }]);
    const none = authorMarks(values, smallDataset, { ...all, ties: [] });
    expect(none.absent.map(({ id }) => id)).toEqual(["plain", "withdrawn", "passing"]);
    expect([none.marked, none.callouts]).toEqual([[], []]);
  });

  it.each(["svg", "png"])("on no tie are refused by the picture as %s", async (ending) => {
    const answer = await ask(`/api/map.${ending}?mark=${one},no-tie&call.2=nothing:a`);
    expect(answer.status).toBe(400);
    const { errors } = (await answer.json()) as { errors: { parameter: string; detail: string }[] };
    expect(errors.map(({ parameter, detail }) => [parameter, detail])).toEqual([
      ["mark", "does not know no-tie"],
      ["call.2", "does not know nothing"],
    ]);
  });

  it("draw marked ties strong over all flows, which keep their counts", async () => {
    const svg = async (query: string) => (await ask(`/api/map.svg?lang=en&${query}`)).text();
    const counts = (text: string) => text.match(/data-flow="[^"]*" data-count="\d+"/g)?.toSorted();
    const [plain, marked] = [await svg(""), await svg(`mark=${one}`)];
    expect(counts(marked)).toEqual(counts(plain));
    expect(marked.match(/data-mark="/g)).toHaveLength(1);
    expect(plain).not.toMatch(/data-(mark|call)=/);
    expect(marked).toContain("Marks by the page that embeds it");
  });

  it("of a tie that the picture leaves out say so on it", async () => {
    const { layer, title } = dataset.ties.find(({ id }) => id === one) ?? {};
    const other = layer === "trade" ? "military" : "trade";
    const answer = await ask(`/api/map.svg?lang=en&layers=${other}&mark=${one}`);
    expect(await answer.text()).toContain("Marked by the page, but outside this selection");
    expect(title).toBeDefined();
  });
});

describe("the credit below a map", () => {
  it.each([
    ["", null, null],
    ["head=Who", "Headline by the page that embeds it", "العنوان للصفحة التي تضمّنها"],
    ["mark=plain", "Marks by the page that embeds it", "العلامات من الصفحة التي تُضمِّن الخريطة"],
    ["call.2=plain:a", "Labels by the page that embeds it", "الشروح من الصفحة التي تُضمِّن الخريطة"],
    [
      "mark=plain&call.1=plain:a",
      "Marks and labels by the page that embeds it",
      "العلامات والشروح من الصفحة التي تُضمِّن الخريطة",
    ],
    [
      "note=a&call.1=plain:a",
      "Note by the page that embeds it · Labels by the page that embeds it",
      "الملاحظة للصفحة التي تضمّنها · الشروح من الصفحة التي تُضمِّن الخريطة",
    ],
  ])("names what it has of %s, and nothing else", (query, en, ar) => {
    const words = readWords(Object.fromEntries(new URLSearchParams(query))).values;
    expect([mapCredit(words, "en"), mapCredit(words, "ar")]).toEqual([en, ar]);
  });
});

describe.each(languages)("the embed with an author’s words on ties, in %s", (lang) => {
  const documentOf = (query: Record<string, string>, records = dataset) => {
    const site = "https://site.example";
    const base = { records, site, lang };
    return staticEmbed(staticEmbedState(base, new URLSearchParams(query)), "nonce");
  };
  const words = { "call.1": `${one}:<b>First</b>`, "call.3": `${two}:Third`, mark: three };

  it("draws each beside its flow and as a number, and lists them as literal text", () => {
    const html = documentOf(words);
    expect(html.match(/data-call=""/g)).toHaveLength(2);
    expect(html.match(/data-call="[13]"/g)).toHaveLength(2);
    expect(html).toContain("<bdi>&lt;b&gt;First&lt;/b&gt;</bdi>");
    expect(html.match(/data-mark="/g)).toHaveLength(1);
    expect(html).not.toMatch(/ style=| on[a-z]+=|<style/);
  });

  it("says in one line whose headline and marks are, and which marked tie is outside", () => {
    const html = documentOf({ head: "Who", mark: "plain", layers: "none" }, smallDataset);
    const foot = html.slice(html.indexOf("<footer"));
    expect(foot).toMatch(
      /Headline by the page that embeds it · Marks by|العنوان للصفحة التي تضمّنها · العلامات/,
    );
    expect(foot).toMatch(/outside this selection: |خارج هذا الاختيار: /);
  });

  it("leads to the live map and to another filter with them", () => {
    const html = documentOf(words);
    const [, live = ""] = /<a class="ask" href="([^"]*)"/.exec(html) ?? [];
    expect(live).toContain(`mark=${three}&amp;call.1=${one}:`);
    const toggles = [...html.matchAll(/<a class="toggle(?: on)?" href="([^"]*)"/g)];
    expect(toggles).toHaveLength(layers.length + statuses.length);
    for (const [, address] of toggles)
      expect(address).toContain(`mark=${three}&amp;call.1=${one}:`);
  });

  it("says in its foot whose they are, and which tie is none or not drawn", () => {
    const html = documentOf({ mark: "withdrawn,no-tie" }, smallDataset);
    const foot = html.slice(html.indexOf("<footer"));
    expect(foot).toMatch(/Marks by the page|العلامات من الصفحة/);
    expect(foot).toMatch(/withdrawn on 1 August 2025|سُحبت في/);
    expect(foot).toContain("no-tie");
    expect(html).not.toContain("data-mark=");
  });

  it("holds neither marks nor their style without such words", () => {
    expect(documentOf({})).not.toMatch(/data-(mark|call)=|class="calls"|with=author/);
  });
});
