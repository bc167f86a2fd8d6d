import { tieAddress } from "../../_domain/query/addresses";
import type { Tie, TieNote } from "../../_domain/records/dataset";
import { placeName } from "../../_domain/records/record-names";
import type { ComparisonGroup } from "../../_domain/selection/comparison";
import { disputedPoints } from "../../_domain/selection/disputes";
import { selectedTies } from "../../_domain/selection/select";
import { embedWords } from "../../_domain/sentences/embed-words";
import { tieNotes } from "../../_domain/sentences/tie-notes";
import { html } from "../../_domain/text/html";
import { dateWords } from "../../_domain/time/date-words";
import { layerById } from "../../_domain/vocabulary/layers";
import { statusById } from "../../_domain/vocabulary/statuses";
import { outsideLink } from "./embed-parts";
import { swatch } from "./legend";
import type { StaticEmbedState } from "./static-embed-state";

/** Longer lists link to the page. */
export const maxRows = 200;

type RowContext = Pick<StaticEmbedState, "site" | "lang" | "records">;

function route({ from, to }: Tie, { records, lang }: RowContext): string {
  const name = (id: string) => placeName(id, records, lang);
  const words = embedWords[lang];
  return from === to ? words.within(name(from)) : words.route(name(from), name(to));
}

/** One tie; `since` says what happened to it after the release, `only` which side of a comparison has it. */
export function tieRow(
  tie: Tie,
  context: RowContext,
  since: TieNote | undefined,
  only: ComparisonGroup | null = null,
) {
  const { lang, records } = context;
  const points = disputedPoints(tie, records, lang);
  return html`
    <li data-tie="${tie.id}"${only && html` data-only="${only}"`}>
      <p class="facts">${swatch(tie.layer)}
        <span>${layerById[tie.layer].name[lang]} · ${statusById[tie.status].name[lang]}</span>${" "}
        ${points && html` <mark>${embedWords[lang].disagree(points)}</mark> `}
        ${since && html` <mark data-since>${since.mark}</mark> `}
        <time datetime="${tie.date.start}">${dateWords(tie.date, lang)}</time>
      </p>
      ${outsideLink(tieAddress(context, tie.id), tie.title[lang])}
      <p>${route(tie, context)}</p>
      ${since?.reason && html`<p>${since.reason}</p>`}
    </li>`;
}

/** The ties of the state. Shown below the picture where the address asks for it, else to screen readers and without script. */
export function staticEmbedList(state: StaticEmbedState) {
  const { lang, records, current = records, selection, view, foot } = state;
  const notes = tieNotes(records, current, lang);
  const words = embedWords[lang];
  const ties = selectedTies(selection, view.sort);
  const rows = ties
    .slice(view.offset, view.offset + maxRows)
    .map((tie) => tieRow(tie, state, notes.get(tie.id)));
  const more = html`<p class="more">${outsideLink(foot.page, words.more)}</p>`;
  return html`
    <section id="list" class="list" tabindex="0" role="region" aria-label="${words.list}"${view.panel === "list" && html` data-part=""`}>
      <ol>${rows}</ol>
      ${rows.length < ties.length && more}
    </section>`;
}
