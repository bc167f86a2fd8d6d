import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dataset, log, releasedDataset } from "../../app/_data/current-dataset";
import {
  dataAddress,
  embedAddress,
  feedAddress,
  pageAddress,
  pictureAddress,
  placeAddress,
  tieAddress,
} from "../../app/_domain/query/addresses";
import { cardAddress } from "../../app/_domain/query/card-request";
import { defaultFilter } from "../../app/_domain/query/filter";
import { changesOf } from "../../app/_domain/records/change-log";
import type { Dataset } from "../../app/_domain/records/dataset";
import { difference } from "../../app/_domain/records/versions";
import { corrections } from "../../app/_domain/sentences/corrections";
import { laterRecordProblem } from "../../app/_domain/sentences/later-records";
import { releaseNote, releaseNotice } from "../../app/_domain/sentences/release-note";
import { escapeMarkup } from "../../app/_domain/text/escape";
import { isolate } from "../../app/_domain/text/isolates";
import { publicationWords } from "../../app/_domain/time/date-words";
import { type Language, languages } from "../../app/_domain/vocabulary/language";
import { caching } from "../../app/_http/headers";
import { staticEmbed } from "../../app/_render/embed/static-embed";
import { staticEmbedState } from "../../app/_render/embed/static-embed-state";
import { ask } from "../fixtures/routes";

const oldest = log.releases.at(-1);
if (!oldest || log.releases.length < 3) throw new Error("fewer than three releases");

/** Each release after the first, with the one before it. */
const steps = log.releases.slice(0, -1).map((release, at) => ({
  version: release.version,
  changes: release.changes,
  before: log.releases[at + 1]?.version ?? "",
}));

describe("the releases of the dataset", () => {
  it("are listed newest first, with their numbers", async () => {
    const { versions } = await (await ask("/api/versions")).json();
    expect(versions.map(({ id }: { id: string }) => id)).toEqual(
      log.releases.map(({ version }) => version),
    );
    expect(versions.at(-1)).toEqual({
      ...{ id: "1f02a380a002", date: "2026-11-25" },
      ...{ ties: 80, claims: 209, sources: 111 },
    });
  });

  it("are answered whole, as the JSON whose SHA-256 begins with the version", async () => {
    for (const { version } of log.releases) {
      const response = await ask(`/api/versions/${version}`);
      const hash = createHash("sha256")
        .update(await response.text())
        .digest("hex");
      expect(hash.slice(0, 12)).toBe(version);
      expect(response.headers.get("cache-control")).toBe(caching.hashed);
    }
  });

  it.each(steps)("differ from $before to $version as the log says", async (step) => {
    const { before, version, changes } = step;
    const { from, to, added, corrected, withdrawn } = await (
      await ask(`/api/changes?from=${before}&to=${version}`)
    ).json();
    expect([from, to]).toEqual([before, version]);
    const named = (kind: string) =>
      changes.filter((change) => change.kind === kind).map(({ tie }) => tie);
    const ids = (ties: readonly { id: string }[]) => ties.map(({ id }) => id).toSorted();
    expect(ids(added)).toEqual(named("new").toSorted());
    expect(ids(corrected)).toEqual(named("corrected").toSorted());
    expect(withdrawn).toEqual([]);
  });

  it("say nothing of a version compared with itself, and swap what was added and taken away", () => {
    const before = releasedDataset(oldest.version) ?? dataset;
    expect(difference(before, before)).toEqual({ added: [], corrected: [], withdrawn: [] });
    const [there, back] = [difference(before, dataset), difference(dataset, before)];
    expect(back.withdrawn.map(({ id }) => id).toSorted()).toEqual(
      there.added.map(({ id }) => id).toSorted(),
    );
    expect(back.corrected.length).toBe(there.corrected.length);
  });

  it("give the reason of a withdrawal", () => {
    const reason = { ar: "سبب", en: "A reason" };
    const [first, ...others] = dataset.ties;
    if (!first) throw new Error("no ties");
    const ties = [{ ...first, withdrawn: { on: "2026-12-01", reason } }, ...others];
    expect(difference(dataset, { ...dataset, ties }).withdrawn).toEqual([{ id: first.id, reason }]);
  });
});

