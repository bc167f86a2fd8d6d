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
import { useHydrated } from "../parts/use-hydrated";
import { type Gesture, useAddress } from "../state/address";
import { timelineWords } from "../words/timeline";
import { useAxisScale } from "./use-axis-scale";

/** The handle drawn at the end of the period, which the transparent range input moves. */
const Grip = ({ x }: { x: string }) => (
  <svg aria-hidden="true" className="absolute inset-0 size-full overflow-visible">
    <line x1={x} x2={x} y2="100%" className="stroke-ink" strokeWidth="2" />
    <svg aria-hidden="true" x={x} y="50%" overflow="visible">
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

const thumbClasses =
  "[&::-webkit-slider-runnable-track]:h-full [&::-webkit-slider-thumb]:pointer-events-auto [&::-webkit-slider-thumb]:h-full [&::-webkit-slider-thumb]:w-11 [&::-webkit-slider-thumb]:cursor-ew-resize [&::-webkit-slider-thumb]:appearance-none [&::-moz-range-thumb]:pointer-events-auto [&::-moz-range-thumb]:h-full [&::-moz-range-thumb]:w-11 [&::-moz-range-thumb]:cursor-ew-resize [&::-moz-range-thumb]:border-0 [&::-moz-range-thumb]:bg-transparent";

/** Offsets of the 44 px wide thumbs, which extend outwards, so that two close ones can both be dragged. */
const offsetClasses = { start: "-start-7", end: "-start-4" } as const;

/** Keys that step, and keys that jump to an end of the axis; true is towards later. */
const stepKeys: Readonly<Record<string, boolean>> = { ArrowUp: true, ArrowDown: false };
const jumpKeys: Readonly<Record<string, boolean>> = { End: true, Home: false };

type ThumbProps = { readonly bars: readonly Bar[]; readonly end: WindowEnd };

/** One end of the period: arrows move it by a bar, with Shift by a day; Home and End move it to the ends of the axis. */
function Thumb({ bars, end }: ThumbProps) {
  const { lang, filter, go } = useAddress();
  const text = timelineWords(lang);
  const xOf = useAxisScale(bars.length);
  const gesture = useRef<Gesture>({});
  const { time } = filter;
  const position = windowOfTime(bars, time)[end];
  const move = (to: TimeRange | null) => go({ filter: { time: to } }, gesture.current);
  const startMove = () => {
    gesture.current = {};
  };
  const onKey = (event: KeyboardEvent) => {
    const right = directions[lang] === "ltr";
    const isLater = { ...stepKeys, ArrowRight: right, ArrowLeft: !right }[event.key];
    const isEnd = jumpKeys[event.key];
    if (isLater === undefined && isEnd === undefined) return;
    event.preventDefault();
    if (isEnd !== undefined) return move(moveEnd(bars, time, end, isEnd ? bars.length : 0));
    const by = isLater ? 1 : -1;
    move(
      event.shiftKey
        ? moveEndByDay(bars, time, end, by)
        : moveEnd(bars, time, end, nextEdge(bars, position, by)),
    );
  };
  const isHydrated = useHydrated();
  const openRange = { start: null, end: null, [end]: closedRange(bars, time)[end] };
  return (
    <div className="group plain:hidden">
      {isHydrated && (
        <input
          type="range"
          min={0}
          max={bars.length}
          value={Math.round(position)}
          aria-label={text[end]}
          aria-valuetext={rangeWords(openRange, lang)}
          data-end={end}
          onPointerDown={startMove}
          onFocus={startMove}
          onKeyDown={onKey}
          onChange={(event) => move(moveEnd(bars, time, end, Number(event.target.value)))}
          className={`pointer-events-none absolute top-0 h-full w-[calc(100%+44px)] touch-pan-y appearance-none bg-transparent outline-none ${offsetClasses[end]} ${thumbClasses}`}
        />
      )}
      <Grip x={xOf(position)} />
    </div>
  );
}

/** The two ends of the period as sliders. */
export const Thumbs = ({ bars }: { bars: readonly Bar[] }) => (
  <>
    <Thumb bars={bars} end="start" />
    <Thumb bars={bars} end="end" />
  </>
);
