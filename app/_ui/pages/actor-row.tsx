import type { Catalogue, Tie } from "../../_domain/records/dataset";
import type { Actor } from "../../_domain/records/schema";
import { pluralMessage } from "../../_domain/text/plurals";
import { dateWords } from "../../_domain/time/date-words";
import { type Language, otherLanguage } from "../../_domain/vocabulary/language";
import { Swatch } from "../parts/tie-badges";
import { actorWords } from "../words/actors";
import { words } from "../words/words";

type ActorRowProps = {
  readonly actor: Actor;
  readonly ties: readonly Tie[];
  readonly lang: Language;
  readonly records: Catalogue;
};

function Names({ actor, lang }: Pick<ActorRowProps, "actor" | "lang">) {
  const other = otherLanguage[lang];
  return (
    <>
      <h3 className="text-4 leading-card font-bold">
        <bdi>{actor.name[lang]}</bdi>
      </h3>
      <p className="text-2 leading-ui text-ink-2">
        <bdi lang={other}>{actor.name[other]}</bdi>
        {actor.name.ru && (
          <>
            {" · "}
            <bdi lang="ru">{actor.name.ru}</bdi>
          </>
        )}
      </p>
      <p className="mt-0.5 text-3 leading-ui">{actor.role[lang]}</p>
    </>
  );
}

/** One person or body: names, office and ties. */
export function ActorRow({ actor, ties, lang }: ActorRowProps) {
  const text = actorWords(lang);
  return (
    <li
      id={actor.id}
      data-actor={actor.id}
      className="break-inside-avoid border-t border-rule py-3 target:bg-paper-2"
    >
      <Names actor={actor} lang={lang} />
      <div className="mt-1 flex flex-wrap items-start gap-x-4 text-2 leading-ui">
        <details className="min-w-0">
          <summary className="inline-flex min-h-8 items-center underline underline-offset-4">
            {pluralMessage(lang, ties.length, words(lang).ties)}
          </summary>
          <ul className="pb-2">
            {ties.map((tie) => (
              <li key={tie.id} data-tie={tie.id} className="py-1">
                <Swatch layer={tie.layer} size="me-2 inline-block h-2 w-7.5" />
                <a href={`/${lang}/ties/${tie.id}`} className="inline-block min-h-6 underline">
                  {tie.title[lang]}
                </a>{" "}
                <span className="text-ink-2">{dateWords(tie.date, lang)}</span>
              </li>
            ))}
          </ul>
        </details>
        <a
          href={`/${lang}?actors=${actor.id}`}
          data-count={ties.length}
          aria-label={text.mapOf(actor.name[lang])}
          className="inline-flex min-h-8 items-center underline print:hidden"
        >
          {text.map}
        </a>
      </div>
    </li>
  );
}
