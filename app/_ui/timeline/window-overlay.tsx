import { spanWindow, windowOfTime } from "../../_domain/timeline/time-window";
import type { Bar, OpenSpan } from "../../_domain/timeline/timeline";
import { useAddress } from "../state/address";
import { useAxisLength, useAxisScale } from "./use-axis-scale";

/** The chosen time behind the bars. */
export function WindowOverlay({ bars }: { bars: readonly Bar[] }) {
  const { filter } = useAddress();
  const stretch = useAxisLength(bars.length);
  return (
    <svg aria-hidden="true" className="size-full">
      <rect {...stretch(windowOfTime(bars, filter.time))} height="100%" className="fill-paper-2" />
    </svg>
  );
}

const spanRow = 7;

type SpansProps = { readonly bars: readonly Bar[]; readonly open: readonly OpenSpan[] };

/** The days that ties without a known day may have, each as a broken line between its ends. */
export function Spans({ bars, open }: SpansProps) {
  const stretch = useAxisLength(bars.length);
  return (
    <svg
      aria-hidden="true"
      data-spans={open.length}
      className="absolute inset-0 size-full overflow-visible"
    >
      {open.map(({ span }, at) => {
        const { x, width } = stretch(spanWindow(bars, span));
        return (
          <svg
            aria-hidden="true"
            key={`${span.start} ${span.end}`}
            x={x}
            y={2 + at * spanRow}
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

/** Where the reader's knowledge ends, over the pages published. */
export function KnownMark({ bars }: { bars: readonly Bar[] }) {
  const { filter } = useAddress();
  const across = useAxisScale(bars.length);
  if (!filter.known) return null;
  const { end } = spanWindow(bars, { start: filter.known, end: filter.known });
  return (
    <svg aria-hidden="true" className="absolute inset-0 size-full overflow-visible">
      <line
        x1={across(end)}
        x2={across(end)}
        y2="100%"
        strokeDasharray="1.500 2.500"
        strokeWidth="1.5"
        className="stroke-ink"
      />
    </svg>
  );
}
