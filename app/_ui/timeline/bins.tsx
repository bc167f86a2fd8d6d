import { type KeyboardEvent, memo, useMemo } from "react";
import { axisLabels, labelWidths, labelWords } from "../../_domain/timeline/labels";
import { closedRange, windowOfTime } from "../../_domain/timeline/time-window";
import type { Bar, Timeline } from "../../_domain/timeline/timeline";
import { directions, type Language } from "../../_domain/vocabulary/language";
import { useAddress } from "../state/address";
import { StateLink } from "../state/state-link";
import { timelineWords } from "../words/timeline";
import { barTime, barWords, PublicationTrack, Stack, StackCount } from "./bar";

/** Where a part of a label is read: narrow, medium and wide axes. */
const readAt: Readonly<Record<string, string>> = {
  "111": "",
  "110": "@min-[860px]:hidden",
  "101": "@min-[520px]:@max-[860px]:hidden",
  "100": "@min-[520px]:hidden",
  "011": "@max-[520px]:hidden",
  "010": "@max-[520px]:hidden @min-[860px]:hidden",
  "001": "@max-[860px]:hidden",
};

const Part = ({ at, children }: { at: readonly boolean[]; children: string }) => {
  const key = at.map(Number).join("");
  return readAt[key] === undefined ? null : <span className={readAt[key]}>{children}</span>;
};

const Break = ({ place }: { place: string }) => (
  <svg viewBox="0 0 10 8" aria-hidden="true" className={`absolute -bottom-1 z-1 w-2.5 ${place}`}>
    <path d="M1 0h8v8H1Z" className="fill-paper" />
    <path d="m1 8 4-8M5 8l4-8" className="stroke-control" />
  </svg>
);

function useLabels(bars: readonly Bar[]) {
  return useMemo(() => Object.values(labelWidths).map((room) => axisLabels(bars, room)), [bars]);
}

type BinProps = {
  readonly bar: Bar;
  readonly most: Timeline["max"];
  readonly lang: Language;
};

const Drawn = ({ bar, most, lang }: BinProps) => (
  <>
    <span className="relative flex min-h-0 w-full flex-1 justify-center border-b border-control group-hover:bg-ink/5">
      <Stack bar={bar} tallest={most.ties} />
      <StackCount bar={bar} lang={lang} tallest={most.ties} />
      {bar.kind === "earlier" && <Break place="-end-1.25" />}
      {bar.kind === "empty" && <Break place="start-1/2 -ms-1.25" />}
    </span>
    <PublicationTrack bar={bar} most={most.published} />
  </>
);

/** Left and right arrows walk through the bars, which are one stop of the Tab key. */
function walk(event: KeyboardEvent<HTMLElement>, lang: Language) {
  const forward = directions[lang] === "rtl" ? "ArrowLeft" : "ArrowRight";
  if (!["ArrowLeft", "ArrowRight"].includes(event.key)) return;
  const bars = [...event.currentTarget.querySelectorAll<HTMLElement>("a")];
  const at = bars.findIndex((bar) => bar.contains(event.target as Node));
  event.preventDefault();
  bars[at + (event.key === forward ? 1 : -1)]?.focus();
}

type BinsProps = { readonly onPoint: (bar: number | null) => void } & Timeline;

/** The bars of the timeline; each is a link that narrows to its time, or takes that back. */
export const Bins = memo(function Bins({ bars, max: most, onPoint }: BinsProps) {
  const { lang, filter } = useAddress();
  const marked = useLabels(bars);
  const brush = windowOfTime(bars, filter.time);
  const text = timelineWords(lang);
  return (
    <ol className="flex h-full" onKeyDown={(event) => walk(event, lang)}>
      {bars.map((bar, at) => {
        const isChosen = filter.time !== null && brush.start === at && brush.end === at + 1;
        const { month, year } = labelWords(bar, lang);
        const drawn = <Drawn bar={bar} most={most} lang={lang} />;
        const look = "group relative flex h-full flex-col items-center pb-5 no-underline";
        return (
          <li key={`${bar.start} ${bar.end}`} className="min-w-0 flex-1">
            {bar.kind === "empty" ? (
              <span className={look} title={`${barTime(bar, lang)}: ${text.nothing}`}>
                {drawn}
              </span>
            ) : (
              <StateLink
                to={{
                  filter: { time: isChosen ? null : closedRange([bar], null) },
                }}
                aria-label={barWords(bar, lang)}
                aria-current={isChosen ? "true" : undefined}
                tabIndex={at === 0 ? 0 : -1}
                onPointerEnter={() => onPoint(at)}
                onPointerLeave={() => onPoint(null)}
                onFocus={() => onPoint(at)}
                onBlur={() => onPoint(null)}
                className={`${look} focus-visible:-outline-offset-2`}
              >
                {drawn}
                <span className="absolute bottom-0 h-5 text-1 leading-5 whitespace-nowrap text-ink-2">
                  <Part at={marked.map((row) => row[at]?.month ?? false)}>{`${month} `}</Part>
                  <Part at={marked.map((row) => row[at]?.year ?? false)}>{year}</Part>
                </span>
              </StateLink>
            )}
          </li>
        );
      })}
    </ol>
  );
});
