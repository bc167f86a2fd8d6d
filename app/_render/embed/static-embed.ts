import { oembedAddress, stateAddress } from "../../_domain/query/addresses";
import { formatFilter } from "../../_domain/query/filter";
import { embedFooter, embedHeading } from "../../_domain/sentences/embed-text";
import { embedWords } from "../../_domain/sentences/embed-words";
import { directions } from "../../_domain/vocabulary/language";
import { html, Markup } from "./html";
import { staticEmbedLegend } from "./legend";
import { staticEmbedList } from "./list";
import { staticEmbedPicture } from "./picture";
import { staticEmbedScript } from "./script";
import type { StaticEmbedState } from "./static-embed-state";
import { styleAddress } from "./style-sheet";
import { staticEmbedTimeline } from "./timeline";

type Heading = ReturnType<typeof embedHeading>;
type Footer = ReturnType<typeof embedFooter>;

/** The `expect` link delays the first paint until footer and list are there: later they would move the map. */
function head(
  { records, site, lang, view }: StaticEmbedState,
  { title, line }: Heading,
  page: string,
  nonce: string,
) {
  return html`
    <head>
      <meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
      <link rel="stylesheet" href="${styleAddress}">
      <link rel="expect" href="${view.panel === "list" ? "#end" : "#list"}" blocking="render">
      <title>${title} – ${records.name[lang]}</title>
      <meta name="description" content="${line}"><meta name="robots" content="noindex">
      <link rel="canonical" href="${page}">
      <link rel="alternate" type="application/json+oembed" href="${oembedAddress(site, page)}">
      <script nonce="${nonce}">document.documentElement.dataset.script=""</script>
    </head>`;
}

function header(state: StaticEmbedState, { title, line }: Heading) {
  const { view } = state;
  return html`
    <header data-part>
      <div class="${view.title ? "title" : "unseen"}"><h1>${title}</h1><p>${line}</p></div>
      ${view.legend && staticEmbedLegend(state)}
    </header>`;
}

function map(state: StaticEmbedState, { title }: Heading) {
  const { lang, selection, view } = state;
  const live = stateAddress({ ...state, site: "" }, selection.filter, view, "embed/live");
  const words = embedWords[lang];
  return html`
    <div class="map" data-map="picture">
      <div class="stage">
        <div class="picture-box">${staticEmbedPicture(state, title)}</div>
        <a class="ask" href="${live}"><span class="press"><span class="click">${words.click}</span><span class="tap">${words.tap}</span></span></a>
      </div>
    </div>`;
}

const openIcon = html`<svg class="open" viewBox="0 0 20 20" aria-hidden="true"><path d="M8 4H4v12h12v-4M11.500 3.500h5v5M16.300 3.700 9 11"/></svg>`;

function footer(lang: StaticEmbedState["lang"], { credit, page, changes, ignored }: Footer) {
  const words = embedWords[lang];
  return html`
    <footer data-part>
      ${changes !== null && html`<p class="note"><a href="${changes}" target="_blank" rel="noopener">${words.updated}</a></p>`}
      ${ignored !== null && html`<p class="note">${ignored}</p>`}
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
  const { records, lang, selection, view, tie } = state;
  const { filter, ties } = selection;
  const heading = embedHeading(selection, tie, lang);
  const foot = embedFooter(state, { ...state, filter });
  return html`
    <!doctype html>
    <html lang="${lang}" dir="${directions[lang]}"${view.theme !== "auto" && html` data-theme="${view.theme}"`} data-start="${view.start}" data-panel="${view.panel}">
      ${head(state, heading, foot.page, nonce)}
      <body data-matched="${ties.length}" data-query="${formatFilter(filter, records)}">
        <main>${header(state, heading)}${map(state, heading)}${view.timeline && staticEmbedTimeline(state)}${footer(lang, foot)}</main>
        ${staticEmbedList(state, foot.page)}
        <script id="end" nonce="${nonce}">${new Markup(staticEmbedScript)}</script>
      </body>
    </html>`.text;
}