describe("a pinned state", () => {
  const release = releasedDataset(oldest.version) ?? dataset;
  const withdrawnSince = {
    ...dataset,
    ties: dataset.ties.map((tie) =>
      tie.id === "maz-buses-benghazi-2025-05"
        ? { ...tie, withdrawn: { on: "2026-12-01", reason: { ar: "سبب", en: "A reason" } } }
        : tie,
    ),
  };
  const embed = (query: string, lang: Language, current: Dataset = withdrawnSince) =>
    staticEmbed(
      staticEmbedState(
        { site: "https://a.example", lang, records: release, current },
        new URLSearchParams(query),
      ),
      "",
    );

  it.each(languages)("says in %s what was corrected and withdrawn since", (lang) => {
    const html = embed("", lang);
    expect(html.match(/<mark data-since>/g)?.length).toBe(
      1 + difference(release, withdrawnSince).corrected.length,
    );
    const [mark, reason] = {
      ar: ["سُحبت بعد ذلك", "1 ديسمبر 2026: سبب"],
      en: ["Withdrawn since", "1 December 2026: A reason"],
    }[lang];
    expect(html).toContain(`<mark data-since>${mark}</mark>`);
    expect(html).toContain(`<p>${reason}</p>`);
    expect(html).toContain(`/${lang}/changes?from=${oldest.version}`);
    expect(releaseNote(release, withdrawnSince, release.ties, lang)).toContain(
      { ar: "سُحبت بعد ذلك: صلة واحدة", en: "Withdrawn since: 1 tie" }[lang],
    );
  });

  it.each(languages)("says in %s why and when ties were corrected since", (lang) => {
    const html = embed("", lang);
    for (const { kind, tie, on, note } of changesOf(log)) {
      if (kind !== "corrected" || !note) continue;
      const row = new RegExp(`data-tie="${tie}".*?</li>`, "s").exec(html)?.[0];
      expect(row).toContain(escapeMarkup(note[lang]));
      expect(row).toContain(publicationWords(on, lang));
    }
  });

  it.each(languages)("leads in %s to a tie that was added later", (lang) => {
    const [added] = difference(release, dataset).added;
    const { title } = dataset.ties.find(({ id }) => id === added?.id) ?? {};
    const html = embed(`tie=${added?.id}&mark=${added?.id}`, lang, dataset);
    const note = {
      ar: "أضيفت بعد هذا الإصدار من البيانات",
      en: "Added after this version of the data",
    };
    const name = { ar: isolate(title?.ar ?? ""), en: escapeMarkup(title?.en ?? "") }[lang];
    expect(html).toContain(`href="/${lang}/ties/${added?.id}"`);
    expect(html).toContain(`${note[lang]}: ${name}</a>`);
    expect(html).not.toMatch(/There is no tie|لا توجد صلة/);
    expect(embed("tie=no-tie", lang, dataset)).toMatch(/There is no tie|لا توجد صلة/);
  });

  it.each(languages)("says in %s on the card what happened to its tie", (lang) => {
    const reason = { ar: "1 ديسمبر 2026: سبب", en: "1 December 2026: A reason" }[lang];
    const html = embed("tie=maz-buses-benghazi-2025-05", lang);
    expect(html).toMatch(
      new RegExp(`<p class="since"><mark data-since>[^<]+</mark> ${reason}</p>`),
    );
    expect(embed("tie=maz-buses-benghazi-2025-05", lang, dataset)).not.toContain('class="since"');
  });

  it("gives the reason in its line about changes where it shows one changed tie", () => {
    const [tie] = release.ties.filter(({ id }) => id === "maz-buses-benghazi-2025-05");
    expect(releaseNote(release, withdrawnSince, tie ? [tie] : [], "en")).toBe(
      "Data as of 25 November 2026. Withdrawn since: 1 tie – 1 December 2026: A reason.",
    );
  });

  it("says its day alone where nothing has changed since", () => {
    const html = embed("", "en", { ...release, ties: [...release.ties] });
    expect(html).toContain("Data as of");
    expect(html).not.toContain("Corrected since");
    expect(releaseNote(dataset, dataset, dataset.ties, "en")).toBeNull();
    expect(releaseNotice(dataset, dataset, "en")).toBe(
      `Data as of ${publicationWords(dataset.modified, "en")}.`,
    );
    expect(releaseNotice(release, dataset, "en")).toMatch(/ In this version as a whole: Corrected/);
  });

  it("keeps its version in every address that is made from it", () => {
    const filter = defaultFilter(release);
    const base = { site: "", lang: "en", records: release } as const;
    const pin = `data=${oldest.version}`;
    for (const address of [
      pageAddress(base, filter),
      embedAddress(base, filter),
      pictureAddress(base, filter),
      dataAddress(base, filter, "ties.csv"),
      feedAddress(base, filter, "xml"),
      tieAddress(base, "a"),
      placeAddress(base, "a"),
      cardAddress(base, "a"),
    ])
      expect(address.split(/[?&]/)).toContain(pin);
    expect(embedAddress(base, filter)).not.toContain("seen=");
  });

  it("has a line about changes in its picture, which then is not kept for good", async () => {
    const address = `/api/map.svg?lang=en&data=${oldest.version}`;
    const response = await ask(address);
    expect(response.headers.get("cache-control")).toBe(caching.data);
    expect(await response.text()).toMatch(/<g data-since="".*Corrected since/);
    expect(await (await ask("/api/map.svg?lang=en")).text()).not.toContain("data-since");
  });
});

