import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dataset, log, releasedDataset } from "../../app/_data/current-dataset";
import { difference } from "../../app/_domain/records/versions";
import { caching } from "../../app/_http/headers";
import { ask } from "../fixtures/routes";

const [newest, , oldest] = log.releases;
if (!newest || !oldest) throw new Error("fewer than three releases");

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

  it("differ from one to the next as the log says", async () => {
    const { from, to, added, corrected, withdrawn } = await (
      await ask(`/api/changes?from=${log.releases[1]?.version}&to=${newest.version}`)
    ).json();
    expect([from, to]).toEqual([log.releases[1]?.version, newest.version]);
    const named = (kind: string) =>
      newest.changes.filter((change) => change.kind === kind).map(({ tie }) => tie);
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

  it("knows the ties of its release alone", async () => {
    const { id } = difference(releasedDataset(oldest.version) ?? dataset, dataset).added[0] ?? {};
    expect((await ask(`/api/ties/${id}`)).status).toBe(200);
    expect((await ask(`/api/ties/${id}?data=${oldest.version}`)).status).toBe(404);
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
