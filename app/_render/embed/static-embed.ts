import { changesAddress, oembedAddress } from "../../_domain/query/addresses";
import type { AuthorWords } from "../../_domain/query/author-words";
import { formatFilter } from "../../_domain/query/filter";
import type { Tie } from "../../_domain/records/dataset";
import { embedWords } from "../../_domain/sentences/embed-words";
import type { LinkNote } from "../../_domain/sentences/link-notes";
import { html, Markup } from "../../_domain/text/html";
import { directions } from "../../_domain/vocabulary/language";
import { calloutList } from "./callouts";
import { cardClaims, cardText } from "./card";
import { staticEmbedLegend } from "./legend";
import { staticEmbedList } from "./list";
import { cardMap, staticEmbedPicture } from "./picture";
import { staticEmbedScript } from "./script";
import { liveAddress, type StaticEmbedState } from "./static-embed-state";
import { type StylePart, styleAddress } from "./style-sheet";
import { staticEmbedTimeline } from "./timeline";

/** The parts of the style sheet that a state needs. */
const partsOf = ({ foot, tie }: StaticEmbedState): readonly StylePart[] => [
  ...(foot.author.length > 0 ? (["author"] as const) : []),
  ...(tie ? (["card"] as const) : []),
];

/** The `expect` link delays the first paint until footer and list are there: later they would move the map. */
function head(state: StaticEmbedState, nonce: string) {
  const { records, site, lang, view, tie, heading, foot } = state;
  const { title, line } = heading;
  const last = tie || view.panel === "list" ? "#end" : "#list";
  return html`
    <head>
      <meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
      <link rel="stylesheet" href="${styleAddress(partsOf(state))}">
      <link rel="expect" href="${last}" blocking="render">
      <title>${title} – ${records.name[lang]}</title>
      <meta name="description" content="${line}"><meta name="robots" content="noindex">
      <link rel="canonical" href="${foot.page}">
      <link rel="alternate" type="application/json+oembed" href="${oembedAddress(site, foot.page)}">
      <script nonce="${nonce}">document.documentElement.dataset.script=""</script>
    </head>`;
}

/** Headline and note of the author over a rule; nothing without them. */
export function authorPart({ head, note }: AuthorWords) {
  if (head === null && note === null) return null;
  return html`<div class="author">${head && html`<h1><bdi>${head}</bdi></h1>`}${note && html`<p><bdi>${note}</bdi></p>`}</div>`;
}

function header(state: StaticEmbedState) {
  const { view, heading } = state;
  const title =
    view.head === null ? html`<h1>${heading.title}</h1>` : html`<h2>${heading.title}</h2>`;
  return html`
    <header data-part>
      ${authorPart(state.view)}
      <div class="${view.title ? "title" : "unseen"}">${title}<p>${heading.line}</p></div>
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

export const openIcon = html`<svg class="open" viewBox="0 0 20 20" aria-hidden="true"><path d="M8 4H4v12h12v-4M11.500 3.500h5v5M16.300 3.700 9 11"/></svg>`;

/** A line about what the address asks for, which leads to it where another page has it. */
export const noteLine = ({ text, href }: LinkNote) =>
  html`<p class="note">${href ? html`<a href="${href}" target="_blank" rel="noopener">${text}</a>` : text}</p>`;

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
      ${since && html`<p class="note" data-since><a href="${changesAddress({ site, lang }, records.version)}" target="_blank" rel="noopener">${since}</a></p>`}
      ${changes && html`<p class="note"><a href="${changes}" target="_blank" rel="noopener">${words.updated}</a></p>`}
      ${notes.map(noteLine)}
      ${author.map((line) => html`<p class="note">${line}</p>`)}
      <div class="foot">
        <span class="brief">${credit}</span> <span class="whole">${credit}. ${words.ground}</span>${" "}
        <a href="${page}" target="_blank" rel="noopener">${open}${openIcon}</a>
      </div>
    </footer>`;
}

/** The words of the author over a card or a story; nothing without them. */
export function authorHeader(words: AuthorWords) {
  const part = authorPart(words);
  return part && html`<header data-part="">${part}</header>`;
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
