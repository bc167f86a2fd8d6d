import { type Catalogue, catalogueIndex, type Tie } from "../../_domain/records/dataset";
import { coOccurrence, mostFrequent } from "../../_domain/selection/co-occurrence";
import { countedNouns } from "../../_domain/text/counted-nouns";
import { pluralMessage } from "../../_domain/text/plurals";
import type { Language } from "../../_domain/vocabulary/language";
import { facetNames } from "../parts/facet-names";
import { PageHead } from "../parts/page-head";
import { Section } from "../parts/section";
import { actorWords } from "../words/actors";
import { pageWords } from "../words/pages";
import { ActorRow } from "./actor-row";
import { CoOccurrenceMatrix } from "./co-occurrence-matrix";

type ActorsDocumentProps = {
  readonly lang: Language;
  readonly records: Catalogue;
  readonly ties: readonly Tie[];
};

/** As many as a table shows whole on a desk. */
const shownTogether = 12;

const actorsOf = (tie: Tie): ReadonlySet<string> => new Set(tie.actors);

function Together({ lang, records, ties }: ActorsDocumentProps) {
  const text = actorWords(lang);
  const { actors } = catalogueIndex(records);
  const sidesOf = (tie: Tie) => new Set(tie.actors.flatMap((id) => actors.get(id)?.side ?? []));
  const sides = records.sides.map(({ id }) => id);
  const all = records.actors.map(({ id }) => id);
  const often = mostFrequent(all, ties, actorsOf, shownTogether);
  const sideName = (id: string) => records.sides.find((side) => side.id === id)?.name[lang] ?? id;
  return (
    <Section title={text.together} lead={text.togetherLead}>
      <div className="flex flex-wrap gap-x-14 gap-y-4">
        <CoOccurrenceMatrix
          lang={lang}
          caption={text.sides}
          of={text.side}
          name={sideName}
          company={coOccurrence(sides, ties, sidesOf)}
        />
        <CoOccurrenceMatrix
          lang={lang}
          caption={pluralMessage(lang, often.length, text.busiest)}
          of={text.actor}
          name={(id) => facetNames.actors(id, records, lang)}
          company={coOccurrence(often, ties, actorsOf)}
        />
      </div>
    </Section>
  );
}

/** Who takes part, by side, and who appears with whom. */
export function ActorsDocument({ lang, records, ties }: ActorsDocumentProps) {
  const text = actorWords(lang);
  const named = ties.filter(({ actors }) => actors.length > 0).length;
  return (
    <>
      <PageHead
        title={pageWords(lang).names.actors}
        lead={text.lead(
          pluralMessage(lang, records.actors.length, text.actors),
          pluralMessage(lang, named, countedNouns.ofTies[lang]),
        )}
      />
      <Together lang={lang} records={records} ties={ties} />
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
                    ties={ties.filter(({ actors }) => actors.includes(actor.id))}
                  />
                ))}
            </ul>
          </Section>
        </div>
      ))}
    </>
  );
}
