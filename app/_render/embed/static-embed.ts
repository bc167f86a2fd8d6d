import { changesAddress } from "../../_domain/query/addresses";
import { formatFilter } from "../../_domain/query/filter";
import type { Tie } from "../../_domain/records/dataset";
import { embedWords } from "../../_domain/sentences/embed-words";
import { html, Markup } from "../../_domain/text/html";
import { directions } from "../../_domain/vocabulary/language";
import { calloutList } from "./callouts";
import { cardClaims, cardText } from "./card";
import {
  authorHeader,
  authorPart,
  embedHead,
  noteLine,
  outsideLink,
  pageLink,
  sinceLine,
  titleHeading,
} from "./embed-parts";
import { staticEmbedLegend } from "./legend";
import { staticEmbedList } from "./list";
import { cardMap, staticEmbedPicture } from "./picture";
import { staticEmbedScript } from "./script";
import { liveAddress, type StaticEmbedState } from "./static-embed-state";
import type { StylePart } from "./style-sheet";
import { staticEmbedTimeline } from "./timeline";

/** The parts of the style sheet that a state needs. */
const partsOf = ({ foot, tie }: StaticEmbedState): readonly StylePart[] => [
  ...(foot.author.length > 0 ? (["author"] as const) : []),
  ...(tie ? (["card"] as const) : []),
];

function head(state: StaticEmbedState, nonce: string) {
  const { records, site, lang, view, tie, heading, foot } = state;
  const title = `${heading.title} – ${records.name[lang]}`;
  const { page } = foot;
  const paintAfter = tie || view.panel === "list" ? "#end" : "#list";
  const styles = partsOf(state);
  return embedHead({ site, styles, title, description: heading.line, page, paintAfter }, nonce);
}

function header(state: StaticEmbedState) {
  const { view, heading } = state;
  return html`
    <header data-part>
      ${authorPart(view)}
      <div class="${view.title ? "title" : "unseen"}">${titleHeading(heading.title, view)}<p>${heading.line}</p></div>
      ${view.legend && staticEmbedLegend(state)}
    </header>`;
}

function map(state: StaticEmbedState) {
  const { lang, tie } = state;
  const words = embedWords[lang];
  return html`
    <div class="map" data-map="picture">
      <div class="stage">
        <div class="picture-box">${tie ? cardMap(tie, state) : staticEmbedPicture(state)}</div>
        <a class="ask" href="${liveAddress(state, state.selection.filter)}"><span class="press"><span class="click">${words.click}</span> <span class="tap">${words.tap}</span></span></a>
      </div>
    </div>`;
}

/** The foot of an embed: what changed, notes, credit and the link to the page. */
export function footer({
  lang,
  records,
  site,
  since,
  foot,
}: Pick<StaticEmbedState, "lang" | "records" | "site" | "since" | "foot">) {
  const { credit, page, changes, notes, author, open } = foot;
  const words = embedWords[lang];
  return html`
    <footer data-part="row">
      ${sinceLine(since, changesAddress({ site, lang }, records.version))}
      ${changes && html`<p class="note">${outsideLink(changes, words.updated)}</p>`}
      ${notes.map(noteLine)}
      ${author.map((line) => html`<p class="note">${line}</p>`)}
      <div class="foot">
        <span class="brief">${credit}</span> <span class="whole">${credit}. ${words.ground}</span>${" "}
        ${pageLink(page, open)}
      </div>
    </footer>`;
}

/** The card of a tie: its text, its map and what its sources say. */
const cardPart = (tie: Tie, state: StaticEmbedState) => html`
  ${authorHeader(state.view)}
  <article class="card" data-part="" data-tie="${tie.id}">${cardText(tie, state)}${map(state)}</article>
  ${cardClaims(tie, state)}`;

/** The map of a selection with its legend and its timeline. */
const mapPart = (state: StaticEmbedState) =>
  html`${header(state)}${map(state)}${calloutList(state)}${state.view.timeline && staticEmbedTimeline(state)}`;

/**
 * The embed as an HTML document that needs neither framework nor WebGL. `nonce` admits its script; `theme`, `start` and
 * `panel` reach style sheet and script as attributes of the root.
 */
export function staticEmbed(state: StaticEmbedState, nonce: string): string {
  const { records, lang, selection, view, tie } = state;
  return html`
    <!doctype html>
    <html lang="${lang}" dir="${directions[lang]}"${view.theme !== "auto" && html` data-theme="${view.theme}"`} data-start="${view.start}" data-panel="${view.panel}"${tie && html` data-card=""`}>
      ${head(state, nonce)}
      <body data-matched="${selection.ties.length}" data-query="${formatFilter(selection.filter, records)}">
        <main>${tie ? cardPart(tie, state) : mapPart(state)}${footer(state)}</main>
        ${!tie && staticEmbedList(state)}
        <script id="end" nonce="${nonce}">${new Markup(staticEmbedScript)}</script>
      </body>
    </html>`.text;
}
