import { useState } from "react";
import { publicationWords, rangeWords } from "../../_domain/time/date-words";
import { scaleFor } from "../../_domain/timeline/marks";
import { closedRange } from "../../_domain/timeline/time-window";
import type { Bar, Timeline as TimelineValue } from "../../_domain/timeline/timeline";
import { useAddress } from "../state/address";
import { KnownField } from "../state/known-field";
import { timelineWords } from "../words/timeline";
import { barWords } from "./bar";
import { Bins } from "./bins";
import { Disclosure } from "./disclosure";
import { Play } from "./play";
import { TimelineTable } from "./table";
import { Thumbs } from "./thumbs";
import { useTimeline } from "./timeline-context";
import { usePlay } from "./use-play";
import { KnownMark, Spans, WindowOverlay } from "./window-overlay";

type HeadProps = TimelineValue & { readonly hovered: Bar | undefined };

/** The key of the stripes, or the numbers of the hovered bar. */
function Key({ tallest, hovered }: Pick<HeadProps, "tallest" | "hovered">) {
  const { lang } = useAddress();
  const text = timelineWords(lang);
  if (hovered)
    return (
      <p className="min-w-0 truncate leading-ui text-ink @max-[480px]:hidden">
        {barWords(hovered, lang)}
      </p>
    );
  return (
    <p className="flex items-center gap-4 whitespace-nowrap @max-[600px]:hidden">
      <span>{scaleFor(tallest).isSolid ? text.bars : text.stripe}</span>{" "}
      <span className="inline-flex items-center gap-1.5">
        <svg aria-hidden="true" className="h-1 w-5.5">
          <rect x="0.5" y="0.5" width="21" height="3" className="fill-paper stroke-ink-3" />
        </svg>
        {text.open}
      </span>
    </p>
  );
}

function TimelineHead({ bars, tallest, unplaced, hovered }: HeadProps) {
  const { lang, filter, text: common } = useAddress();
  const text = timelineWords(lang);
  const { known } = filter;
  return (
    <div className="flex h-6.5 items-center justify-end gap-2 text-2 @max-[27rem]:gap-0 leading-none text-ink-2">
      <h2 className="me-auto shrink-0 @max-[27rem]:sr-only whitespace-nowrap leading-none font-bold text-ink">
        <span className="sr-only">{text.title}: </span>
        <span>{rangeWords(closedRange(bars, filter.time), lang)}</span>
      </h2>
      <Key tallest={tallest} hovered={hovered} />
      <Disclosure
        label={known ? common.knownBy(publicationWords(known, lang)) : text.known}
        width="end-0 w-72"
      >
        <KnownField />
      </Disclosure>
      <TimelineTable bars={bars} unplaced={unplaced} />
    </div>
  );
}

/** The timeline of ties, with the period of the filter. */
export function Timeline({ className }: { className: string }) {
  const { lang } = useAddress();
  const { bars, tallest, unplaced } = useTimeline();
  const player = usePlay(bars);
  const [hoveredIndex, setHoveredIndex] = useState<number | null>(null);
  const hovered = hoveredIndex === null ? undefined : bars[hoveredIndex];
  return (
    <section
      aria-label={timelineWords(lang).title}
      data-playing={player.isPlaying}
      className={`relative z-3 grid grid-cols-[64px_minmax(0,1fr)] border-t border-rule bg-paper pe-6 print:hidden ${className}`}
    >
      <Play player={player} />
      <div className="@container flex min-h-0 flex-col">
        <TimelineHead bars={bars} tallest={tallest} unplaced={unplaced} hovered={hovered} />
        <div className="relative min-h-0 flex-1">
          <div className="absolute inset-x-0 top-0 bottom-7">
            <WindowOverlay bars={bars} />
          </div>
          <div className="absolute inset-0">
            <Bins bars={bars} tallest={tallest} onHover={setHoveredIndex} />
          </div>
          <div className="pointer-events-none absolute inset-x-0 top-0 bottom-7">
            <KnownMark bars={bars} />
            {hovered && <Spans bars={bars} open={hovered.open} />}
            <Thumbs bars={bars} />
          </div>
        </div>
      </div>
    </section>
  );
}
