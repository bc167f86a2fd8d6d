import { type KeyboardEvent, useRef } from "react";
import { rangeWords } from "../../_domain/time/date-words";
import type { TimeRange } from "../../_domain/time/dates";
import {
  closedRange,
  moveEnd,
  moveEndByDay,
  nextEdge,
  type WindowEnd,
  windowOfTime,
} from "../../_domain/timeline/time-window";
import type { Bar } from "../../_domain/timeline/timeline";
import { directions } from "../../_domain/vocabulary/language";
import { useAddress } from "../state/address";
import { timelineWords } from "../words/timeline";
import { useAxisScale } from "./use-axis-scale";

const Grip = ({ at }: { at: string }) => (
  <svg aria-hidden="true" className="absolute inset-0 size-full overflow-visible">
    <line x1={at} x2={at} y2="100%" className="stroke-ink" strokeWidth="2" />
    <svg aria-hidden="true" x={at} y="50%" overflow="visible">
      <rect
        x={-10}
        y={-19}
        width={20}
        height={38}
        rx={6}
        className="fill-paper stroke-focus opacity-0 group-has-focus-visible:opacity-100"
        strokeWidth="2"
      />
      <rect x={-6} y={-15} width={12} height={30} rx={3} className="fill-ink" />
      <path d="M-2-6V6M2-6V6" className="stroke-paper" />
    </svg>
  </svg>
);

const thumb =
  "[&::-webkit-slider-runnable-track]:h-full [&::-webkit-slider-thumb]:pointer-events-auto [&::-webkit-slider-thumb]:h-full [&::-webkit-slider-thumb]:w-11 [&::-webkit-slider-thumb]:cursor-ew-resize [&::-webkit-slider-thumb]:appearance-none [&::-moz-range-thumb]:pointer-events-auto [&::-moz-range-thumb]:h-full [&::-moz-range-thumb]:w-11 [&::-moz-range-thumb]:cursor-ew-resize [&::-moz-range-thumb]:border-0 [&::-moz-range-thumb]:bg-transparent";

/** A thumb is 44 px wide and reaches further outwards, so that two that are near can both be taken. */
const reach = { start: "-start-7", end: "-start-4" } as const;

/** Keys that go to the start or the end of the axis, and those that step; true is later. */
const steps: Readonly<Record<string, boolean>> = { ArrowUp: true, ArrowDown: false };
const jumps: Readonly<Record<string, boolean>> = { End: true, Home: false };

type ThumbProps = { readonly bars: readonly Bar[]; readonly end: WindowEnd };

/** One end of the period: arrows move it by a bar, with Shift by a day; Home and End to the ends. */
function Thumb({ bars, end }: ThumbProps) {
  const { lang, filter, go } = useAddress();
  const text = timelineWords(lang);
  const across = useAxisScale(bars.length);
  const isFresh = useRef(true);
  const { time } = filter;
  const at = windowOfTime(bars, time)[end];
  const move = (to: TimeRange | null) => {
    go({ filter: { time: to } }, isFresh.current ? "push" : "replace");
    isFresh.current = false;
  };
  const renew = () => {
    isFresh.current = true;
  };
  const onKey = (event: KeyboardEvent) => {
    const right = directions[lang] === "ltr";
    const isLater = { ...steps, ArrowRight: right, ArrowLeft: !right }[event.key];
    const isEnd = jumps[event.key];
    if (isLater === undefined && isEnd === undefined) return;
    event.preventDefault();
    if (isEnd !== undefined) return move(moveEnd(bars, time, end, isEnd ? bars.length : 0));
    const by = isLater ? 1 : -1;
    move(
      event.shiftKey
        ? moveEndByDay(bars, time, end, by)
        : moveEnd(bars, time, end, nextEdge(bars, at, by)),
    );
  };
  const own = { start: null, end: null, [end]: closedRange(bars, time)[end] };
  return (
    <div className="group plain:hidden">
      <input
        type="range"
        min={0}
        max={bars.length}
        value={Math.round(at)}
        aria-label={text[end]}
        aria-valuetext={rangeWords(own, lang)}
        data-end={end}
        onPointerDown={renew}
        onFocus={renew}
        onKeyDown={onKey}
        onChange={(event) => move(moveEnd(bars, time, end, Number(event.target.value)))}
        className={`pointer-events-none absolute top-0 h-full w-[calc(100%+44px)] touch-pan-y appearance-none bg-transparent outline-none ${reach[end]} ${thumb}`}
      />
      <Grip at={across(at)} />
    </div>
  );
}

/** Both ends of the period. */
export const Thumbs = ({ bars }: { bars: readonly Bar[] }) => (
  <>
    <Thumb bars={bars} end="start" />
    <Thumb bars={bars} end="end" />
  </>
);
