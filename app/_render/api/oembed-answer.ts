import { type LinkBase, pictureAddress } from "../../_domain/query/addresses";
import { cardAddress } from "../../_domain/query/card-request";
import type { Filter } from "../../_domain/query/filter";
import type { EmbedOptions } from "../../_domain/query/request-options";
import { oembedSnippet } from "../../_domain/sentences/embed-snippets";
import { cardSizesPx } from "../../_domain/vocabulary/card-shapes";
import type { Size } from "../svg/svg-projection";
import type { OembedRequest } from "./oembed-params";

export type OembedAnswer = { readonly body: Readonly<Record<string, string | number>> };

/** A picture of the site, and its address at a size in px. */
type Thumbnail = {
  /** Whether it has the ratio of a wide card instead of that of the frame. */
  readonly isCard: boolean;
  readonly address: (size: Size) => string;
};

/** A frame with what stands beside it. */
export type Frame = {
  readonly base: LinkBase;
  readonly title: string;
  readonly src: string;
  /** The page to which the quote before the frame links. */
  readonly page: string;
  readonly thumbnail: Thumbnail;
};

/** Size of the frame in px unless the request sets a smaller one. */
const defaultSize = { width: 640, height: 480 } as const;

export const frameSize = (
  { maxwidth, maxheight }: OembedRequest,
  { width, height }: Size = defaultSize,
): Size => ({
  width: Math.min(width, maxwidth ?? width),
  height: Math.min(height, maxheight ?? height),
});

/** The colours of a picture beside a frame, which cannot follow the reader's system. */
export const pictureTheme = (theme: EmbedOptions["theme"]) => (theme === "dark" ? "dark" : "light");

export const mapThumbnail = (
  base: LinkBase,
  filter: Filter,
  theme: EmbedOptions["theme"],
): Thumbnail => ({
  isCard: false,
  address: (size) => pictureAddress(base, filter, { ...size, theme: pictureTheme(theme) }),
});

export const cardThumbnail = (
  base: LinkBase,
  tie: string,
  theme: EmbedOptions["theme"],
): Thumbnail => ({
  isCard: true,
  address: ({ width }) => cardAddress(base, tie, { width, theme: pictureTheme(theme) }),
});

/** The largest size in px of a wide card within another. */
function cardSize(within: Size): Size {
  const { wide } = cardSizesPx;
  const width = Math.floor(Math.min(within.width, (within.height * wide.width) / wide.height));
  return { width, height: Math.round((width * wide.height) / wide.width) };
}

/** Smallest thumbnail in px; below it the three fields are left out. */
const minThumbnail = { width: 200, height: 120 } as const;

function thumbnailFields({ isCard, address }: Thumbnail, within: Size) {
  const size = isCard ? cardSize(within) : within;
  if (size.width < minThumbnail.width || size.height < minThumbnail.height) return {};
  return {
    thumbnail_url: address(size),
    thumbnail_width: size.width,
    thumbnail_height: size.height,
  };
}

/** The answer about a frame of a size in px, with a link to its page. */
export function frameAnswer(frame: Frame, { width, height }: Size): OembedAnswer {
  const { base, src, page, title, thumbnail } = frame;
  const { site, lang, records } = base;
  return {
    body: {
      version: "1.0",
      type: "rich",
      title,
      author_name: records.author[lang],
      provider_name: records.name[lang],
      provider_url: `${site}/${lang}`,
      cache_age: 3600,
      ...{ width, height },
      html: oembedSnippet({ src, title, width, height }, { href: page, text: title }),
      ...thumbnailFields(thumbnail, { width, height }),
    },
  };
}
