import { dataset, log } from "../../_data/current-dataset";
import { versions } from "../../_data/versions";
import { appendQuery, missingTieProblem } from "../../_domain/query/params";
import type { Change } from "../../_domain/records/schema";
import { today } from "../../_domain/records/versions";
import { type Correction, corrections } from "../../_domain/sentences/corrections";
import type { Language } from "../../_domain/vocabulary/language";
import { type ChangeGroup, ChangesDocument } from "../../_ui/pages/changes-document";
import { changesWords } from "../../_ui/words/changes";
import { DocumentFrame, type DocumentProps, documentMetadata, readParams } from "../document-frame";

/** What the log names from one version to the next; `version` is null for what is in no release yet. */
type Step = {
  readonly version: string | null;
  readonly on: string;
  readonly changes: readonly Change[];
};

export const generateMetadata = (props: DocumentProps) => documentMetadata(props, "changes");

/** Corrections by language and step, which never change while the process runs; releases are read for them once. */
const stepCorrections = new Map<string, ReadonlyMap<string, readonly Correction[]>>();

/** What each correction between two versions changed, by tie; empty where there is no version before. */
function correctionsOf(
  { version, changes }: Step,
  before: string | null,
  lang: Language,
): ReadonlyMap<string, readonly Correction[]> {
  const key = `${lang} ${version}`;
  const computed = stepCorrections.get(key);
  if (computed) return computed;
  const [from, to] = [before ?? "", version ?? today].map(versions.dataset);
  const ties = changes.filter(({ kind }) => kind === "corrected").map(({ tie }) => tie);
  const result = new Map(
    from && to ? ties.map((tie) => [tie, corrections(from, to, tie, lang)] as const) : [],
  );
  stepCorrections.set(key, result);
  return result;
}

/** The steps from version to version, newest first, until the one that the address names. */
function changeGroups(from: string | null, lang: Language): readonly ChangeGroup[] {
  const until = log.releases.findIndex(({ version }) => version === from);
  const steps: readonly Step[] = [
    { version: null, on: dataset.modified, changes: log.pending },
    ...log.releases.slice(0, until === -1 ? undefined : until),
  ];
  return steps.flatMap((step, at) => {
    const before = log.releases[at]?.version ?? null;
    if (step.changes.length === 0) return [];
    const corrected = correctionsOf(step, before, lang);
    const rows = step.changes.map((change) => ({
      change,
      tie: dataset.ties.find(({ id }) => id === change.tie),
      corrections: (change.kind === "corrected" && corrected.get(change.tie)) || [],
    }));
    return [{ version: step.version, before, on: step.on, rows }];
  });
}

/** The groups with the changes of one tie alone. */
const ofTie = (groups: readonly ChangeGroup[], id: string): readonly ChangeGroup[] =>
  groups
    .map((group) => ({ ...group, rows: group.rows.filter(({ change }) => change.tie === id) }))
    .filter(({ rows }) => rows.length > 0);

/** The line that says to what the address narrows the list; null where it does not. */
function scopeLine(from: string | null, tie: string | null, lang: Language): string | null {
  const text = changesWords(lang);
  const title = dataset.ties.find(({ id }) => id === tie)?.title[lang];
  if (title) return text.ofTie(title);
  if (from === null) return null;
  const isReleased = log.releases.some(({ version }) => version === from);
  return isReleased ? text.sinceVersion(from) : text.unknown;
}

export default async function Page(props: DocumentProps) {
  const { lang, query } = await readParams(props);
  const [from, tie] = [query.get("from"), query.get("tie")];
  const own = [...query].filter(([key]) => key === "from" || key === "tie");
  const rest = [...query].filter(([key]) => key !== "from" && key !== "tie");
  const isMissing = tie !== null && !dataset.ties.some(({ id }) => id === tie);
  const groups = changeGroups(from, lang);
  return (
    <DocumentFrame
      lang={lang}
      query={new URLSearchParams(rest)}
      problems={isMissing ? [missingTieProblem(tie)] : []}
      path={appendQuery("changes", new URLSearchParams(own).toString())}
      page="changes"
    >
      <ChangesDocument
        lang={lang}
        groups={tie === null ? groups : ofTie(groups, tie)}
        scope={scopeLine(from, tie, lang)}
      />
    </DocumentFrame>
  );
}
