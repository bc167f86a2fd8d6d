import { comparisonAddress } from "../../_domain/query/comparison-params";
import type { Tie } from "../../_domain/records/dataset";
import type { Change } from "../../_domain/records/schema";
import type { RecordKind } from "../../_domain/records/versions";
import type { Correction } from "../../_domain/sentences/corrections";
import { pluralMessage } from "../../_domain/text/plurals";
import { publicationWords } from "../../_domain/time/date-words";
import { changeNames } from "../../_domain/vocabulary/change-kinds";
import { comma, directions, type Language } from "../../_domain/vocabulary/language";
import { PageHead, Section } from "../parts/page-layout";
import { changesWords } from "../words/changes";
import { documentWords } from "../words/document";
import { pageWords } from "../words/pages";

/** A change as the log names it, with what the two versions say. */
export type ChangeRow = {
  readonly change: Change;
  readonly tie: Tie | undefined;
  readonly corrections: readonly Correction[];
};

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

type GroupProps = { readonly lang: Language; readonly group: ChangeGroup };

type ChangesDocumentProps = {
  readonly lang: Language;
  readonly groups: readonly ChangeGroup[];
  /** Sentences that say to what the address narrows the list; none where it holds all changes. */
  readonly scope: readonly string[];
};

/** Attributes of a text in its own language on the page of a reader. */
const languageOf = (own: Language, reader: Language) => ({
  className: own === reader ? "no-underline" : "block no-underline",
  ...(own !== reader && { lang: own, dir: directions[own] }),
});

function CorrectionTable({
  lang,
  corrections,
}: Pick<ChangeRow, "corrections"> & { lang: Language }) {
  const text = changesWords(lang);
  const cell = "py-1 pe-4 align-top";
  return (
    <table className="mt-1 w-full text-2 leading-ui max-tablet:block max-tablet:overflow-x-auto">
      <thead>
        <tr className="text-start text-ink-2">
          <td className={cell} />
          <th scope="col" className={`${cell} w-2/5 text-start font-medium`}>
            {text.before}{" "}
          </th>
          <th scope="col" className={`${cell} w-2/5 text-start font-medium`}>
            {text.after}{" "}
          </th>
        </tr>
      </thead>
      <tbody>
        {corrections.map(({ name, lang: own, before, after }) => (
          <tr key={name} className="border-t border-rule">
            <th scope="row" className={`${cell} text-start font-regular text-ink-2`}>
              {own === lang ? name : `${name} (${text.otherLanguage})`}{" "}
            </th>
            <td className={cell}>
              {before ? <del {...languageOf(own, lang)}>{before}</del> : text.absent}{" "}
            </td>
            <td className={cell}>
              {after ? <ins {...languageOf(own, lang)}>{after}</ins> : text.absent}{" "}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Row({ lang, row }: { lang: Language; row: ChangeRow }) {
  const { change, tie, corrections } = row;
  const note = change.note ?? tie?.withdrawn?.reason;
  return (
    <li data-tie={change.tie} data-change={change.kind} className="border-t border-rule py-3">
      <span className="text-ink-2">
        {[changeNames[change.kind][lang], publicationWords(change.on, lang)].join(comma[lang])}:{" "}
      </span>
      <a href={`/${lang}/ties/${change.tie}`} className="inline-block min-h-6">
        {tie?.title[lang] ?? change.tie}
      </a>
      {note && <p className="text-ink-2">{note[lang]}</p>}
      {corrections.length > 0 && <CorrectionTable lang={lang} corrections={corrections} />}
    </li>
  );
}

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

function GroupSection({ lang, group }: GroupProps) {
  const { name, rows, otherRecords } = group;
  const text = changesWords(lang);
  return (
    <Section
      title={name ? documentWords(lang).state(name) : text.pending}
      lead={rows.length > 0 ? pluralMessage(lang, rows.length, text.changed) : text.noTies}
    >
      {otherRecords.length > 0 && (
        <p className="text-3 text-ink-2">
          {text.also(otherRecords.map((kind) => text.records[kind]).join(comma[lang]))}
        </p>
      )}
      <VersionLinks lang={lang} group={group} />
      <ul className="mt-2 text-3">
        {rows.map((row) => (
          <Row
            key={`${row.change.tie} ${row.change.kind} ${row.change.on}`}
            lang={lang}
            row={row}
          />
        ))}
      </ul>
    </Section>
  );
}

/** What was added, corrected and withdrawn, newest version first, each correction with what it was and what it is. */
export function ChangesDocument({ lang, groups, scope }: ChangesDocumentProps) {
  const text = changesWords(lang);
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
    </>
  );
}
