// Parts of HTML that the static embeds of a map, a tie, a comparison and a story share.

import { oembedAddress } from "../../_domain/query/addresses";
import type { AuthorWords } from "../../_domain/query/author-words";
import type { LinkNote } from "../../_domain/sentences/link-notes";
import { html, Markup } from "../../_domain/text/html";
import { type StylePart, styleAddress } from "./style-sheet";

type EmbedHead = {
  readonly site: string;
  readonly styles: readonly StylePart[];
  readonly title: string;
  readonly description?: string;
  /** Address of the page that shows the same. */
  readonly page: string;
  /** The `expect` link delays the first paint until this element is there: what came later would move the map. */
  readonly paintAfter: "#end" | "#list";
  /** Address that the reader probably opens next. */
  readonly prefetch?: string | undefined;
};

/** The head of an embed; `nonce` admits its script. */
export function embedHead(head: EmbedHead, nonce: string) {
  const { site, styles, title, description, page, paintAfter, prefetch } = head;
  return html`
    <head>
      <meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
      <link rel="stylesheet" href="${styleAddress(styles)}">
      <link rel="expect" href="${paintAfter}" blocking="render">
      <title>${title}</title>
      ${description !== undefined && html`<meta name="description" content="${description}">`}<meta name="robots" content="noindex">
      <link rel="canonical" href="${page}">
      <link rel="alternate" type="application/json+oembed" href="${oembedAddress(site, page)}">
      ${prefetch && html`<link rel="prefetch" href="${prefetch}">`}
      <script nonce="${nonce}">document.documentElement.dataset.script=""</script>
    </head>`;
}

/** A link that opens outside the frame. */
export const outsideLink = (href: string, content: string | readonly (string | Markup)[]) =>
  html`<a href="${href}" target="_blank" rel="noopener">${content}</a>`;

const openIcon = html`<svg class="open" viewBox="0 0 20 20" aria-hidden="true"><path d="M8 4H4v12h12v-4M11.500 3.500h5v5M16.300 3.700 9 11"/></svg>`;

/** The link to the page that shows the same. */
export const pageLink = (page: string, words: string) => outsideLink(page, [words, openIcon]);

/** A line about what the address asks for, which leads to it where another page has it. */
export const noteLine = ({ text, href }: LinkNote) =>
  html`<p class="note">${href ? outsideLink(href, text) : text}</p>`;

/** What changed since the release that is drawn, with the address of the changes; nothing where nothing did. */
export const sinceLine = (since: string | null, changes: string) =>
  since && html`<p class="note" data-since>${outsideLink(changes, since)}</p>`;

/** Headline and note of the author over a rule; nothing without them. */
export function authorPart({ head, note }: AuthorWords) {
  if (head === null && note === null) return null;
  return html`<div class="author">${head && html`<h1><bdi>${head}</bdi></h1>`}${note && html`<p><bdi>${note}</bdi></p>`}</div>`;
}

/** The words of the author over a card or a story; nothing without them. */
export function authorHeader(words: AuthorWords) {
  const part = authorPart(words);
  return part && html`<header data-part="">${part}</header>`;
}

/** Our title: the heading of the document, or the second where the author wrote one. */
export const titleHeading = (text: string, { head }: Pick<AuthorWords, "head">) =>
  head === null ? html`<h1>${text}</h1>` : html`<h2>${text}</h2>`;

/** The box of a map. */
export const pictureBox = (picture: Markup) =>
  html`<div class="map"><div class="stage"><div class="picture-box">${picture}</div></div></div>`;

/** A sign of the map in a line of text; `mark` is its SVG markup. */
export const sign = (mark: string) =>
  html`<svg class="sign" viewBox="-6 -6 12 12" aria-hidden="true">${new Markup(mark)}</svg>`;
