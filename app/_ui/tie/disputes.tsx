import { Fragment } from "react";
import { catalogueIndex, type Tie } from "../../_domain/records/dataset";
import { fieldName } from "../../_domain/selection/disputes";
import { words } from "../words/words";
import type { TieProps } from "./tie-props";

type Dispute = Tie["disputes"][number];

/** In two columns an odd last version takes the whole row, so that none looks like the remainder. */
const isWide = (at: number, all: number) => all % 2 === 1 && at === all - 1;

/** The panel has room for two columns; a page gives each version its own. */
const columns = {
  panel: { list: "grid-cols-2", wide: "col-span-2" },
  page: { list: "grid-cols-[repeat(auto-fit,minmax(200px,1fr))]", wide: "" },
} as const;

type DisputeListProps = TieProps & { room: keyof typeof columns };
type VersionsProps = Omit<DisputeListProps, "tie"> & { dispute: Dispute };

/** The versions of one disputed point, side by side under equal rules. */
export function Versions({ dispute, room, lang, records }: VersionsProps) {
  const { sources } = catalogueIndex(records);
  const { list, wide } = columns[room];
  return (
    <ul className={`grid gap-x-4 gap-y-2.5 ${list}`}>
      {dispute.versions.map((version, at) => (
        <li
          key={version.value.en}
          className={`border-t-2 border-ink pt-2 pb-1 text-3 ${isWide(at, dispute.versions.length) ? wide : ""}`}
        >
          <p>
            <mark className="bg-flag px-0.75 py-px font-medium text-on-flag">
              {version.value[lang]}
            </mark>
          </p>
          <p className="mt-1.5 text-2 leading-ui text-ink-2">
            {version.sources.map((id, place) => (
              <Fragment key={id}>
                {place > 0 && words(lang).separator}
                <a
                  href={`/${lang}/sources/${id}`}
                  className="inline-block min-h-6 min-w-6 underline hover:text-ink"
                >
                  {sources.get(id)?.publisher[lang] ?? id}
                </a>
              </Fragment>
            ))}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** Each disputed point with its versions side by side, in the order of the data; none is ranked. */
export function DisputeList({ tie, ...rest }: DisputeListProps) {
  const { lang, records } = rest;
  return tie.disputes.map((dispute) => (
    <div key={dispute.field} className="break-inside-avoid">
      <h3 className="mt-3 mb-2 text-3 leading-ui font-bold">
        {fieldName(dispute.field, records, lang)}
      </h3>
      <Versions dispute={dispute} {...rest} />
    </div>
  ));
}

/** Where sources disagree, as a section of the panel. */
export function Disputes(shown: TieProps) {
  const text = words(shown.lang);
  if (shown.tie.disputes.length === 0) return null;
  return (
    <section className="mt-6.5">
      <h2 className="text-5 leading-ui font-bold">{text.disputes}</h2>
      <p className="mt-1 text-3 leading-ui text-ink-2">{text.disputesLead}</p>
      <DisputeList {...shown} room="panel" />
    </section>
  );
}
