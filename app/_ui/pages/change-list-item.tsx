import type { Tie } from "../../_domain/records/dataset";
import type { Change } from "../../_domain/records/schema";
import type { Correction } from "../../_domain/sentences/corrections";
import { publicationWords } from "../../_domain/time/date-words";
import { changeNames } from "../../_domain/vocabulary/change-kinds";
import { comma, directions, type Language } from "../../_domain/vocabulary/language";
import { changesWords } from "../words/changes";

/** A change as the log names it, with what the two versions say. */
export type ChangeRow = {
  readonly change: Change;
  readonly tie: Tie | undefined;
  readonly corrections: readonly Correction[];
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

/** A change: its kind and day, its tie, why, and what the two versions say. */
export function ChangeListItem({ lang, row }: { lang: Language; row: ChangeRow }) {
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
