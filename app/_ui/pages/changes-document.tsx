import { comparisonAddress } from "../../_domain/query/comparison-params";
import { type RecordKind, today } from "../../_domain/records/versions";
import { pluralMessage } from "../../_domain/text/plurals";
import { comma, type Language } from "../../_domain/vocabulary/language";
import { PageHead, Section } from "../parts/page-layout";
import { changesWords } from "../words/changes";
import { documentWords } from "../words/document";
import { pageWords } from "../words/pages";
import { ChangeListItem, type ChangeRow } from "./change-list-item";

/** The changes from one version to the next; `version` is null while they are in no release. */
export type ChangeGroup = {
  readonly version: string | null;
  /** The version before; null for the first release. */
  readonly before: string | null;
  /** Its day, with the version where another release has the same; null as `version` is. */
  readonly name: string | null;
  readonly rows: readonly ChangeRow[];
  /** What differs besides the ties. */
  readonly otherRecords: readonly RecordKind[];
};

/** One page of the changes; addresses are paths on this site. */
export type ChangesPage = {
  /** Newest first. */
  readonly groups: readonly ChangeGroup[];
  /** The versions after them, with the number of their changes. */
  readonly older: readonly {
    readonly address: string;
    readonly name: string | null;
    readonly count: number;
  }[];
  /** The page of what is older still; null where nothing is. */
  readonly beyond: string | null;
};

type GroupProps = { readonly lang: Language; readonly group: ChangeGroup };

type ChangesDocumentProps = {
  readonly lang: Language;
  readonly page: ChangesPage;
  /** Sentences that say to what the address narrows the list; none where it holds all changes. */
  readonly scope: readonly string[];
};

/** The addresses of a version: its data, and its comparison with the version before. */
function VersionLinks({ lang, group: { version, before } }: GroupProps) {
  const text = changesWords(lang);
  const query = version ? `data=${version}` : "";
  return (
    <p className="flex flex-wrap gap-x-4">
      {version && (
        <a href={`/${lang}?${query}`} rel="nofollow" className="inline-block min-h-6">
          {text.data}
        </a>
      )}{" "}
      {before && (
        <a
          href={comparisonAddress({ site: "", lang }, `data=${before}`, query)}
          rel="nofollow"
          className="inline-block min-h-6"
        >
          {text.compare}
        </a>
      )}
    </p>
  );
}

/** Longer groups end with a link to the data. */
const maxRows = 200;

/** The changes of a group as data; where no version is before it, its records. */
function dataAddress({ version, before }: ChangeGroup): string {
  if (before) return `/api/changes?from=${before}&to=${version ?? today}`;
  return version ? `/api/versions/${version}` : "/api/ties";
}

const groupTitle = (name: string | null, lang: Language) =>
  name ? documentWords(lang).state(name) : changesWords(lang).pending;

const changeCount = (count: number, lang: Language) => {
  const text = changesWords(lang);
  return count > 0 ? pluralMessage(lang, count, text.changed) : text.noTies;
};

function GroupSection({ lang, group }: GroupProps) {
  const { name, rows, otherRecords } = group;
  const text = changesWords(lang);
  return (
    <Section title={groupTitle(name, lang)} lead={changeCount(rows.length, lang)}>
      {otherRecords.length > 0 && (
        <p className="text-3 text-ink-2">
          {text.also(otherRecords.map((kind) => text.records[kind]).join(comma[lang]))}
        </p>
      )}
      <VersionLinks lang={lang} group={group} />
      <ul className="mt-2 text-3">
        {rows.slice(0, maxRows).map((row) => (
          <ChangeListItem
            key={`${row.change.tie} ${row.change.kind} ${row.change.on}`}
            lang={lang}
            row={row}
          />
        ))}
      </ul>
      {rows.length > maxRows && (
        <a href={dataAddress(group)} className="inline-block min-h-6 text-3">
          {text.json}
        </a>
      )}
    </Section>
  );
}

/** The versions that have a page of their own, each on a line. */
function OlderVersions({ lang, page: { older, beyond } }: { lang: Language; page: ChangesPage }) {
  const text = changesWords(lang);
  if (older.length === 0) return null;
  return (
    <Section title={text.older}>
      <ul className="mt-2 text-3">
        {older.map(({ address, name, count }) => (
          <li key={address} className="border-t border-rule py-1.5">
            <a href={address} className="inline-block min-h-6">
              {groupTitle(name, lang)}
            </a>{" "}
            <span className="text-ink-2">{changeCount(count, lang)}</span>
          </li>
        ))}
      </ul>
      {beyond && (
        <a href={beyond} className="inline-block min-h-6 text-3">
          {text.olderStill}
        </a>
      )}
    </Section>
  );
}

/** What was added, corrected and withdrawn, newest version first, each correction with what it was and is; then links. */
export function ChangesDocument({ lang, page, scope }: ChangesDocumentProps) {
  const text = changesWords(lang);
  const { groups } = page;
  return (
    <>
      <PageHead title={pageWords(lang).names.changes} lead={text.lead} />
      {scope.length > 0 && (
        <p className="mt-3">
          {scope.join(" ")}{" "}
          <a href={`/${lang}/changes`} className="inline-block min-h-6">
            {text.all}
          </a>
        </p>
      )}
      {groups.length === 0 && <p className="mt-6">{text.none}</p>}
      {groups.map((group) => (
        <GroupSection key={group.version ?? "pending"} lang={lang} group={group} />
      ))}
      <OlderVersions lang={lang} page={page} />
    </>
  );
}
