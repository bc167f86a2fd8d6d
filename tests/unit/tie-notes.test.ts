import { describe, expect, it } from "vitest";
import type { Dataset, Tie } from "../../app/_domain/records/dataset";
import type { Change } from "../../app/_domain/records/schema";
import { releaseNotice } from "../../app/_domain/sentences/release-note";
import { tieNote, tieNoteLine, tieNotes } from "../../app/_domain/sentences/tie-notes";
import { smallDataset } from "../fixtures/small-dataset";

const [first] = smallDataset.ties;
if (!first) throw new Error("no ties");
const { id } = first;

const withTie = (change: Partial<Tie>): Dataset => ({
  ...smallDataset,
  ties: [{ ...first, ...change }],
});

const correctedDataset = withTie({ title: { ar: "آخر", en: "Another" } });

const pinnedDataset = (laterChanges?: readonly Change[]): Dataset => ({
  ...withTie({}),
  isPinned: true,
  ...(laterChanges && { log: { sharesDay: false, laterChanges } }),
});

const change = (on: string, en?: string, kind: Change["kind"] = "corrected"): Change => ({
  ...{ on, tie: id, kind },
  ...(en && { note: { ar: en, en } }),
});

describe("what happened to a tie after a release", () => {
  it("is told day by day, oldest first, each reason once", () => {
    const log = [
      change("2026-12-02", "C."),
      change("2026-12-01", "B."),
      change("2026-12-01", "A."),
      change("2026-12-01", "A."),
      change("2026-12-01", "No matter.", "new"),
    ];
    const note = tieNote(pinnedDataset(log), correctedDataset, id, "en");
    expect(note?.reason).toBe("1 December 2026: A. B. 2 December 2026: C.");
    expect(note && tieNoteLine(note, "en")).toBe(`Corrected since, ${note?.reason}`);
  });

  it("is told with its day alone where the log gives no reason, as of a tie that became another", () => {
    const log = [change("2026-12-01", undefined, "withdrawn")];
    expect(tieNote(pinnedDataset(log), withTie({ merged: "other" }), id, "ar")).toEqual({
      mark: "سُحبت بعد ذلك",
      reason: "1 ديسمبر 2026",
    });
  });

  it("is told without a day where the log does not name it", () => {
    const note = tieNote(pinnedDataset(), correctedDataset, id, "en");
    expect(note).toEqual({ mark: "Corrected since", reason: null });
    expect(note && tieNoteLine(note, "en")).toBe("Corrected since");
  });

  it("is told of a single tie in the line about a release, without a reason where none is known", () => {
    const log = [change("2026-12-01", "A.")];
    expect(releaseNotice(pinnedDataset(log), correctedDataset, "en")).toMatch(
      /Corrected since: 1 tie – 1 December 2026: A\.$/,
    );
    for (const release of [pinnedDataset(), withTie({})])
      expect(releaseNotice(release, correctedDataset, "en")).toMatch(/Corrected since: 1 tie\.$/);
  });

  it("is nothing where nothing did, and where no address pins the records", () => {
    expect(tieNote(pinnedDataset(), withTie({}), id, "en")).toBeNull();
    expect(tieNotes(withTie({}), correctedDataset, "en").size).toBe(0);
  });
});