describe("the card of a tie in a release", () => {
  const [corrected] = difference(releasedDataset(oldest.version) ?? dataset, dataset).corrected;

  it("says that the tie was corrected since, and then is not kept for good", async () => {
    const address = `/api/card.svg?tie=${corrected?.id}&lang=en`;
    const response = await ask(`${address}&data=${oldest.version}`);
    expect(response.headers.get("cache-control")).toBe(caching.data);
    const title = /<title>(.*?)<\/title>/.exec(await response.text())?.[1];
    const note = changesOf(log).find(({ tie }) => tie === corrected?.id)?.note?.en;
    expect(title).toMatch(/^Corrected since, \d+ \w+ 2026: /);
    expect(title).toContain(escapeMarkup(note ?? "no note"));
    expect(await (await ask(address)).text()).not.toContain("Corrected since");
  });

  it("is that of the release, also in the frame that oEmbed answers", async () => {
    const page = `/en/ties/${corrected?.id}?data=${oldest.version}`;
    const { html } = await (await ask(`/api/oembed?url=${encodeURIComponent(page)}`)).json();
    expect(html).toContain(`data=${oldest.version}`);
  });

  it("is from before a tie that was added later, as oEmbed says too", async () => {
    const [added] = difference(releasedDataset(oldest.version) ?? dataset, dataset).added;
    const page = (id?: string) => encodeURIComponent(`/en/ties/${id}?data=${oldest.version}`);
    for (const address of [
      `/api/card.svg?tie=${added?.id}&data=${oldest.version}`,
      `/api/card.png?tie=${added?.id}&data=${oldest.version}`,
      `/api/oembed?url=${page(added?.id)}`,
    ]) {
      const response = await ask(address);
      expect([address, response.status]).toEqual([address, 404]);
      expect((await response.json()).errors).toEqual([laterRecordProblem]);
    }
    const unknown = await ask(`/api/card.svg?tie=no-tie&data=${oldest.version}`);
    expect(unknown.status).toBe(400);
    expect((await unknown.json()).errors).toMatchObject([{ detail: "does not know no-tie" }]);
    const none = await ask(`/api/oembed?url=${page("no-tie")}`);
    expect([none.status, (await none.json()).errors]).toEqual([404, []]);
  });
});

