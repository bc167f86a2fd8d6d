import { type KeyboardEvent, memo, type ReactNode, useMemo } from "react";
import { axisLabels, labelWords, maxLabelsByWidth } from "../../_domain/timeline/labels";
import { barCounts } from "../../_domain/timeline/marks";
import { closedRange, windowOfTime } from "../../_domain/timeline/time-window";
import type { Bar, Timeline } from "../../_domain/timeline/timeline";
import { directions, type Language } from "../../_domain/vocabulary/language";
import { useAddress } from "../state/address";
import { StateLink } from "../state/state-link";
import { timelineWords } from "../words/timeline";
import { BarCount, BarStack, barTime, barWords } from "./bar";

/** Classes that hide a part of a label on narrow, medium and wide axes, in the order of `labelWidths`. */
const hiddenClasses = [
  "@max-[520px]:hidden",
  "@min-[520px]:@max-[860px]:hidden",
  "@min-[860px]:hidden",
] as const;

type LabelPartProps = {
  /** Whether it is shown on narrow, medium and wide axes. */
  readonly isShown: readonly boolean[];
  readonly children: string;
};

function LabelPart({ isShown, children }: LabelPartProps) {
  if (!isShown.includes(true)) return null;
  return (
    <span className={hiddenClasses.filter((_, width) => !isShown[width]).join(" ")}>
      {children}
    </span>
  );
}

/** A sign that the axis leaves out time. */
const AxisBreak = ({ place }: { place: string }) => (
  <svg viewBox="0 0 10 8" aria-hidden="true" className={`absolute -bottom-1 z-1 w-2.5 ${place}`}>
    <path d="M1 0h8v8H1Z" className="fill-paper" />
    <path d="m1 8 4-8M5 8l4-8" className="stroke-control" />
  </svg>
);

type BinProps = { readonly bar: Bar; readonly tallest: number; readonly lang: Language };

/** The drawing of a bin on the axis. */
const BinDrawing = ({ bar, tallest, lang }: BinProps) => (
  <span className="relative flex min-h-0 w-full flex-1 justify-center border-b border-control group-hover:bg-ink/5">
    <BarStack bar={bar} tallest={tallest} />
    <BarCount bar={bar} lang={lang} tallest={tallest} />
    {bar.kind === "earlier" && <AxisBreak place="-end-1.25" />}
    {bar.kind === "empty" && <AxisBreak place="start-1/2 -ms-1.25" />}
  </span>
);

/** Moves the focus between bars by left and right arrow; together they are one stop of the Tab key. */
function moveFocus(event: KeyboardEvent<HTMLElement>, lang: Language) {
  const forward = directions[lang] === "rtl" ? "ArrowLeft" : "ArrowRight";
  if (!["ArrowLeft", "ArrowRight"].includes(event.key)) return;
  const bars = [...event.currentTarget.querySelectorAll<HTMLElement>("a")];
  const index = bars.findIndex((bar) => bar.contains(event.target as Node));
  event.preventDefault();
  bars[index + (event.key === forward ? 1 : -1)]?.focus();
}

const binClasses = "group relative flex h-full flex-col items-center pb-5 no-underline";

const labelClasses = "absolute bottom-0 h-5 text-1 leading-5 whitespace-nowrap text-ink-2";

/** On axes that name few bars the first bar after the earlier years may have a label beside theirs: both keep to their side of the border. */
const labelPlace = (bars: readonly Bar[], index: number) =>
  bars[index]?.kind === "earlier"
    ? "@max-[860px]:end-1"
    : bars[index - 1]?.kind === "earlier"
      ? "@max-[860px]:start-0.5"
      : "";

type LabelProps = Pick<BinProps, "bar" | "lang"> & {
  readonly place: string;
  /** Whether the month and the year are shown on narrow, medium and wide axes. */
  readonly isShown: Readonly<Record<"month" | "year", readonly boolean[]>>;
};

function BinLabel({ bar, lang, place, isShown }: LabelProps) {
  const { month, year } = labelWords(bar, lang);
  return (
    <span className={`${labelClasses} ${place}`}>
      <LabelPart isShown={isShown.month}>{`${month} `}</LabelPart>
      <LabelPart isShown={isShown.year}>{year}</LabelPart>
    </span>
  );
}

type BinsProps = { readonly onHover: (index: number | null) => void } & Pick<
  Timeline,
  "bars" | "tallest"
>;

type BinLinkProps = Pick<BinProps, "bar" | "lang"> &
  Pick<BinsProps, "onHover"> & {
    readonly index: number;
    readonly isChosen: boolean;
    readonly children: ReactNode;
  };

function BinLink({ bar, lang, onHover, index, isChosen, children }: BinLinkProps) {
  const time = isChosen ? null : closedRange([bar], null);
  return (
    <StateLink
      to={{ filter: { time, possible: false } }}
      aria-label={barWords(bar, lang)}
      aria-current={isChosen ? "true" : undefined}
      tabIndex={index === 0 ? 0 : -1}
      onPointerEnter={() => onHover(index)}
      onPointerLeave={() => onHover(null)}
      onFocus={() => onHover(index)}
      onBlur={() => onHover(null)}
      className={`${binClasses} focus-visible:-outline-offset-2`}
    >
      {children}
    </StateLink>
  );
}

/** The bars of the timeline; each is a link that selects the ties it counts by its time, or removes that limit. */
export const Bins = memo(function Bins({ bars, tallest, onHover }: BinsProps) {
  const { lang, filter } = useAddress();
  const labels = useMemo(() => {
    const heights = bars.map((bar) => barCounts(bar).all);
    return Object.values(maxLabelsByWidth).map((count) => axisLabels(bars, heights, count));
  }, [bars]);
  const range = windowOfTime(bars, filter.time);
  return (
    <ol className="flex h-full" onKeyDown={(event) => moveFocus(event, lang)}>
      {bars.map((bar, index) => {
        const isChosen = filter.time !== null && range.start === index && range.end === index + 1;
        const isShown = {
          month: labels.map((row) => row[index]?.month ?? false),
          year: labels.map((row) => row[index]?.year ?? false),
        };
        const drawing = <BinDrawing bar={bar} tallest={tallest} lang={lang} />;
        const emptyTitle = `${barTime(bar, lang)}: ${timelineWords(lang).nothing}`;
        return (
          <li key={`${bar.start} ${bar.end}`} className="min-w-0 flex-1">
            {bar.kind === "empty" ? (
              <span className={binClasses} title={emptyTitle}>
                {drawing}
              </span>
            ) : (
              <BinLink bar={bar} lang={lang} onHover={onHover} index={index} isChosen={isChosen}>
                {drawing}
                <BinLabel bar={bar} lang={lang} place={labelPlace(bars, index)} isShown={isShown} />
              </BinLink>
            )}
          </li>
        );
      })}
    </ol>
  );
});
