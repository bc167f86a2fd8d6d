import { actorAddress } from "../../_domain/query/addresses";
import { catalogueIndex } from "../../_domain/records/dataset";
import { HighlightName } from "../parts/highlight";
import { interfaceWords } from "../words/words";
import type { TieProps } from "./tie-props";

/** The actors of a tie with role and side. */
export const ActorList = ({ tie, lang, records, q }: TieProps) => (
  <ul className="mt-2">
    {tie.actors
      .flatMap((id) => catalogueIndex(records).actors.get(id) ?? [])
      .map((actor) => (
        <li key={actor.id} className="flex gap-3 border-t border-rule py-1.75 text-3 leading-ui">
          <span>
            <a
              href={actorAddress({ site: "", lang, records }, actor.id)}
              className="inline-block min-h-6 no-underline hover:underline"
            >
              <bdi className="font-medium">
                <HighlightName text={actor.name[lang]} record={actor} q={q} />
              </bdi>
            </a>{" "}
            <span className="block text-2 text-ink-2">{actor.role[lang]}</span>
          </span>{" "}
          <span className="ms-auto shrink-0 text-end text-2 text-ink-2">
            {records.sides.find(({ id }) => id === actor.side)?.name[lang]}
          </span>
        </li>
      ))}
  </ul>
);

/** The actors of a tie as a section of the panel. */
export function Actors({ tie, lang, records, q }: TieProps) {
  if (tie.actors.length === 0) return null;
  return (
    <section className="mt-6.5">
      <h2 className="text-5 leading-ui font-bold">{interfaceWords(lang).actors}</h2>
      <ActorList tie={tie} lang={lang} records={records} q={q} />
    </section>
  );
}
