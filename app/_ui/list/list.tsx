import { useDeferredValue, useMemo } from "react";
import type { TieSummary } from "../../_domain/records/dataset";
import { dateWords } from "../../_domain/time/date-words";
import { comma } from "../../_domain/vocabulary/language";
import { layerById } from "../../_domain/vocabulary/layers";
import { statusById } from "../../_domain/vocabulary/statuses";
import { layerClasses } from "../parts/layer-classes";
import { useHydrated } from "../parts/use-hydrated";
import { citedSourceRecords, sourceNumbers } from "../print/source-numbers";
import { usePrinting } from "../print/use-printing";
import { useAddress } from "../state/address";
import { StateLink } from "../state/state-link";
import { TieCardSummary } from "../tie/tie-summary";
import { printWords } from "../words/print";

/** Most ties on one page of the list. */
const pageLength = 200;

/** Number of cards that fill the tallest screen. */
const firstScreenLength = 16;

/** Adds ties below the first screen one frame later, which keeps filtering fast; removes ties at once. */
function useDeferredRest(ties: readonly TieSummary[]): readonly TieSummary[] {
  const deferred = useDeferredValue(ties);
  return useMemo(() => {
    if (deferred === ties) return ties;
    const rendered = new Set(deferred.map(({ id }) => id));
    return ties.filter(({ id }, index) => index < firstScreenLength || rendered.has(id));
  }, [ties, deferred]);
}

type CardProps = {
  readonly tie: TieSummary;
  readonly isSelected: boolean;
  readonly onHover: (id: string | null) => void;
  /** Numbers of its sources in print; null on a screen. */
  readonly numbers: readonly number[] | null;
};

/** One tie of the list as one link. */
function Card({ tie, isSelected, onHover, numbers }: CardProps) {
  const { lang, records, filter } = useAddress();
  const { cited, separator } = printWords(lang);
  return (
    <li data-tie={tie.id}>
      <StateLink
        to={{ view: { tie: tie.id } }}
        aria-current={isSelected ? "true" : undefined}
        onPointerEnter={() => onHover(tie.id)}
        onPointerLeave={() => onHover(null)}
        onFocus={() => onHover(tie.id)}
        onBlur={() => onHover(null)}
        className={isSelected ? layerClasses[tie.layer].tint : undefined}
      >
        <TieCardSummary tie={tie} lang={lang} records={records} q={filter.q} />
        {numbers && (
          <p className="mt-1.75 hidden text-2 leading-ui text-ink-2 print:block">
            {cited(numbers.join(separator))}
          </p>
        )}
      </StateLink>
    </li>
  );
}

/** The ties below the first screen, a line each, for a page without script; with script their cards follow. */
function Lines({ ties }: { readonly ties: readonly TieSummary[] }) {
  const { lang, href } = useAddress();
  return (
    <ol className="script:hidden">
      {ties.map((tie) => (
        <li key={tie.id} data-tie={tie.id} className="tie-line">
          <a href={href({ view: { tie: tie.id } })}>{tie.title[lang]}</a>{" "}
          {[
            layerById[tie.layer].name[lang],
            dateWords(tie.date, lang),
            statusById[tie.status].name[lang],
          ].join(comma[lang])}
        </li>
      ))}
    </ol>
  );
}

type PageLinkProps = { readonly offset: number | null; readonly label: string };

/** A link to another page of the list; an empty element without one keeps the layout. */
function PageLink({ offset, label }: PageLinkProps) {
  if (offset === null) return <span />;
  return (
    <StateLink
      to={{ view: { offset } }}
      className="inline-flex min-h-11 items-center font-medium underline"
    >
      {label}
    </StateLink>
  );
}

function Pagination({ offset, count }: { offset: number; count: number }) {
  const { text } = useAddress();
  const end = Math.min(offset + pageLength, count);
  const previous = offset > 0 ? Math.max(0, offset - pageLength) : null;
  return (
    <nav className="flex items-center justify-between gap-3 px-6 panels:px-5 py-3 text-2 max-tablet:px-4 print:hidden">
      <PageLink offset={previous} label={text.previousPage} />
      <span className="text-ink-2">{text.page(offset + 1, end, count)}</span>
      <PageLink offset={end < count ? end : null} label={text.nextPage} />
    </nav>
  );
}

type ListProps = {
  readonly ties: readonly TieSummary[];
  /** Id of the selected tie. */
  readonly selected: string | null;
  readonly onHover: (id: string | null) => void;
};

/** The ties in their order, each a link that selects it. */
export function List({ ties, selected, onHover }: ListProps) {
  const { text, view, records } = useAddress();
  const isPaged = ties.length > pageLength;
  const offset = isPaged && view.offset < ties.length ? view.offset : 0;
  const page = useMemo(
    () => (isPaged ? ties.slice(offset, offset + pageLength) : ties),
    [ties, isPaged, offset],
  );
  const isHydrated = useHydrated();
  const rendered = useDeferredRest(isHydrated ? page : page.slice(0, firstScreenLength));
  const sources = usePrinting() ? citedSourceRecords(ties, records) : null;
  return (
    <>
      <ol aria-label={text.list} className="tie-list tie-card">
        {rendered.map((tie) => (
          <Card
            key={tie.id}
            tie={tie}
            onHover={onHover}
            isSelected={tie.id === selected}
            numbers={sources && sourceNumbers(tie, sources)}
          />
        ))}
      </ol>
      {!isHydrated && <Lines ties={page.slice(firstScreenLength)} />}
      {isPaged && <Pagination offset={offset} count={ties.length} />}
    </>
  );
}
