import { numeral, pluralMessage } from "../../_domain/text/plurals";
import { rangeWords } from "../../_domain/time/date-words";
import { type BarMark, barCounts, barMarks, barSize, scaleFor } from "../../_domain/timeline/marks";
import { closedRange } from "../../_domain/timeline/time-window";
import type { Bar } from "../../_domain/timeline/timeline";
import { comma, type Language } from "../../_domain/vocabulary/language";
import { layerClasses } from "../parts/layer-classes";
import { timelineWords } from "../words/timeline";
import { interfaceWords } from "../words/words";

/** The days of a bar in words. */
export const barTime = (bar: Bar, lang: Language) => rangeWords(closedRange([bar], null), lang);

/** A bar in one line: its days, and its numbers of ties and of ties without a known day. */
export function barWords(bar: Bar, lang: Language): string {
  const text = timelineWords(lang);
  const { selected, all, dayUnknown } = barCounts(bar);
  const allTies = pluralMessage(lang, all, interfaceWords(lang).ties);
  const ties = selected === all ? allTies : text.shownOf(numeral(lang, selected), allTies);
  const parts = [ties, ...(dayUnknown > 0 ? [pluralMessage(lang, dayUnknown, text.openTies)] : [])];
  return `${barTime(bar, lang)}: ${parts.join(comma[lang])}`;
}

/** A hollow stripe of a tie outside the filter keeps its core in full, so that it stays hollow. */
const strokeClasses = ({ look, layer, isSelected }: BarMark) =>
  look === "hollow"
    ? "stroke-paper"
    : `${layerClasses[layer].line} ${isSelected ? "" : "opacity-32"}`;

type StackProps = { readonly bar: Bar; readonly tallest: number };

/** The ties of a bar: a stripe each, or solid blocks if the tallest bar has no room for stripes. */
export function BarStack({ bar, tallest }: StackProps) {
  const scale = scaleFor(tallest);
  return (
    <svg
      viewBox={`0 0 ${barSize.width} ${barSize.height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      className="h-full w-4/5 max-w-8.5"
    >
      {barMarks(bar, scale).map((mark) => (
        <path
          key={`${mark.layer} ${mark.look} ${mark.isSelected} ${mark.path}`}
          d={mark.path}
          strokeWidth={mark.width}
          strokeDasharray={mark.dash ?? undefined}
          className={strokeClasses(mark)}
        />
      ))}
    </svg>
  );
}

/** The number of ties above a solid bar; nothing above stripes. */
export function BarCount({ bar, tallest, lang }: StackProps & { lang: Language }) {
  const { pitch, isSolid } = scaleFor(tallest);
  const { all } = barCounts(bar);
  if (!isSolid || all === 0) return null;
  const top = 100 - (all * pitch * 100) / barSize.height;
  return (
    <svg aria-hidden="true" className="absolute inset-0 size-full overflow-visible">
      <text x="50%" y={`${top}%`} dy="-3" textAnchor="middle" className="fill-ink-2 text-[10px]">
        {numeral(lang, all)}
      </text>
    </svg>
  );
}
