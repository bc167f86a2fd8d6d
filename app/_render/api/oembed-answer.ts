import type { LinkBase } from "../../_domain/query/addresses";
import { oembedSnippet } from "../../_domain/sentences/embed-snippets";
import type { Size } from "../svg/svg-projection";
import type { OembedRequest } from "./oembed-params";

export type OembedAnswer = { readonly body: Readonly<Record<string, string | number>> };

/** Size of the frame in px unless the request sets a smaller one. */
const defaultSize = { width: 640, height: 480 } as const;

export const frameSize = (
  { maxwidth, maxheight }: OembedRequest,
  { width, height }: Size = defaultSize,
): Size => ({
  width: Math.min(width, maxwidth ?? width),
  height: Math.min(height, maxheight ?? height),
});

/** The fields of every answer, about a frame with a link to its page. */
export const oembedAnswerOf = (
  { site, lang, records }: LinkBase,
  frame: Size & { readonly src: string; readonly page: string; readonly title: string },
) => {
  const { src, page, title, width, height } = frame;
  const name = records.name[lang];
  return {
    version: "1.0",
    type: "rich",
    title,
    author_name: records.author[lang],
    provider_name: name,
    provider_url: `${site}/${lang}`,
    cache_age: 3600,
    ...{ width, height },
    html: oembedSnippet({ src, title, width, height }, { href: page, text: title }),
  };
};
