/* The steps of the change log from version to version, with what each changed; each step reads its releases once. */
import { dataset, log } from "../../_data/current-dataset";
import { versions } from "../../_data/versions";
import {
  type ChangesScope,
  changesQuery,
  readChangesScope,
} from "../../_domain/query/changes-scope";
import { appendQuery } from "../../_domain/query/params";
import type { Change } from "../../_domain/records/schema";
import { changedRecords, type RecordKind, today } from "../../_domain/records/versions";
import { type Correction, corrections } from "../../_domain/sentences/corrections";
import { releaseName } from "../../_domain/sentences/version-name";
import type { Language } from "../../_domain/vocabulary/language";
import type { ChangeGroup, ChangesPage } from "../../_ui/pages/changes-document";
import { changesWords } from "../../_ui/words/changes";
import { pageOfSteps } from "./page-of-steps";

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

/** The positions of the newer and the older version of a scope, in whatever order it names them. */
function stepRange({ from, to }: ChangesScope): readonly [newer: number, older: number] {
  const position = (version: string) => steps.findIndex((step) => step.version === version);
  const ends = [to === null ? 0 : position(to), from === null ? steps.length : position(from)];
  return [Math.min(...ends), Math.max(...ends)];
}

/** A step with its changes of the ties of a scope. */
type ScopedStep = {
  readonly step: Step;
  /** The version before; null for the first release. */
  readonly before: string | null;
  readonly changes: readonly Change[];
};

/**
 * The steps between two versions, newest first; by default all. Includes releases without changed ties unless `scope.tie`
 * is set, and today's records only where they differ from the newest release.
 */
function scopedSteps(scope: ChangesScope): readonly ScopedStep[] {
  const [newer, older] = stepRange(scope);
  return steps
    .slice(newer, older)
    .map((step, at) => ({
      step,
      before: steps[newer + at + 1]?.version ?? null,
      changes: step.changes.filter(({ tie }) => scope.tie === null || tie === scope.tie),
    }))
    .filter(
      ({ step, before, changes }) =>
        changes.length > 0 ||
        (scope.tie === null &&
          (step.version !== today || stepDetails(step, before).otherRecords.length > 0)),
    );
}

const nameOf = ({ step }: ScopedStep, lang: Language) =>
  step.version === today ? null : releaseName(step, log.releases, lang);

function changeGroup(scoped: ScopedStep, lang: Language): ChangeGroup {
  const { step, before, changes } = scoped;
  const { corrections: byLanguage, otherRecords } = stepDetails(step, before);
  return {
    version: step.version === today ? null : step.version,
    name: nameOf(scoped, lang),
    ...{ before, otherRecords },
    rows: changes.map((change) => ({
      change,
      tie: dataset.ties.find(({ id }) => id === change.tie),
      corrections: (change.kind === "corrected" && byLanguage[lang].get(change.tie)) || [],
    })),
  };
}

/** What the page of a scope shows: its newest groups, links to older ones, and the address of what is older still. */
export function changesPage(scope: ChangesScope, lang: Language): ChangesPage {
  const { open, older, beyond } = pageOfSteps(scopedSteps(scope), (from, { step }) =>
    appendQuery(`/${lang}/changes`, changesQuery({ from, to: step.version, tie: scope.tie })),
  );
  return {
    groups: open.map((scoped) => changeGroup(scoped, lang)),
    older: older.map(({ step: scoped, address }) => ({
      address,
      name: nameOf(scoped, lang),
      count: scoped.changes.length,
    })),
    beyond,
  };
}

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
