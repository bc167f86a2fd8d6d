import { embedAddress, pictureAddress } from "../../_domain/query/addresses";
import type { EmbedOptions } from "../../_domain/query/request-options";
import { embedSnippet, pictureSnippet } from "../../_domain/sentences/embed-snippets";
import type { Language } from "../../_domain/vocabulary/language";
import { pictureFilter, type ShareContext, stateLink, stateTitle } from "./share-context";

/** What an editor chooses for an embed. */
export type EmbedCodeOptions = EmbedOptions & {
  readonly lang: Language;
  /** Pixels; null is the whole width of the article. */
  readonly width: number | null;
  readonly height: number;
};

/** The picture's size where the frame takes the whole width. */
const usual = { width: 1200, height: 630 } as const;

/** Pixels a pixel, so that the picture stays sharp on phones. */
const scale = 2;

/** The embed of a state: its address (`path` is relative to the site) and the two snippets to paste. */
export function embedCode(
  shared: ShareContext,
  { lang, width, height, ...embed }: EmbedCodeOptions,
) {
  const { records, filter, view, site } = shared;
  const title = stateTitle(shared, lang);
  const credit = { href: stateLink(shared, lang), text: `${title} – ${records.name[lang]}` };
  const seen = records.version;
  const home = { site, lang, records };
  const at = (root: string) =>
    embedAddress({ ...home, site: root }, filter, { ...view, seen, ...embed });
  const size = width === null ? usual : { width, height };
  const theme = embed.theme === "dark" ? "dark" : "light";
  const picture = pictureAddress(home, pictureFilter(shared), { ...size, scale, theme });
  return {
    path: at(""),
    frame: embedSnippet({ src: at(site), title, width: width ?? "100%", height }, credit),
    picture: pictureSnippet({ src: picture, title, ...size }, credit),
  };
}
