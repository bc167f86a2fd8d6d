import { attributes, escapeMarkup } from "../text/escape";

/** What an embed's markup says; addresses are absolute. */
export type FrameAttributes = {
  readonly src: string;
  /** What this state shows, in its language; the frame's accessible name. */
  readonly title: string;
  readonly width: string | number;
  readonly height: number;
};

/** The page behind an embed and the words that lead to it. */
export type Credit = { readonly href: string; readonly text: string };

const permissions = "fullscreen; web-share; clipboard-write";

const creditLink = ({ href, text }: Credit) =>
  `<a${attributes({ href })}>${escapeMarkup(text)}</a>`;

/** The markup to paste into an article; the link stays where a content system strips the frame. */
export function embedSnippet(
  { src, title, width, height }: FrameAttributes,
  credit: Credit,
): string {
  const frame = attributes({
    ...{ src, title, width, height, style: "border:0", loading: "lazy", allow: permissions },
    ...{ allowfullscreen: "", referrerpolicy: "strict-origin-when-cross-origin" },
  }).replace(' allowfullscreen=""', " allowfullscreen");
  return `<iframe${frame}></iframe><p>${creditLink(credit)}</p>`;
}

type Pictured = FrameAttributes & { readonly width: number };

/** A linked picture with its caption, for content systems that strip frames. */
export function pictureSnippet({ src, title, width, height }: Pictured, credit: Credit): string {
  const image = `<img${attributes({ src, alt: title, width, height, loading: "lazy" })}>`;
  return `<figure><a${attributes({ href: credit.href })}>${image}</a><figcaption>${creditLink(credit)}</figcaption></figure>`;
}

/** What oEmbed answers: a bare quote and a bare frame, because WordPress strips everything else. */
export function oembedSnippet(
  { src, title, width, height }: FrameAttributes,
  credit: Credit,
): string {
  const frame = attributes({ src, width, height, title, frameborder: 0, scrolling: "no" });
  return `<blockquote class="wp-embedded-content">${creditLink(credit)}</blockquote><iframe${frame}></iframe>`;
}
