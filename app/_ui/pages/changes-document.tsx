import { comparisonAddress } from "../../_domain/query/comparison-params";
import type { Tie } from "../../_domain/records/dataset";
import type { Change } from "../../_domain/records/schema";
import type { Correction } from "../../_domain/sentences/corrections";
import { pluralMessage } from "../../_domain/text/plurals";
import { publicationWords } from "../../_domain/time/date-words";
import { changeNames } from "../../_domain/vocabulary/change-kinds";
import { comma, type Language } from "../../_domain/vocabulary/language";
import { PageHead, Section } from "../parts/page-layout";
import { changesWords } from "../words/changes";
import { dataWords } from "../words/data";
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
  readonly on: string;
  readonly rows: readonly ChangeRow[];
};

type ChangesDocumentProps = {
  readonly lang: Language;
  readonly groups: readonly ChangeGroup[];
  /** What the address narrows the list to; null where it holds all changes. */
  readonly scope: string | null;
};

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
            {text.before}
          </th>
          <th scope="col" className={`${cell} w-2/5 text-start font-medium`}>
            {text.after}
          </th>
        </tr>
      </thead>
      <tbody>
        {corrections.map(({ name, before, after }) => (
          <tr key={name} className="border-t border-rule">
            <th scope="row" className={`${cell} text-start font-regular text-ink-2`}>
              {name}
            </th>
            <td className={cell}>
              {before ? <del className="no-underline">{before}</del> : text.absent}
            </td>
            <td className={cell}>
              {after ? <ins className="no-underline">{after}</ins> : text.absent}
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

/** What was added, corrected and withdrawn, newest version first, each correction with what it was and what it is. */
export function ChangesDocument({ lang, groups, scope }: ChangesDocumentProps) {
  const text = changesWords(lang);
  const { pending, version: versionWords } = dataWords(lang);
  return (
    <>
      <PageHead title={pageWords(lang).names.changes} lead={text.lead} />
      {scope !== null && (
        <p className="mt-3">
          {scope}{" "}
          <a href={`/${lang}/changes`} className="inline-block min-h-6">
            {text.all}
          </a>
        </p>
      )}
      {groups.length === 0 && <p className="mt-6">{text.none}</p>}
      {groups.map(({ version, before, on, rows }) => (
        <Section
          key={version ?? "pending"}
          title={version ? versionWords(version, publicationWords(on, lang)) : pending}
          lead={pluralMessage(lang, rows.length, text.changed)}
        >
          <p className="flex flex-wrap gap-x-4">
            {version && (
              <a href={`/${lang}?data=${version}`} rel="nofollow" className="inline-block min-h-6">
                {text.data}
              </a>
            )}{" "}
            {before && (
              <a
                href={comparisonAddress(
                  { site: "", lang },
                  `data=${before}`,
                  version ? `data=${version}` : "",
                )}
                rel="nofollow"
                className="inline-block min-h-6"
              >
                {text.compare}
              </a>
            )}
          </p>
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
      ))}
    </>
  );
}
