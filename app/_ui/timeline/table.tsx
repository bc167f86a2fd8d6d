import { numeral } from "../../_domain/text/plurals";
import { dateWords, rangeWords } from "../../_domain/time/date-words";
import { barCounts } from "../../_domain/timeline/marks";
import { closedRange, spanWindow } from "../../_domain/timeline/time-window";
import type { Bar, OpenSpan, SplitCount } from "../../_domain/timeline/timeline";
import type { Language } from "../../_domain/vocabulary/language";
import { layers } from "../../_domain/vocabulary/layers";
import { useAddress } from "../state/address";
import { StateLink } from "../state/state-link";
import { timelineWords } from "../words/timeline";
import { barTime } from "./bar";
import { Disclosure } from "./disclosure";
import { useAxisLength } from "./use-axis-scale";

const openWords = ({ date, span }: OpenSpan, lang: Language) => {
  const days = rangeWords(span, lang);
  if (!date) return days;
  const said = dateWords(date, lang);
  return said === days ? said : `${said}; ${timelineWords(lang).possible(days)}`;
};

type OpenDaysProps = { readonly bars: readonly Bar[]; readonly open: readonly OpenSpan[] };

/** Ties without a known day: what is said of their date, and the days that they may have, in words and drawn. */
function OpenDays({ bars, open }: OpenDaysProps) {
  const { lang } = useAddress();
  const stretch = useAxisLength(bars.length);
  return open.map((each) => (
    <p key={`${each.date?.precision} ${each.span.start} ${each.span.end}`}>
      {numeral(lang, each.count)}: {openWords(each, lang)}
      <svg aria-hidden="true" className="mt-0.5 mb-1 block h-1.5 w-full min-w-32 bg-paper-2">
        <rect {...stretch(spanWindow(bars, each.span))} height="6" className="fill-ink-3" />
      </svg>
    </p>
  ));
}

const cell = "border-t border-rule px-2 py-1 text-start align-top";

/** A number under the filter, and that without one where they differ. */
function Tally({ count: { shown, rest } }: { count: SplitCount }) {
  const { lang } = useAddress();
  const [some, all] = [shown, shown + rest].map((n) => numeral(lang, n));
  return rest === 0 ? some : timelineWords(lang).shownOf(some ?? "", all ?? "");
}

const total = (parts: readonly SplitCount[]): SplitCount => ({
  shown: parts.reduce((sum, { shown }) => sum + shown, 0),
  rest: parts.reduce((sum, { rest }) => sum + rest, 0),
});

function Row({ bar, bars }: { bar: Bar; bars: readonly Bar[] }) {
  const { lang } = useAddress();
  const { shown, all } = barCounts(bar);
  return (
    <tr>
      <th scope="row" className={`${cell} font-medium whitespace-nowrap`}>
        <StateLink to={{ filter: { time: closedRange([bar], null) } }}>
          {barTime(bar, lang)}
        </StateLink>
      </th>
      {layers.map(({ id }) => {
        const stack = bar.stacks.find(({ layer }) => layer === id);
        return (
          <td key={id} className={`${cell} whitespace-nowrap`}>
            <Tally count={total(stack ? [stack.known, stack.open] : [])} />
          </td>
        );
      })}
      <td className={`${cell} whitespace-nowrap`}>
        <Tally count={{ shown, rest: all - shown }} />
      </td>
      <td className={cell}>
        <OpenDays bars={bars} open={bar.open} />
      </td>
      <td className={`${cell} whitespace-nowrap`}>
        <Tally count={bar.published} />
      </td>
    </tr>
  );
}

function Empty({ bar }: { bar: Bar }) {
  const { lang } = useAddress();
  return (
    <tr>
      <th scope="row" className={`${cell} font-medium`}>
        {barTime(bar, lang)}
      </th>
      <td colSpan={layers.length + 3} className={`${cell} text-ink-2`}>
        {timelineWords(lang).nothing}
      </td>
    </tr>
  );
}

function Table({ bars }: { bars: readonly Bar[] }) {
  const { lang } = useAddress();
  const text = timelineWords(lang);
  const names = layers.map(({ name }) => name[lang]);
  return (
    <table className="w-full">
      <caption className="pb-1.5 text-start font-bold">{text.caption}</caption>
      <thead>
        <tr>
          {[text.period, ...names, text.all, text.openDays, text.published].map((name) => (
            <th key={name} scope="col" className="px-2 py-1 text-start align-bottom font-medium">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {bars.map((bar) =>
          bar.kind === "empty" ? (
            <Empty key={bar.start} bar={bar} />
          ) : (
            <Row key={bar.start} bar={bar} bars={bars} />
          ),
        )}
      </tbody>
    </table>
  );
}

/** The timeline in words and numbers. */
export function TimelineTable({ bars }: { bars: readonly Bar[] }) {
  const text = timelineWords(useAddress().lang);
  return (
    <Disclosure label={text.table} className="" width="end-0 w-full">
      <Table bars={bars} />
    </Disclosure>
  );
}
