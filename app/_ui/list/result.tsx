import { pinnedAddress } from "../../_domain/query/addresses";
import { appendQuery, encodeQueryValue } from "../../_domain/query/params";
import type { TieSummary } from "../../_domain/records/dataset";
import type { Selection } from "../../_domain/selection/select";
import { sentenceParts } from "../../_domain/sentences/sentence";
import { pluralMessage } from "../../_domain/text/plurals";
import type { Sort } from "../../_domain/time/dates";
import { Icon } from "../parts/icons";
import { useAddress } from "../state/address";
import { StateLink } from "../state/state-link";

/** The selection as a sentence, which screen readers announce when it changes; tags show its conditions on screen. */
export function Result({ selection }: { selection: Selection<TieSummary> | null }) {
  const { lang, text } = useAddress();
  if (!selection) return <p role="status">{text.loading}</p>;
  const { count, rest } = sentenceParts(selection, lang);
  return (
    <p role="status" className="me-1 text-3 leading-ui print:text-5">
      <b className="font-bold">{count}</b>
      <span className="sr-only print:not-sr-only">{rest}</span>
    </p>
  );
}

/** How many more ties may have happened in the period, with a link that adds them; nothing if there are none. */
export function PossibleTies({ count }: { readonly count: number }) {
  const { lang, text } = useAddress();
  if (count === 0) return null;
  return (
    <p
      data-possible={count}
      className="flex shrink-0 flex-wrap gap-x-2 px-6 panels:px-5 pb-2.5 text-2 leading-6 text-ink-2 max-tablet:px-4 print:order-3 print:px-0"
    >
      <span>{pluralMessage(lang, count, text.possibleMore)}</span>{" "}
      <StateLink
        to={{ filter: { possible: true } }}
        className="inline-flex min-h-6 items-center font-medium text-ink underline print:hidden"
      >
        {text.addPossible}
      </StateLink>
    </p>
  );
}

/** Leads to what the state can be compared with. */
export function CompareLink({ className }: { className: string }) {
  const { lang, text, query, records } = useAddress();
  const state = appendQuery("", query);
  const first = pinnedAddress(state, records).slice(1);
  return (
    <a
      href={`/${lang}/compare${first && `?a=${encodeQueryValue(first)}`}`}
      rel="nofollow"
      className={`inline-flex min-h-6 max-tablet:min-h-11 shrink-0 items-center text-2 text-ink-2 ${className}`}
    >
      {text.compare}
    </a>
  );
}

/** A choice of the order of the list: newest or oldest first. */
export function SortOrder({ className }: { className: string }) {
  const { text, view, go } = useAddress();
  return (
    <label className={`relative inline-flex min-h-6 shrink-0 items-center ${className}`}>
      <span className="sr-only">{text.order}</span>{" "}
      <select
        name="sort"
        value={view.sort}
        onChange={(event) => go({ view: { sort: event.target.value as Sort, offset: 0 } })}
        className="min-h-6 max-tablet:min-h-11 appearance-none bg-transparent ps-1 pe-5 text-end text-2 text-ink-2"
      >
        <option value="-date">{text.newest}</option>
        <option value="date">{text.oldest}</option>
      </select>
      <span className="pointer-events-none absolute end-0 text-ink-2">
        <Icon name="down" />
      </span>
    </label>
  );
}
