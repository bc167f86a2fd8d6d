import { defaultFilter } from "../../_domain/query/filter";
import { Icon } from "../parts/icons";
import { filterConstraints } from "../state/active-filters";
import { useAddress } from "../state/address";
import { StateLink } from "../state/state-link";

/** The active filters, each with a link that removes it; a part of the sentence of the result. */
export function ActiveFilterTags() {
  const { lang, text, records, filter } = useAddress();
  const active = filterConstraints(filter, records, lang);
  if (active.length === 0) return null;
  return (
    <ul aria-label={text.active} className="contents print:hidden">
      {active.map(({ key, name, without }) => (
        <li
          key={key}
          className="inline-flex min-h-7 max-w-full min-w-0 items-center gap-0.5 rounded-full border border-control ps-2.5 pe-0.5 text-2 leading-ui"
        >
          <bdi className="truncate">{name}</bdi>
          <StateLink
            to={{ filter: without }}
            aria-label={text.remove(name)}
            className="grid size-6 max-tablet:size-7 shrink-0 place-items-center rounded-full hover:bg-paper-3"
          >
            <Icon name="cross" size="size-3" />
          </StateLink>
        </li>
      ))}
      <li>
        <StateLink
          to={{ filter: defaultFilter(records) }}
          aria-label={text.clearAll}
          className="inline-flex min-h-7 items-center px-1.5 text-2 underline"
        >
          {text.clear}
        </StateLink>
      </li>
    </ul>
  );
}
