import { embedWords } from "../../_domain/sentences/embed-words";
import { countedNouns } from "../../_domain/text/counted-nouns";
import { html } from "../../_domain/text/html";
import { pluralMessage } from "../../_domain/text/plurals";
import { rangeWords } from "../../_domain/time/date-words";
import { axisLabels, labelWords, maxLabelsByWidth } from "../../_domain/timeline/labels";
import { barCounts, barMarks, barSize, scaleFor } from "../../_domain/timeline/marks";
import { closedRange } from "../../_domain/timeline/time-window";
import { type Bar, timeline } from "../../_domain/timeline/timeline";
import type { Language } from "../../_domain/vocabulary/language";
import type { StaticEmbedState } from "./static-embed-state";

function barPicture(bar: Bar, maxTies: number, lang: Language) {
  const marks = barMarks(bar, scaleFor(maxTies)).map(
    ({ layer, look, isSelected, path, width, dash }) =>
      html`<path d="${path}" stroke-width="${width}"${dash && html` stroke-dasharray="${dash}"`} stroke="var(--color-${look === "hollow" ? "paper" : layer})"${look === "solid" && !isSelected && html` class="rest"`}/>`,
  );
  const ties = pluralMessage(lang, barCounts(bar).selected, countedNouns.ties[lang]);
  const label = `${rangeWords(closedRange([bar], null), lang)}: ${ties}`;
  return html`<svg viewBox="0 0 ${barSize.width} ${barSize.height}" preserveAspectRatio="none" role="img" aria-label="${label}">${marks}</svg>`;
}

/** The time of the ties of a state, a bar for each bin. */
export function staticEmbedTimeline({ records, lang, selection }: StaticEmbedState) {
  const { bars, tallest } = timeline(records, selection);
  const heights = bars.map((bar) => barCounts(bar).all);
  const labels = axisLabels(bars, heights, maxLabelsByWidth.medium);
  const bins = bars.map((bar, at) => {
    const words = labelWords(bar, lang);
    const { month = false, year = false } = labels[at] ?? {};
    const label = [month && words.month, year && words.year].filter(Boolean).join(" ");
    return html`<div class="bin ${bar.kind}">${barPicture(bar, tallest, lang)}${label}</div>`;
  });
  return html`<div data-part="row" class="time" role="group" aria-label="${embedWords[lang].timeline}">${bins}</div>`;
}
