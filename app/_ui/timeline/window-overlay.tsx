import { spanWindow, windowOfTime } from "../../_domain/timeline/time-window";
import type { Bar, OpenSpan } from "../../_domain/timeline/timeline";
import { useAddress } from "../state/address";
import { useAxisScale, useAxisStretch } from "./use-axis-scale";

/** The period of the filter, drawn behind the bars. */
export function WindowOverlay({ bars }: { bars: readonly Bar[] }) {
  const { filter } = useAddress();
  const stretchOf = useAxisStretch(bars.length);
  return (
    <svg aria-hidden="true" className="size-full">
      <rect
        {...stretchOf(windowOfTime(bars, filter.time))}
        height="100%"
        className="fill-paper-2"
      />
    </svg>
  );
}

const rowHeightPx = 7;

type SpansProps = { readonly bars: readonly Bar[]; readonly open: readonly OpenSpan[] };

/** The possible days of ties without a known day, each as a dashed line between its ends. */
export function Spans({ bars, open }: SpansProps) {
  const stretchOf = useAxisStretch(bars.length);
  return (
    <svg
      aria-hidden="true"
      data-spans={open.length}
      className="absolute inset-0 size-full overflow-visible"
    >
      {open.map(({ span }, index) => {
        const { x, width } = stretchOf(spanWindow(bars, span));
        return (
          <svg
            aria-hidden="true"
            key={`${span.start} ${span.end}`}
            x={x}
            y={2 + index * rowHeightPx}
            width={width}
            height="6"
          >
            <rect width="100%" height="6" className="fill-paper" />
            <path d="M.75 0v6" className="stroke-ink" strokeWidth="1.5" />
            <line
              x2="100%"
              y1="3"
              y2="3"
              className="stroke-ink"
              strokeDasharray="2.6"
              strokeWidth="2"
            />
            <svg aria-hidden="true" x="100%" overflow="visible">
              <path d="M-.75 0v6" className="stroke-ink" strokeWidth="1.5" />
            </svg>
          </svg>
        );
      })}
    </svg>
  );
}

/** A line at the day of knowledge of the filter; nothing without one. */
export function KnownMark({ bars }: { bars: readonly Bar[] }) {
  const { filter } = useAddress();
  const xOf = useAxisScale(bars.length);
  if (!filter.known) return null;
  const { end } = spanWindow(bars, { start: filter.known, end: filter.known });
  const x = xOf(end);
  return (
    <svg aria-hidden="true" className="absolute inset-0 size-full overflow-visible">
      <line
        x1={x}
        x2={x}
        y2="100%"
        strokeDasharray="1.500 2.500"
        strokeWidth="1.5"
        className="stroke-ink"
      />
    </svg>
  );
}
