import { html } from "../text/html";

/** The attributes of an embed's markup; addresses are absolute, `width` and `height` CSS px or a percentage. */
export type FrameAttributes = {
  readonly src: string;
  /** The sentence of the state, which is the frame's accessible name. */
  readonly title: string;
  readonly width: string | number;
  readonly height: number;
};

export type Credit = { readonly href: string; readonly text: string };

const creditLink = ({ href, text }: Credit) => html`<a href="${href}">${text}</a>`;

const frameFeatures = html`style="border:0" loading="lazy" allow="fullscreen; web-share; clipboard-write" allowfullscreen referrerpolicy="strict-origin-when-cross-origin"`;

/** The markup of a frame to paste; the link remains where a content system removes the frame. */
export const embedSnippet = ({ src, title, width, height }: FrameAttributes, credit: Credit) =>
  html`<iframe src="${src}" title="${title}" width="${width}" height="${height}" ${frameFeatures}></iframe><p>${creditLink(credit)}</p>`
    .text;

type ImageAttributes = FrameAttributes & { readonly width: number };

/** A linked picture with its caption, for content systems that remove frames. */
export const pictureSnippet = ({ src, title, width, height }: ImageAttributes, credit: Credit) =>
  html`<figure><a href="${credit.href}"><img src="${src}" alt="${title}" width="${width}" height="${height}" loading="lazy"></a><figcaption>${creditLink(credit)}</figcaption></figure>`
    .text;

/** The markup of oEmbed: a quote and a frame with few attributes, because WordPress removes all others. */
export const oembedSnippet = ({ src, title, width, height }: FrameAttributes, credit: Credit) =>
  html`<blockquote class="wp-embedded-content">${creditLink(credit)}</blockquote><iframe src="${src}" width="${width}" height="${height}" title="${title}" frameborder="0" scrolling="no"></iframe>`
    .text;
