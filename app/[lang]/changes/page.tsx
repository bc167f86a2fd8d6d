import type { Metadata } from "next";
import { log, dataset as today } from "../../_data/current-dataset";
import { versions } from "../../_data/versions";
import type { Dataset } from "../../_domain/records/dataset";
import type { Change } from "../../_domain/records/schema";
import { corrections } from "../../_domain/sentences/corrections";
import { pagePreview } from "../../_domain/sentences/previews";
import type { Language } from "../../_domain/vocabulary/language";
import { type ChangeGroup, ChangesDocument } from "../../_ui/pages/changes-document";
import { changesWords } from "../../_ui/words/changes";
import { DocumentFrame, type DocumentProps, readParams } from "../document-frame";
import { pageMetadata, previewContext } from "../page-metadata";

export async function generateMetadata(props: DocumentProps): Promise<Metadata> {
  const { lang } = await readParams(props);
  const { title, description } = changesWords(lang);
  const subject = { title, description, path: "changes" };
  return pageMetadata(pagePreview(previewContext(), lang, subject), lang, "website");
}

/** What the log names between two versions, with what each correction changed. */
const rowsOf = (changes: readonly Change[], from: Dataset | null, to: Dataset, lang: Language) =>
  changes.map((change) => ({
    change,
    tie: today.ties.find(({ id }) => id === change.tie),
    corrections: from && change.kind === "corrected" ? corrections(from, to, change.tie, lang) : [],
  }));

/** The steps from version to version, newest first, until the one that the address names. */
function changeGroups(from: string | null, lang: Language): readonly ChangeGroup[] {
  const until = log.releases.findIndex(({ version }) => version === from);
  const steps = [
    { version: null, on: today.modified, changes: log.pending },
    ...log.releases.slice(0, until === -1 ? undefined : until),
  ];
  return steps.flatMap(({ version, on, changes }, at) => {
    const older = log.releases[at]?.version ?? null;
    const to = version === null ? today : versions.dataset(version);
    const rows = to ? rowsOf(changes, older ? versions.dataset(older) : null, to, lang) : [];
    return rows.length > 0 ? [{ version, on, rows }] : [];
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
  const title = today.ties.find(({ id }) => id === tie)?.title[lang];
  if (title) return text.ofTie(title);
  if (from === null) return null;
  const isReleased = log.releases.some(({ version }) => version === from);
  return isReleased ? text.sinceVersion(from) : text.unknown;
}

export default async function Page(props: DocumentProps) {
  const { lang, query } = await readParams(props);
  const [from, tie] = [query.get("from"), query.get("tie")];
  const groups = changeGroups(from, lang);
  return (
    <DocumentFrame lang={lang} query={new URLSearchParams()} path="changes">
      <ChangesDocument
        lang={lang}
        groups={tie === null ? groups : ofTie(groups, tie)}
        scope={scopeLine(from, tie, lang)}
      />
    </DocumentFrame>
  );
}
