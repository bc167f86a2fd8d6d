import { countedNouns } from "../../_domain/text/counted-nouns";
import { attributes, escapeMarkup } from "../../_domain/text/escape";
import { pluralMessage } from "../../_domain/text/plurals";
import { rangeWords } from "../../_domain/time/date-words";
import { axisLabels, labelWidths, labelWords } from "../../_domain/timeline/labels";
import { barCounts, barMarks, barSize, scaleFor } from "../../_domain/timeline/marks";
import { closedRange } from "../../_domain/timeline/time-window";
import { type Bar, type Timeline, timeline } from "../../_domain/timeline/timeline";
import type { StaticEmbedState } from "./state";
import { staticEmbedWords } from "./words";

type Drawn = { readonly lang: StaticEmbedState["lang"]; readonly most: Timeline["max"] };

function drawing(bar: Bar, { lang, most }: Drawn): string {
  const marks = barMarks(bar, scaleFor(most.ties)).map(
    ({ layer, look, shown, path, width, dash }) => {
      const line = { d: path, "stroke-width": width, "stroke-dasharray": dash };
      const stroke = `var(--color-${layer}${look === "tint" ? "-tint" : ""})`;
      return `<path${attributes({ ...line, stroke, class: shown ? null : "rest" })}/>`;
    },
  );
  const ties = pluralMessage(lang, barCounts(bar).shown, countedNouns.ties[lang]);
  const box = {
    ...{ viewBox: `0 0 ${barSize.width} ${barSize.height}`, preserveAspectRatio: "none" },
    ...{ role: "img", "aria-label": `${rangeWords(closedRange([bar], null), lang)}: ${ties}` },
  };
  return `<svg${attributes(box)}>${marks.join("")}</svg>`;
}

/** When the ties of a state happened, as a strip below its map. */
export function staticEmbedTimeline({ dataset, lang, selection }: StaticEmbedState): string {
  const { bars, max: most } = timeline(dataset, selection);
  const said = axisLabels(bars, labelWidths.medium);
  const bins = bars.map((bar, at) => {
    const words = labelWords(bar, lang);
    const { month = false, year = false } = said[at] ?? {};
    const label = [month && words.month, year && words.year].filter(Boolean).join(" ");
    return `<div class="bin">${drawing(bar, { lang, most })}${escapeMarkup(label)}</div>`;
  });
  const group = { "data-part": "", class: "time", role: "group" };
  return `<div${attributes({ ...group, "aria-label": staticEmbedWords[lang].timeline })}>${bins.join("")}</div>`;
}
