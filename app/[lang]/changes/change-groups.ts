/* The steps of the change log from version to version, with what each changed; each step reads its releases once. */
import { dataset, log } from "../../_data/current-dataset";
import { versions } from "../../_data/versions";
import { type ChangesScope, readChangesScope } from "../../_domain/query/changes-scope";
import type { Change } from "../../_domain/records/schema";
import { changedRecords, type RecordKind, today } from "../../_domain/records/versions";
import { type Correction, corrections } from "../../_domain/sentences/corrections";
import { releaseName } from "../../_domain/sentences/version-name";
import type { Language } from "../../_domain/vocabulary/language";
import type { ChangeGroup } from "../../_ui/pages/changes-document";
import { changesWords } from "../../_ui/words/changes";

/** What the log names from one version to the next; `today` for what is in no release yet. */
type Step = {
  readonly version: string;
  readonly on: string;
  readonly changes: readonly Change[];
};

type StepDetails = {
  /** What each correction changed, by language and tie. */
  readonly corrections: Readonly<Record<Language, ReadonlyMap<string, readonly Correction[]>>>;
  readonly otherRecords: readonly RecordKind[];
};

/** Newest first. */
const steps: readonly Step[] = [
  { version: today, on: dataset.modified, changes: log.pending },
  ...log.releases,
];

const detailsByStep = new Map<string, StepDetails>();

/** What differs between a version and the one before; nothing where there is none. */
function stepDetails({ version, changes }: Step, before: string | null) {
  const computed = detailsByStep.get(version);
  if (computed) return computed;
  const [from, to] = [before ?? "", version].map(versions.dataset);
  const ties = changes.filter(({ kind }) => kind === "corrected").map(({ tie }) => tie);
  const correctionsIn = (lang: Language) =>
    new Map(from && to ? ties.map((tie) => [tie, corrections(from, to, tie, lang)]) : []);
  const details: StepDetails = {
    corrections: { ar: correctionsIn("ar"), en: correctionsIn("en") },
    otherRecords: from && to ? changedRecords(from, to) : [],
  };
  detailsByStep.set(version, details);
  return details;
}

function changeGroup(step: Step, tie: string | null, lang: Language): ChangeGroup {
  const before = steps[steps.indexOf(step) + 1]?.version ?? null;
  const { corrections: byLanguage, otherRecords } = stepDetails(step, before);
  const changes = step.changes.filter((change) => tie === null || change.tie === tie);
  const isRelease = step.version !== today;
  return {
    version: isRelease ? step.version : null,
    name: isRelease ? releaseName(step, log.releases, lang) : null,
    ...{ before, otherRecords },
    rows: changes.map((change) => ({
      change,
      tie: dataset.ties.find(({ id }) => id === change.tie),
      corrections: (change.kind === "corrected" && byLanguage[lang].get(change.tie)) || [],
    })),
  };
}

/** The positions of the newer and the older version of a scope, in whatever order it names them. */
function stepRange({ from, to }: ChangesScope): readonly [newer: number, older: number] {
  const position = (version: string) => steps.findIndex((step) => step.version === version);
  const ends = [to === null ? 0 : position(to), from === null ? steps.length : position(from)];
  return [Math.min(...ends), Math.max(...ends)];
}

/**
 * The steps between two versions, newest first; by default all. Includes releases without changed ties unless `scope.tie`
 * is set, and today's records only where they differ from the newest release.
 */
export const changeGroups = (scope: ChangesScope, lang: Language): readonly ChangeGroup[] =>
  steps
    .slice(...stepRange(scope))
    .map((step) => changeGroup(step, scope.tie, lang))
    .filter(
      ({ version, rows, otherRecords }) =>
        rows.length > 0 || (scope.tie === null && (version !== null || otherRecords.length > 0)),
    );

/** Reads the query of the page. */
export const changesScope = (query: URLSearchParams) =>
  readChangesScope(query, {
    isVersion: (version) => steps.some((step) => step.version === version),
    isTie: (id) => dataset.ties.some((tie) => tie.id === id),
  });

/** Sentences that say to what the address narrows the list; none where it does not. */
export function scopeSentences(
  scope: ReturnType<typeof changesScope>,
  lang: Language,
): readonly string[] {
  const text = changesWords(lang);
  const nameAt = (at: number) => {
    const release = log.releases[at - 1];
    return release ? text.dataOf(releaseName(release, log.releases, lang)) : text.today;
  };
  const [newer, older] = stepRange(scope);
  const title = dataset.ties.find(({ id }) => id === scope.tie)?.title[lang];
  return [
    ...(scope.hasUnknownVersion ? [text.unknown] : []),
    ...(title ? [text.ofTie(title)] : []),
    ...(older < steps.length ? [text.between(nameAt(older), nameAt(newer))] : []),
    ...(older === steps.length && newer > 0 ? [text.until(nameAt(newer))] : []),
  ];
}
