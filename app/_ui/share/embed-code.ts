import { embedAddress, pictureAddress } from "../../_domain/query/addresses";
import type { EmbedOptions } from "../../_domain/query/request-options";
import { embedSnippet, pictureSnippet } from "../../_domain/sentences/embed-snippets";
import type { Language } from "../../_domain/vocabulary/language";
import { pictureFilter, type ShareContext, stateLink, stateTitle } from "./share-context";

/** What an editor chooses for an embed. */
export type EmbedCodeOptions = EmbedOptions & {
  readonly lang: Language;
  /** Pixels; null is the full width of the article. */
  readonly width: number | null;
  readonly height: number;
};

/** Size in px of the linked picture beside a frame of full width. */
const fullWidthSize = { width: 1200, height: 630 } as const;

/** Device pixels per pixel of the picture, which keeps it sharp on phones. */
const scale = 2;

/** The embed of a state: its path on this site, and the HTML of the frame and of the linked picture. */
export function embedCode(
  context: ShareContext,
  { lang, width, height, ...embed }: EmbedCodeOptions,
) {
  const { records, filter, view, site } = context;
  const title = stateTitle(context, lang);
  const credit = { href: stateLink(context, lang), text: `${title} – ${records.name[lang]}` };
  const base = { site, lang, records };
  const options = { ...view, seen: records.version, ...embed };
  const path = embedAddress({ ...base, site: "" }, filter, options);
  const size = width === null ? fullWidthSize : { width, height };
  const theme = embed.theme === "dark" ? "dark" : "light";
  const picture = pictureAddress(base, pictureFilter(context), { ...size, scale, theme });
  return {
    path,
    frame: embedSnippet({ src: `${site}${path}`, title, width: width ?? "100%", height }, credit),
    picture: pictureSnippet({ src: picture, title, ...size }, credit),
  };
}
