import { numeral, pluralMessage } from "../../_domain/text/plurals";
import { dateWords, rangeWords } from "../../_domain/time/date-words";
import { barCounts } from "../../_domain/timeline/marks";
import { closedRange, spanWindow } from "../../_domain/timeline/time-window";
import type { Bar, OpenSpan, SplitCount, Timeline } from "../../_domain/timeline/timeline";
import type { Language } from "../../_domain/vocabulary/language";
import { layers } from "../../_domain/vocabulary/layers";
import { useAddress } from "../state/address";
import { StateLink } from "../state/state-link";
import { timelineWords } from "../words/timeline";
import { barTime } from "./bar";
import { Disclosure } from "./disclosure";
import { useAxisStretch } from "./use-axis-scale";

const openWords = ({ date, span }: OpenSpan, lang: Language) => {
  const days = rangeWords(span, lang);
  if (!date) return days;
  const words = dateWords(date, lang);
  return words === days ? words : `${words}; ${timelineWords(lang).possible(days)}`;
};

type OpenDaysProps = { readonly bars: readonly Bar[]; readonly open: readonly OpenSpan[] };

/** Ties without a known day: their date and their possible days, in words and as stretches of the axis. */
function OpenDays({ bars, open }: OpenDaysProps) {
  const { lang } = useAddress();
  const stretchOf = useAxisStretch(bars.length);
  return open.map((openSpan) => (
    <p key={`${openSpan.date?.precision} ${openSpan.span.start} ${openSpan.span.end}`}>
      <span>{`${numeral(lang, openSpan.count)}: ${openWords(openSpan, lang)}`}</span>
      <svg aria-hidden="true" className="mt-0.5 mb-1 block h-1.5 w-full min-w-32 bg-paper-2">
        <rect {...stretchOf(spanWindow(bars, openSpan.span))} height="6" className="fill-ink-3" />
      </svg>
    </p>
  ));
}

/** Styles the cells from the table, because repeating classes in every cell would make the page larger. */
const tableClasses =
  "w-full [&_td]:border-t [&_td]:border-rule [&_td]:px-2 [&_td]:py-1 [&_td]:align-top [&_th]:px-2 [&_th]:py-1 [&_th]:text-start [&_th]:font-medium [&_th]:whitespace-nowrap [&_tbody_th]:border-t [&_tbody_th]:border-rule [&_tbody_th]:align-top [&_thead_th]:align-bottom [&_thead_th]:whitespace-normal";

/** A cell with the number that match the filter, and the number of all if they differ; space keeps text alone apart. */
function CountCell({ count: { selected, unselected } }: { count: SplitCount }) {
  const { lang } = useAddress();
  const matching = numeral(lang, selected);
  const all = numeral(lang, selected + unselected);
  const words = unselected === 0 ? matching : timelineWords(lang).shownOf(matching, all);
  return <td className="whitespace-nowrap">{`${words} `}</td>;
}

const total = (parts: readonly SplitCount[]): SplitCount => ({
  selected: parts.reduce((sum, { selected }) => sum + selected, 0),
  unselected: parts.reduce((sum, { unselected }) => sum + unselected, 0),
});

function BarRow({ bar, bars }: { bar: Bar; bars: readonly Bar[] }) {
  const { lang } = useAddress();
  const { selected, all } = barCounts(bar);
  return (
    <tr>
      <th scope="row">
        <StateLink to={{ filter: { time: closedRange([bar], null), possible: false } }}>
          {barTime(bar, lang)}
        </StateLink>{" "}
      </th>
      {layers.map(({ id }) => {
        const stack = bar.stacks.find(({ layer }) => layer === id);
        return (
          <CountCell key={id} count={total(stack ? [stack.dayKnown, stack.dayUnknown] : [])} />
        );
      })}
      <CountCell count={{ selected, unselected: all - selected }} />
      <td>
        <OpenDays bars={bars} open={bar.open} />
      </td>
      <CountCell count={bar.published} />
    </tr>
  );
}

function EmptyRow({ bar }: { bar: Bar }) {
  const { lang } = useAddress();
  return (
    <tr>
      <th scope="row">{`${barTime(bar, lang)} `}</th>
      <td colSpan={layers.length + 3} className="text-ink-2">
        {`${timelineWords(lang).nothing} `}
      </td>
    </tr>
  );
}

type TableProps = Pick<Timeline, "bars" | "unplaced">;

function Table({ bars, unplaced }: TableProps) {
  const { lang } = useAddress();
  const text = timelineWords(lang);
  const names = layers.map(({ name }) => name[lang]);
  return (
    <table className={tableClasses}>
      <caption className="pb-1.5 text-start font-bold">
        {text.caption}{" "}
        {unplaced > 0 && (
          <span className="block font-regular">{pluralMessage(lang, unplaced, text.unplaced)}</span>
        )}
      </caption>
      <thead>
        <tr>
          {[text.period, ...names, text.all, text.openDays, text.published].map((name) => (
            <th key={name} scope="col">
              {`${name} `}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {bars.map((bar) =>
          bar.kind === "empty" ? (
            <EmptyRow key={bar.start} bar={bar} />
          ) : (
            <BarRow key={bar.start} bar={bar} bars={bars} />
          ),
        )}
      </tbody>
    </table>
  );
}

/** The timeline as a table in a disclosure. */
export function TimelineTable({ bars, unplaced }: TableProps) {
  const text = timelineWords(useAddress().lang);
  return (
    <Disclosure label={text.table} isPlain width="end-0 w-full">
      <Table bars={bars} unplaced={unplaced} />
    </Disclosure>
  );
}
