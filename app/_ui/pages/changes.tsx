import type { Tie } from "../../_domain/records/dataset";
import type { Change, Log } from "../../_domain/records/schema";
import { pluralMessage } from "../../_domain/text/plurals";
import { publicationWords } from "../../_domain/time/date-words";
import { changeNames } from "../../_domain/vocabulary/change-kinds";
import { comma, type Language } from "../../_domain/vocabulary/language";
import { dataWords } from "../words/data";

type ChangesProps = {
  readonly lang: Language;
  readonly log: Log;
  readonly ties: readonly Tie[];
};

type ReleaseProps = Pick<ChangesProps, "lang" | "ties"> & {
  readonly title: string;
  readonly changes: readonly Change[];
};

/** The changes of one version; a tie is named by its current title. */
function Release({ lang, ties, title, changes }: ReleaseProps) {
  const titles = new Map(ties.map((tie) => [tie.id, tie.title[lang]]));
  return (
    <details className="border-t border-rule">
      <summary className="flex min-h-11 cursor-pointer flex-wrap items-center justify-between gap-x-4 py-1.5 leading-ui">
        <span>{title}</span>{" "}
        <span className="text-2 text-ink-2">
          {pluralMessage(lang, changes.length, dataWords(lang).changed)}
        </span>
      </summary>
      <ul className="pb-3 text-3">
        {changes.map((change) => (
          <li key={`${change.tie} ${change.kind} ${change.on}`} className="py-1">
            <span className="text-ink-2">
              {[changeNames[change.kind][lang], publicationWords(change.on, lang)].join(
                comma[lang],
              )}
              :{" "}
            </span>
            <a href={`/${lang}/ties/${change.tie}`} className="inline-block min-h-6">
              {titles.get(change.tie) ?? change.tie}
            </a>{" "}
            {change.note && <span className="block text-ink-2">{change.note[lang]}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The changes of the dataset, newest version first, without versions in which no tie changed. */
export function Changes({ lang, log, ties }: ChangesProps) {
  const text = dataWords(lang);
  const releases = log.releases.filter(({ changes }) => changes.length > 0);
  return (
    <div className="mt-3.5">
      {log.pending.length > 0 && (
        <Release lang={lang} ties={ties} title={text.pending} changes={log.pending} />
      )}
      {releases.map(({ version, on, changes }) => (
        <Release
          key={version}
          lang={lang}
          ties={ties}
          title={text.version(version, publicationWords(on, lang))}
          changes={changes}
        />
      ))}
    </div>
  );
}
