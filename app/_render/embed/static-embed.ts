import { changesAddress, oembedAddress, stateAddress } from "../../_domain/query/addresses";
import { formatFilter } from "../../_domain/query/filter";
import { embedWords } from "../../_domain/sentences/embed-words";
import { html, Markup } from "../../_domain/text/html";
import { directions } from "../../_domain/vocabulary/language";
import { staticEmbedLegend } from "./legend";
import { staticEmbedList } from "./list";
import { staticEmbedPicture } from "./picture";
import { staticEmbedScript } from "./script";
import type { StaticEmbedState } from "./static-embed-state";
import { styleAddress } from "./style-sheet";
import { staticEmbedTimeline } from "./timeline";

/** The `expect` link delays the first paint until footer and list are there: later they would move the map. */
function head({ records, site, lang, view, heading, foot }: StaticEmbedState, nonce: string) {
  const { title, line } = heading;
  return html`
    <head>
      <meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
      <link rel="stylesheet" href="${styleAddress}">
      <link rel="expect" href="${view.panel === "list" ? "#end" : "#list"}" blocking="render">
      <title>${title} – ${records.name[lang]}</title>
      <meta name="description" content="${line}"><meta name="robots" content="noindex">
      <link rel="canonical" href="${foot.page}">
      <link rel="alternate" type="application/json+oembed" href="${oembedAddress(site, foot.page)}">
      <script nonce="${nonce}">document.documentElement.dataset.script=""</script>
    </head>`;
}

function header(state: StaticEmbedState) {
  const { view, heading } = state;
  return html`
    <header data-part>
      <div class="${view.title ? "title" : "unseen"}"><h1>${heading.title}</h1><p>${heading.line}</p></div>
      ${view.legend && staticEmbedLegend(state)}
    </header>`;
}

function map(state: StaticEmbedState) {
  const { lang, selection, view } = state;
  const live = stateAddress({ ...state, site: "" }, selection.filter, view, "embed/live");
  const words = embedWords[lang];
  return html`
    <div class="map" data-map="picture">
      <div class="stage">
        <div class="picture-box">${staticEmbedPicture(state)}</div>
        <a class="ask" href="${live}"><span class="press"><span class="click">${words.click}</span><span class="tap">${words.tap}</span></span></a>
      </div>
    </div>`;
}

const openIcon = html`<svg class="open" viewBox="0 0 20 20" aria-hidden="true"><path d="M8 4H4v12h12v-4M11.500 3.500h5v5M16.300 3.700 9 11"/></svg>`;

function footer({ lang, records, site, note, foot }: StaticEmbedState) {
  const { credit, page, changes, ignored } = foot;
  const words = embedWords[lang];
  return html`
    <footer data-part>
      ${note && html`<p class="note" data-since><a href="${changesAddress({ site, lang }, records.version)}" target="_blank" rel="noopener">${note}</a></p>`}
      ${changes && html`<p class="note"><a href="${changes}" target="_blank" rel="noopener">${words.updated}</a></p>`}
      ${ignored && html`<p class="note">${ignored}</p>`}
      <div class="foot">
        <span class="brief">${credit}</span><span class="whole">${credit}. ${words.ground}</span>
        <a href="${page}" target="_blank" rel="noopener">${words.full}${openIcon}</a>
      </div>
    </footer>`;
}

/**
 * The embed as an HTML document that needs neither framework nor WebGL. `nonce` admits its script; `theme`, `start` and
 * `panel` reach style sheet and script as attributes of the root.
 */
export function staticEmbed(state: StaticEmbedState, nonce: string): string {
  const { records, lang, selection, view } = state;
  return html`
    <!doctype html>
    <html lang="${lang}" dir="${directions[lang]}"${view.theme !== "auto" && html` data-theme="${view.theme}"`} data-start="${view.start}" data-panel="${view.panel}">
      ${head(state, nonce)}
      <body data-matched="${selection.ties.length}" data-query="${formatFilter(selection.filter, records)}">
        <main>${header(state)}${map(state)}${view.timeline && staticEmbedTimeline(state)}${footer(state)}</main>
        ${staticEmbedList(state)}
        <script id="end" nonce="${nonce}">${new Markup(staticEmbedScript)}</script>
      </body>
    </html>`.text;
}
