import { defaultFilter } from "../../_domain/query/filter";
import { pluralMessage } from "../../_domain/text/plurals";
import type { QueryRelaxation } from "../state/active-filters";
import { useAddress } from "../state/address";
import { StateLink } from "../state/state-link";

/** Shown if no tie matches: a link for each change of the filter that helps, with the number of ties that then match. */
export function EmptyResult({ relaxations }: { relaxations: readonly QueryRelaxation[] }) {
  const { lang, text, records } = useAddress();
  return (
    <div className="px-6 panels:px-5 py-6.5 max-tablet:px-4">
      <h2 className="text-5 leading-ui font-bold">{text.empty.title}</h2>
      {relaxations.length > 0 && <p className="mt-1.5 text-ink-2">{text.empty.lead}</p>}
      <ul className="mt-3.5">
        {relaxations.map(({ key, label, without, count }) => {
          const ties = pluralMessage(lang, count, text.ties);
          return (
            <li key={key} className="border-t border-rule leading-ui">
              {count > 0 ? (
                <StateLink
                  to={{ filter: without }}
                  className="flex min-h-11 items-center justify-between gap-3 py-1 no-underline hover:bg-paper-2"
                >
                  <span className="font-medium underline">{label}</span>{" "}
                  <span className="whitespace-nowrap text-ink-2">{ties}</span>
                </StateLink>
              ) : (
                <p className="flex min-h-11 items-center justify-between gap-3 py-1 text-ink-3">
                  <span>{label}</span> <span className="whitespace-nowrap">{ties}</span>
                </p>
              )}
            </li>
          );
        })}
      </ul>
      <p className="mt-4.5">
        <StateLink
          to={{ filter: defaultFilter(records) }}
          className="inline-flex min-h-11 items-center rounded-2 border border-control px-4 font-medium no-underline hover:bg-paper-2"
        >
          {text.clearFilters}
        </StateLink>
      </p>
    </div>
  );
}
