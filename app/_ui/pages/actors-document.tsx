import { pinnedAddress, tieAddress } from "../../_domain/query/addresses";
import { catalogueIndex, type Tie } from "../../_domain/records/dataset";
import type { Actor } from "../../_domain/records/schema";
import { coOccurrence, mostFrequent } from "../../_domain/selection/co-occurrence";
import { countedNouns } from "../../_domain/text/counted-nouns";
import { pluralMessage } from "../../_domain/text/plurals";
import { dateWords } from "../../_domain/time/date-words";
import { otherLanguage } from "../../_domain/vocabulary/language";
import type { CatalogueProps } from "../parts/catalogue-props";
import { facetNames } from "../parts/facet-names";
import { PageHead, Section } from "../parts/page-layout";
import { Swatch, TieNoteBadge } from "../parts/tie-badges";
import { actorWords } from "../words/actors";
import { pageWords } from "../words/pages";
import { interfaceWords } from "../words/words";
import { CoOccurrenceMatrix } from "./co-occurrence-matrix";
import { MoreTies, maxItems } from "./tie-links";

type ActorsDocumentProps = CatalogueProps & { readonly ties: readonly Tie[] };

/** Most actors in the matrix: a desktop page shows so many without scrolling. */
const maxMatrixActors = 12;

const actorsOf = (tie: Tie): ReadonlySet<string> => new Set(tie.actors);

function Matrices({ lang, records, ties }: ActorsDocumentProps) {
  const text = actorWords(lang);
  const { actors } = catalogueIndex(records);
  const sidesOf = (tie: Tie) => new Set(tie.actors.flatMap((id) => actors.get(id)?.side ?? []));
  const sides = records.sides.map(({ id }) => id);
  const actorIds = records.actors.map(({ id }) => id);
  const busiest = mostFrequent(actorIds, ties, actorsOf, maxMatrixActors);
  return (
    <Section title={text.together} lead={text.togetherLead}>
      <div className="flex flex-wrap gap-x-14 gap-y-4">
        <CoOccurrenceMatrix
          lang={lang}
          caption={text.sides}
          corner={text.side}
          nameOf={(id) => records.sides.find((side) => side.id === id)?.name[lang] ?? id}
          matrix={coOccurrence(sides, ties, sidesOf)}
        />
        <CoOccurrenceMatrix
          lang={lang}
          caption={pluralMessage(lang, busiest.length, text.busiest)}
          corner={text.actor}
          nameOf={(id) => facetNames.actors(id, records, lang)}
          matrix={coOccurrence(busiest, ties, actorsOf)}
        />
      </div>
    </Section>
  );
}

type ActorRowProps = Pick<ActorsDocumentProps, "lang" | "ties"> & { readonly actor: Actor };

function ActorNames({ actor, lang }: Omit<ActorRowProps, "ties">) {
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

/** One person or body with names, office and ties. */
function ActorRow({ actor, ties, lang, records }: ActorRowProps & CatalogueProps) {
  const text = actorWords(lang);
  return (
    <li
      id={actor.id}
      data-actor={actor.id}
      className="break-inside-avoid border-t border-rule py-3 target:bg-paper-2"
    >
      <ActorNames actor={actor} lang={lang} />
      <div className="mt-1 flex flex-wrap items-start gap-x-4 text-2 leading-ui">
        <details className="min-w-0">
          <summary className="inline-flex min-h-8 items-center underline underline-offset-4">
            {pluralMessage(lang, ties.length, interfaceWords(lang).ties)}
          </summary>
          <ul className="pb-2">
            {ties.slice(0, maxItems).map((tie) => (
              <li key={tie.id} data-tie={tie.id} className="py-1">
                <Swatch layer={tie.layer} size="me-2 inline-block h-2 w-7.5" />
                <a
                  href={tieAddress({ site: "", lang, records }, tie.id)}
                  className="inline-block min-h-6 underline"
                >
                  {tie.title[lang]}
                </a>{" "}
                <span className="text-ink-2">{dateWords(tie.date, lang)}</span>{" "}
                <TieNoteBadge id={tie.id} lang={lang} records={records} />
              </li>
            ))}
          </ul>
          <MoreTies
            ties={ties.slice(maxItems)}
            query={`actors=${actor.id}`}
            lang={lang}
            records={records}
          />
        </details>
        <a
          href={pinnedAddress(`/${lang}?actors=${actor.id}`, records)}
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

/** Id of an actor ▶ the ties that name it. Asking each tie for each actor takes seconds with thousands of ties. */
function tiesByActor(ties: readonly Tie[]): ReadonlyMap<string, readonly Tie[]> {
  const groups = new Map<string, Tie[]>();
  for (const tie of ties)
    for (const id of actorsOf(tie)) {
      const group = groups.get(id);
      if (group) group.push(tie);
      else groups.set(id, [tie]);
    }
  return groups;
}

/** Everyone who takes part, by side, and who appears with whom. */
export function ActorsDocument({ lang, records, ties }: ActorsDocumentProps) {
  const text = actorWords(lang);
  const tiesOf = tiesByActor(ties);
  const tiesWithActors = ties.filter(({ actors }) => actors.length > 0);
  const lead = text.lead(
    pluralMessage(lang, records.actors.length, text.actors),
    pluralMessage(lang, tiesWithActors.length, countedNouns.ofTies[lang]),
  );
  return (
    <>
      <PageHead title={pageWords(lang).names.actors} lead={lead} />
      <Matrices lang={lang} records={records} ties={ties} />
      {records.sides.map(({ id, name }) => (
        <div key={id} id={id}>
          <Section title={name[lang]}>
            <ul className="mt-2 grid gap-x-10 desktop:grid-cols-2">
              {records.actors
                .filter(({ side }) => side === id)
                .map((actor) => (
                  <ActorRow
                    key={actor.id}
                    actor={actor}
                    lang={lang}
                    records={records}
                    ties={tiesOf.get(actor.id) ?? []}
                  />
                ))}
            </ul>
          </Section>
        </div>
      ))}
    </>
  );
}
