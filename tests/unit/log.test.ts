import { copyFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { contentHash } from "../../app/_data/content-hash";
import { log as served } from "../../app/_data/current-dataset";
import { datasetFolder } from "../../app/_data/dataset-folder";
import { loadDataset } from "../../app/_data/load";
import { readRelease, releaseFile, writeRelease } from "../../app/_data/release-files";
import { releaseLog } from "../../app/_data/release-log";
import type { DatasetParts } from "../../app/_domain/records/build-dataset";
import { changesOf, emptyLog } from "../../app/_domain/records/change-log";
import { copy, patch, valid } from "../fixtures/records/folders";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const { parts } = loadDataset(valid);
if (!parts) throw new Error("the valid records are not valid");

/** The valid records with other ties, as another version. */
function versionWith(ties: DatasetParts["ties"]): DatasetParts {
  const { version: _, ...content } = { ...parts, ties } as DatasetParts;
  return { ...content, version: contentHash(content) };
}

const [first] = parts.ties;
if (!first) throw new Error("the valid records hold no tie");
const withoutVisit = versionWith(parts.ties.filter(({ id }) => id !== "visit-2025"));
const withGoneTie = versionWith([...parts.ties, { ...first, id: "gone-2025" }]);

const change = (tie: string, kind: string, on = "2025-06-01") =>
  `{ on: ${on}, tie: ${tie}, kind: ${kind}, note: { ar: سبب, en: Reason } }`;

type LogText = {
  readonly pending?: readonly string[];
  readonly changes?: readonly string[];
  readonly release?: string;
  readonly more?: string;
};

const entries = (items: readonly string[], indent: string) =>
  items.map((item) => `\n${indent}- ${item}`).join("") || " []";

/** A log with one release, its lines in a known order: pending from line 2. */
const writeLog = ({ pending = [], changes = [], release, more = "" }: LogText) =>
  `pending:${entries(pending, "  ")}
releases:
  - version: ${release ?? parts.version}
    on: 2025-05-30
    changes:${entries(changes, "      ")}
${more}`;

/** A folder with the valid records, three releases and a log. */
function folderWith(text: string): string {
  const folder = copy();
  folders.push(folder);
  for (const release of [parts, withoutVisit, withGoneTie])
    writeRelease(folder, release as DatasetParts);
  writeFileSync(join(folder, "changes.yaml"), text);
  return folder;
}

const withdraw = (folder: string) =>
  patch(
    folder,
    "ties/visit-2025.yaml",
    "status: assessed",
    "status: assessed\nwithdrawn: { on: 2025-06-01, reason: { ar: خطأ, en: Error } }",
  );

const problems = (given: LogText) => loadDataset(folderWith(writeLog(given))).problems;

describe("the log of changes", () => {
  it("is empty where a dataset keeps none", () => {
    expect(loadDataset(valid).log).toEqual(emptyLog);
  });

  it("that matches the records raises no problem", () => {
    expect(problems({ pending: [change("visit-2025", "corrected")] })).toEqual([]);
  });

  it("leaves the version of the dataset as it is", () => {
    expect(loadDataset(folderWith(writeLog({}))).parts?.version).toBe(parts.version);
  });

  it("lists changes newest first, those of one day in their order", () => {
    const { log } = loadDataset(
      folderWith(
        writeLog({
          pending: [change("visit-2025", "corrected"), change("survey-2025", "corrected")],
          changes: [
            change("visit-2025", "new", "2025-05-01"),
            change("survey-2025", "new", "2025-05-30"),
          ],
        }),
      ),
    );
    expect(changesOf(log).map(({ tie, on }) => `${on} ${tie}`)).toEqual([
      "2025-06-01 visit-2025",
      "2025-06-01 survey-2025",
      "2025-05-30 survey-2025",
      "2025-05-01 visit-2025",
    ]);
  });
});

describe("a log at odds with itself", () => {
  it.each<[name: string, given: LogText, line: number, says: string]>([
    ["an unknown tie", { pending: [change("no-tie", "new")] }, 2, '"no-tie" is unknown'],
    ["an unknown kind", { pending: [change("visit-2025", "moved")] }, 2, "expected new, corrected"],
    [
      "a correction without a note",
      { pending: ["{ on: 2025-06-01, tie: visit-2025, kind: corrected }"] },
      2,
      "expected what was corrected",
    ],
    [
      "a change told twice",
      { pending: [change("visit-2025", "corrected"), change("visit-2025", "corrected")] },
      3,
      'names "visit-2025" as corrected on 2025-06-01 already',
    ],
    [
      "a pending change of before the release",
      { pending: [change("visit-2025", "corrected", "2025-05-29")] },
      2,
      "expected 2025-05-30 to 2025-06-01",
    ],
    [
      "a pending change of after the dataset's last",
      { pending: [change("visit-2025", "corrected", "2025-06-02")] },
      2,
      "is not between the last release",
    ],
    [
      "a released change of after its release",
      { changes: [change("visit-2025", "new", "2025-05-31")] },
      6,
      "expected 2025-05-30 at the latest",
    ],
    [
      "a tie that was released as new once more",
      { pending: [change("visit-2025", "new")] },
      2,
      "was released, expected corrected or withdrawn",
    ],
    [
      "a withdrawal of a tie that is shown",
      { pending: [change("visit-2025", "withdrawn")] },
      2,
      "is shown, expected it withdrawn or merged",
    ],
    [
      "a release that the folder does not hold",
      { release: "0123456789ab", pending: [change("visit-2025", "new")] },
      4,
      "expected releases/0123456789ab.json.br as it was released",
    ],
    [
      "releases that are not newest first",
      { more: `  - { version: ${withoutVisit.version}, on: 2025-05-31, changes: [] }\n` },
      6,
      "is after the one above",
    ],
    ["a tie that is gone", { release: withGoneTie.version }, 3, "has no file any more"],
  ])("with %s is refused at its line", (_, given, line, says) => {
    const found = problems(given);
    expect(found, found.join("\n")).toHaveLength(1);
    expect(found[0]).toMatch(new RegExp(`^changes\\.yaml:${line}: `));
    expect(found[0]).toContain(says);
  });
});

describe("records that moved on since the last release", () => {
  const edited = (given: LogText = {}) => {
    const folder = folderWith(writeLog(given));
    patch(folder, "ties/visit-2025.yaml", "A short visit.", "A long visit.");
    return loadDataset(folder).problems;
  };

  it("are refused where a tie changed and the log is silent", () => {
    expect(edited()).toEqual([
      'ties/visit-2025.yaml:2: id: "visit-2025" changed since the release of 2025-05-30, expected a change in changes.yaml that says so',
    ]);
  });

  it("pass where the log tells of it", () => {
    expect(edited({ pending: [change("visit-2025", "corrected")] })).toEqual([]);
  });

  it("pass where a note for editors alone changed", () => {
    const folder = folderWith(writeLog({}));
    patch(folder, "ties/visit-2025.yaml", "", "note: For editors.\n");
    expect(loadDataset(folder).problems).toEqual([]);
  });

  it.each([
    ["", /"visit-2025" is new since the release/],
    ["corrected", /"visit-2025" is new since the release/],
    ["new", undefined],
  ])("with a new tie that the log calls %j", (kind, expected) => {
    const pending = kind === "" ? [] : [change("visit-2025", kind)];
    const [told] = problems({ pending, release: withoutVisit.version });
    if (expected) expect(told).toMatch(expected);
    else expect(told).toBeUndefined();
  });

  it("want a withdrawal told", () => {
    const folder = folderWith(writeLog({ pending: [change("visit-2025", "corrected")] }));
    withdraw(folder);
    expect(loadDataset(folder).problems).toEqual([
      "ties/visit-2025.yaml:14: withdrawn: is not in the log, expected a change in changes.yaml that says withdrawn",
    ]);
  });

  it("want a merger told as a withdrawal", () => {
    const folder = folderWith(writeLog({ pending: [change("visit-2025", "corrected")] }));
    patch(
      folder,
      "ties/visit-2025.yaml",
      "status: assessed",
      "status: assessed\nmerged: survey-2025",
    );
    expect(loadDataset(folder).problems[0]).toMatch(
      /^ties\/visit-2025.yaml:14: merged: is not in the log/,
    );
  });

  it("pass with a withdrawal that is told", () => {
    const folder = folderWith(writeLog({ pending: [change("visit-2025", "withdrawn")] }));
    withdraw(folder);
    expect(loadDataset(folder).problems).toEqual([]);
  });

  it("are not looked at before the first release", () => {
    const folder = folderWith(`pending: [${change("visit-2025", "new")}]\nreleases: []\n`);
    withdraw(folder);
    expect(loadDataset(folder).problems).toEqual([]);
  });

  it("are not blamed where the header cannot be read", () => {
    const folder = folderWith(writeLog({ pending: [change("visit-2025", "corrected")] }));
    patch(folder, "dataset.yaml", 'modified: "2025-06-01"', "modified: soon");
    expect(loadDataset(folder).problems).toHaveLength(1);
  });
});

describe("a release", () => {
  const start = "# Kept\npending: []\nreleases: []\n";

  it("first calls every tie new", () => {
    const text = releaseLog(start, parts, emptyLog);
    const { log, problems } = loadDataset(folderWith(text));
    expect(problems).toEqual([]);
    expect(log.releases).toMatchObject([{ version: parts.version, on: "2025-06-01" }]);
    expect(changesOf(log).map(({ kind }) => kind)).toEqual(["new", "new"]);
    expect(text).toContain("# Kept");
  });

  it("later takes over what is pending", () => {
    const folder = folderWith(writeLog({ pending: [change("visit-2025", "corrected")] }));
    const before = loadDataset(folder);
    const text = releaseLog(
      writeLog({ pending: [change("visit-2025", "corrected")] }),
      parts,
      before.log,
    );
    const { log, problems } = loadDataset(folderWith(text));
    expect(problems).toEqual([]);
    expect(log.pending).toEqual([]);
    expect(log.releases).toHaveLength(2);
    expect(changesOf(log)).toEqual(changesOf(before.log));
  });

  it("is kept whole, as the JSON whose hash is its version", () => {
    const folder = folderWith(writeLog({}));
    expect(readRelease(folder, parts.version)).toEqual(parts);
    expect(releaseFile(parts.version)).toBe(`releases/${parts.version}.json.br`);
  });

  it("that is older than the newest is read by the check alone, and refused where it was changed", () => {
    const more = `  - { version: ${withoutVisit.version}, on: 2025-05-29, changes: [] }\n`;
    const folder = folderWith(writeLog({ more }));
    copyFileSync(
      join(folder, releaseFile(parts.version)),
      join(folder, releaseFile(withoutVisit.version)),
    );
    expect(loadDataset(folder).problems).toEqual([]);
    expect(loadDataset(folder, "all").problems).toEqual([
      expect.stringMatching(/^changes\.yaml:6: releases\.1\.version: .* as it was released$/),
    ]);
    rmSync(join(folder, releaseFile(withoutVisit.version)));
    expect(loadDataset(folder).problems).toHaveLength(1);
  });

  it("may correct a tie that another release of the day corrected", () => {
    const changes = [change("visit-2025", "corrected", "2025-05-30")];
    const more = `  - { version: ${withoutVisit.version}, on: 2025-05-30, changes: [${changes[0]}] }\n`;
    expect(problems({ changes, more })).toEqual([]);
  });

  it("is not made of a log without its list", () => {
    expect(() => releaseLog("pending: []\n", parts, emptyLog)).toThrow(/no list of releases/);
  });

  it("is small enough that fifty of them fit into 3 MiB", () => {
    const folder = datasetFolder();
    const bytes = served.releases.map(
      ({ version }) => statSync(join(folder, releaseFile(version))).size,
    );
    expect(50 * Math.max(...bytes)).toBeLessThanOrEqual(3 * 2 ** 20);
  });

  it("has been made of the records that are served", () => {
    expect(served.releases.length).toBeGreaterThan(0);
    expect(changesOf(served).length).toBeGreaterThan(0);
  });
});
