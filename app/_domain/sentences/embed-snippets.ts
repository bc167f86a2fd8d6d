import { attributes, escapeMarkup } from "../text/escape";

/** The attributes of an embed's markup; addresses are absolute. */
export type FrameAttributes = {
  readonly src: string;
  /** The sentence of the state, which is the frame's accessible name. */
  readonly title: string;
  readonly width: string | number;
  readonly height: number;
};

/** The link to the page of an embed. */
export type Credit = { readonly href: string; readonly text: string };

const permissions = "fullscreen; web-share; clipboard-write";

const creditLink = ({ href, text }: Credit) =>
  `<a${attributes({ href })}>${escapeMarkup(text)}</a>`;

/** The markup of a frame to paste; the link remains where a content system removes the frame. */
export function embedSnippet(
  { src, title, width, height }: FrameAttributes,
  credit: Credit,
): string {
  const frame = attributes({
    src,
    title,
    width,
    height,
    style: "border:0",
    loading: "lazy",
    allow: permissions,
    allowfullscreen: "",
    referrerpolicy: "strict-origin-when-cross-origin",
  }).replace(' allowfullscreen=""', " allowfullscreen");
  return `<iframe${frame}></iframe><p>${creditLink(credit)}</p>`;
}

/** A linked picture with its caption, for content systems that remove frames. */
export function pictureSnippet(
  { src, title, width, height }: FrameAttributes,
  credit: Credit,
): string {
  const image = `<img${attributes({ src, alt: title, width, height, loading: "lazy" })}>`;
  return `<figure><a${attributes({ href: credit.href })}>${image}</a><figcaption>${creditLink(credit)}</figcaption></figure>`;
}

/** The markup of oEmbed: a quote and a frame with few attributes, because WordPress removes all others. */
export function oembedSnippet(
  { src, title, width, height }: FrameAttributes,
  credit: Credit,
): string {
  const frame = attributes({ src, width, height, title, frameborder: 0, scrolling: "no" });
  return `<blockquote class="wp-embedded-content">${creditLink(credit)}</blockquote><iframe${frame}></iframe>`;
}
