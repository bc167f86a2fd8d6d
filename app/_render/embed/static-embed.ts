import {
  changesAddress,
  oembedAddress,
  pageAddress,
  stateAddress,
} from "../../_domain/query/addresses";
import { formatFilter } from "../../_domain/query/filter";
import { problemKeys } from "../../_domain/query/params";
import { attributes, escapeMarkup } from "../../_domain/text/escape";
import { pluralMessage } from "../../_domain/text/plurals";
import { directions } from "../../_domain/vocabulary/language";
import { staticEmbedLegend } from "./legend";
import { externalLinkAttributes, staticEmbedList } from "./list";
import { staticEmbedPicture } from "./picture";
import { staticEmbedScript } from "./script";
import { embedHeading, type StaticEmbedState } from "./state";
import { styleAddress } from "./style-sheet";
import { staticEmbedTimeline } from "./timeline";
import { staticEmbedWords } from "./words";

const open =
  '<svg class="open" viewBox="0 0 20 20" aria-hidden="true"><path d="M8 4H4v12h12v-4M11.500 3.500h5v5M16.300 3.700 9 11"/></svg>';

/** The state on the page of the map; its own view and order go along. */
const wholePage = ({ dataset, site, lang, selection, view }: StaticEmbedState) =>
  pageAddress({ site, lang, records: dataset }, selection.filter, view);

function head(still: StaticEmbedState, nonce: string): string {
  const { dataset, site, lang, view } = still;
  const { title, line } = embedHeading(still);
  const page = wholePage(still);
  const oembed = {
    rel: "alternate",
    type: "application/json+oembed",
    href: oembedAddress(site, page),
  };
  return [
    '<meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">',
    `<link${attributes({ rel: "stylesheet", href: styleAddress })}>`,
    // Painted before its foot is there, the map would move for it, and for a list below it.
    `<link${attributes({ rel: "expect", href: view.panel === "list" ? "#end" : "#list", blocking: "render" })}>`,
    `<title>${escapeMarkup(`${title} – ${dataset.name[lang]}`)}</title>`,
    `<meta${attributes({ name: "description", content: line })}><meta name="robots" content="noindex">`,
    `<link${attributes({ rel: "canonical", href: page })}><link${attributes(oembed)}>`,
    `<script${attributes({ nonce })}>document.documentElement.dataset.script=""</script>`,
  ].join("");
}

function top(still: StaticEmbedState): string {
  const { title, line } = embedHeading(still);
  const { view } = still;
  const block = `<div${attributes({ class: view.title ? "title" : "unseen" })}><h1>${escapeMarkup(title)}</h1><p>${escapeMarkup(line)}</p></div>`;
  return `<header data-part>${block}${view.legend ? staticEmbedLegend(still) : ""}</header>`;
}

function map(still: StaticEmbedState): string {
  const { dataset, lang, selection, view } = still;
  const home = { site: "", lang, records: dataset };
  const live = stateAddress(home, selection.filter, view, "embed/live");
  const words = staticEmbedWords[lang];
  const ask = `<span class="press"><span class="click">${escapeMarkup(words.click)}</span><span class="tap">${escapeMarkup(words.tap)}</span></span>`;
  return [
    '<div class="map" data-map="picture"><div class="stage">',
    `<div class="picture-box">${staticEmbedPicture(still)}</div>`,
    `<a${attributes({ class: "ask", href: live })}>${ask}</a></div></div>`,
  ].join("");
}

/** Quiet lines: what the address said in vain, and that the data has changed since it was made. */
function notes({ dataset, site, lang, view, problems }: StaticEmbedState): string {
  const words = staticEmbedWords[lang];
  const keys = problemKeys(problems);
  const isOld = view.seen !== null && view.seen !== dataset.version;
  return [
    isOld
      ? `<p class="note"><a${externalLinkAttributes(changesAddress({ site, lang }))}>${escapeMarkup(words.updated)}</a></p>`
      : "",
    keys ? `<p class="note">${escapeMarkup(words.ignored(keys))}</p>` : "",
  ].join("");
}

function foot(still: StaticEmbedState): string {
  const { dataset, lang } = still;
  const words = staticEmbedWords[lang];
  const sources = pluralMessage(lang, dataset.sources.length, words.sources);
  const brief = words.from(dataset.name[lang], sources);
  const line = `<span class="brief">${escapeMarkup(brief)}</span><span class="whole">${escapeMarkup(`${brief}. ${words.ground}`)}</span>`;
  return `<footer data-part>${notes(still)}<div class="foot">${line}<a${externalLinkAttributes(wholePage(still))}>${escapeMarkup(words.full)}${open}</a></div></footer>`;
}

/**
 * The embed as one HTML document that needs neither framework nor WebGL; the nonce admits its own script.
 * `theme`, `start` and `panel` reach style and script as attributes of the root.
 */
export function staticEmbed(state: StaticEmbedState, nonce: string): string {
  const { dataset, lang, selection, view } = state;
  const root = {
    ...{ lang, dir: directions[lang], "data-theme": view.theme === "auto" ? null : view.theme },
    ...{ "data-start": view.start, "data-panel": view.panel },
  };
  const result = {
    "data-matched": selection.ties.length,
    "data-query": formatFilter(selection.filter, dataset),
  };
  return [
    `<!doctype html><html${attributes(root)}><head>${head(state, nonce)}</head>`,
    `<body${attributes(result)}><main>${top(state)}${map(state)}${view.timeline ? staticEmbedTimeline(state) : ""}${foot(state)}</main>${staticEmbedList(state)}`,
    `<script${attributes({ id: "end", nonce })}>${staticEmbedScript}</script></body></html>`,
  ].join("");
}
