import { useDeferredValue, useMemo } from "react";
import type { TieSummary } from "../../_domain/records/dataset";
import { citedSourceRecords, sourceNumbers } from "../print/cited";
import { usePrinting } from "../print/use-printing";
import { useAddress } from "../state/address";
import { StateLink } from "../state/state-link";
import { Card } from "./card";

/** Longer lists are shown in pages of so many. */
const pageLength = 200;

/** So many fill the tallest screen; those below it need not be there in the same frame. */
const seenLength = 16;

type ListProps = {
  readonly ties: readonly TieSummary[];
  readonly selected: string | null;
  readonly onHover: (id: string | null) => void;
};

/** Ties come below the fold a frame later than above it; they go at once. */
function useSeenFirst(ties: readonly TieSummary[]): readonly TieSummary[] {
  const later = useDeferredValue(ties);
  return useMemo(() => {
    if (later === ties) return ties;
    const stood = new Set(later.map(({ id }) => id));
    return ties.filter(({ id }, at) => at < seenLength || stood.has(id));
  }, [ties, later]);
}

function Pages({ offset, all }: { offset: number; all: number }) {
  const { text } = useAddress();
  const last = Math.min(offset + pageLength, all);
  const look = "inline-flex min-h-11 items-center font-medium underline";
  return (
    <nav className="flex items-center justify-between gap-3 px-6 py-3 text-2 max-tablet:px-4 print:hidden">
      {offset > 0 ? (
        <StateLink to={{ view: { offset: Math.max(0, offset - pageLength) } }} className={look}>
          {text.previousPage}
        </StateLink>
      ) : (
        <span />
      )}
      <span className="text-ink-2">{text.page(offset + 1, last, all)}</span>
      {last < all ? (
        <StateLink to={{ view: { offset: last } }} className={look}>
          {text.nextPage}
        </StateLink>
      ) : (
        <span />
      )}
    </nav>
  );
}

/** The ties in their order; the keyboard's way through the map. */
export function List({ ties, selected, onHover }: ListProps) {
  const { text, view, records } = useAddress();
  const isPaged = ties.length > pageLength;
  const offset = isPaged && view.offset < ties.length ? view.offset : 0;
  const page = useMemo(
    () => (isPaged ? ties.slice(offset, offset + pageLength) : ties),
    [ties, isPaged, offset],
  );
  const shown = useSeenFirst(page);
  const printing = usePrinting();
  const cited = printing ? citedSourceRecords(ties, records) : null;
  return (
    <>
      <ol aria-label={text.list} className="print:grid print:grid-cols-2 print:gap-x-8">
        {shown.map((tie) => (
          <Card
            key={tie.id}
            tie={tie}
            onHover={onHover}
            selected={tie.id === selected}
            cited={cited && sourceNumbers(tie, cited)}
          />
        ))}
      </ol>
      {isPaged && <Pages offset={offset} all={ties.length} />}
    </>
  );
}