describe("a correction", () => {
  it("is shown with what a tie said and says, in the language of the reader", () => {
    const id = "eu-scrutiny-minsk-benghazi-flights-2025-08";
    const step = steps.find(({ changes }) => changes.some(({ tie }) => tie === id));
    const before = releasedDataset(step?.before ?? "");
    const after = releasedDataset(step?.version ?? "");
    if (!before || !after) throw new Error("no releases");
    const rows = corrections(before, after, id, "en");
    const summary = rows.find(({ name }) => name === "Summary");
    expect(summary?.before).toContain("Washington lifted its own in November 2025");
    expect(summary?.after).toContain("a general licence in September 2025");
    expect(rows.filter(({ before: was }) => was === null)).toHaveLength(2);
    expect(corrections(before, before, "maz-buses-benghazi-2025-05", "ar")).toEqual([]);
  });
});

describe("an answer from a release", () => {
  it("may be kept for good, and has the tag of its content", async () => {
    const address = `/api/ties?layers=trade&data=${oldest.version}`;
    const first = await ask(address);
    const tag = first.headers.get("etag") ?? "";
    expect(first.headers.get("cache-control")).toBe(caching.hashed);
    expect((await first.json()).dataset.version).toBe(oldest.version);
    const again = await ask(address, { headers: { "If-None-Match": tag } });
    expect(again.status).toBe(304);
    const other = await ask(`/api/ties?layers=military&data=${oldest.version}`);
    expect(other.headers.get("etag")).not.toBe(tag);
  });

  it.each(["ties.csv", "map.svg", "map.png"])(
    "names its version in the file of %s",
    async (file) => {
      const { headers } = await ask(`/api/${file}?layers=trade&data=${oldest.version}`);
      expect(headers.get("content-disposition")).toContain(
        `ties-layers-trade-data-${oldest.version}`,
      );
    },
  );

  it("knows the ties of its release alone", async () => {
    const { id } = difference(releasedDataset(oldest.version) ?? dataset, dataset).added[0] ?? {};
    expect((await ask(`/api/ties/${id}`)).status).toBe(200);
    const response = await ask(`/api/ties/${id}?data=${oldest.version}`);
    expect(response.status).toBe(404);
    expect((await response.json()).errors).toEqual([laterRecordProblem]);
    const unknown = await ask(`/api/ties/no-tie?data=${oldest.version}`);
    expect((await unknown.json()).errors).toEqual([]);
  });

  it("ends the feed with the release", async () => {
    const { items } = await (await ask(`/api/feed.json?data=${oldest.version}&lang=en`)).json();
    expect(items).toHaveLength(80);
  });

  it("is refused for a version that was not released, and lists those there are", async () => {
    const response = await ask("/api/ties.csv?data=0123456789ab");
    expect(response.status).toBe(404);
    expect((await response.json()).errors).toEqual([
      {
        parameter: "data",
        detail: "names no release",
        allowed: log.releases.map(({ version }) => version),
      },
    ]);
  });

  it("answers 500 hostile versions with 400 or 404", async () => {
    const hostile = fc.oneof(
      fc.string({ unit: "grapheme-composite", maxLength: 40 }),
      fc.stringMatching(/^[0-9a-f]{11,13}$/),
      fc.constantFrom("today", "..", "__proto__", "constructor", "%00", "../../package.json"),
      fc.stringMatching(/^\.\.(%2F|\/)[a-z.%/]{0,30}$/),
    );
    const paths = ["ties", "ties.csv", "map.svg", "feed.xml", "changes", "versions"] as const;
    await fc.assert(
      fc.asyncProperty(hostile, fc.constantFrom(...paths), async (value, path) => {
        const text = encodeURIComponent(value);
        fc.pre(text !== "today" && !/^\.{0,2}$/.test(value) && !value.includes("/"));
        const address =
          path === "versions"
            ? `/api/versions/${text}`
            : `/api/${path}?${path === "changes" ? "from" : "data"}=${text}`;
        expect([400, 404]).toContain((await ask(address)).status);
      }),
      { numRuns: 500 },
    );
  });
});
