import { embedAddress, pictureAddress, withPin } from "../../_domain/query/addresses";
import {
  type AuthorWords,
  authorParams,
  type MapWords,
  mapWordParams,
} from "../../_domain/query/author-words";
import { type CardRequest, cardAddress } from "../../_domain/query/card-request";
import { defaultFilter } from "../../_domain/query/filter";
import { appendQuery, defaultValues, formatParams } from "../../_domain/query/params";
import type { EmbedOptions } from "../../_domain/query/request-options";
import { storyEmbedAddress } from "../../_domain/query/story-query";
import { embedSnippet, pictureSnippet } from "../../_domain/sentences/embed-snippets";
import { cardSizesPx } from "../../_domain/vocabulary/card-shapes";
import type { Language } from "../../_domain/vocabulary/language";
import { type ShareContext, subjectAddress } from "./share-context";

/** How a state is embedded: its map alone, or with the list of its ties. A tie has its card. */
type EmbedForm = "map" | "list";

/** What an editor chooses for an embed. */
export type EmbedChoices = Pick<EmbedOptions, "theme" | "start"> & {
  readonly lang: Language;
  readonly form: EmbedForm;
  readonly heightPx: number;
  /** Whether the embed keeps the version of the data that it is made with. */
  readonly isPinned: boolean;
  /** Whether it tells readers that the data has changed since. */
  readonly hasNotice: boolean;
};

/** An address of a map with the words of the author; it marks the open tie. */
function withMapWords(address: string, words: AuthorWords, { records, subject }: ShareContext) {
  const mark = subject.kind === "state" && subject.mark ? [subject.mark] : [];
  const all = { ...defaultValues<MapWords>(mapWordParams, records), ...words, mark };
  return appendQuery(address, formatParams<MapWords>(mapWordParams, all, records));
}

type PictureLook = Partial<Pick<CardRequest, "shape" | "scale" | "theme">>;

/** The picture of what is shared: the card of a tie, the map of a state. */
export function subjectPicture(
  context: ShareContext,
  { shape = "wide", ...look }: PictureLook,
  words: AuthorWords,
  ending: "png" | "svg" = "png",
): string {
  const { subject, ...base } = context;
  if (subject.kind === "tie")
    return cardAddress(base, subject.id, { shape, ...look, ...words }, ending);
  const address = pictureAddress(base, subject.filter, { ...cardSizesPx[shape], ...look }, ending);
  return withMapWords(address, words, context);
}

/** The path on this site of the embed of what is shared, in full. */
function embedPath(context: ShareContext, choices: EmbedChoices, words: AuthorWords): string {
  const { records, subject } = context;
  const { theme, start, form, hasNotice } = choices;
  const base = { ...context, site: "" };
  const look = { theme, seen: hasNotice ? records.version : null };
  if (subject.kind === "tie") {
    const options = { ...look, start, tie: subject.id };
    const address = embedAddress(base, defaultFilter(records), options);
    return appendQuery(address, formatParams<AuthorWords>(authorParams, words, records));
  }
  const { story, filter, view } = subject;
  if (story)
    return storyEmbedAddress(base, story, { ...look, ...words, step: story.step }, { full: true });
  const panel = form === "list" ? "list" : "none";
  const address = embedAddress(base, filter, { ...view, ...look, start, panel });
  return withMapWords(address, words, context);
}

/** The embed of what is shared: its path on this site, and the HTML of the frame and of the linked picture. */
export function embedCode(shared: ShareContext, choices: EmbedChoices, words: AuthorWords) {
  const { lang, theme, isPinned, heightPx } = choices;
  const context = { ...shared, lang, records: withPin(shared.records, isPinned) };
  // A count of the pinned records is not that of the data which the embed follows.
  const isOfOtherData = shared.records.isPinned && !isPinned && context.subject.kind !== "tie";
  const title = isOfOtherData ? context.records.name[lang] : context.subject.title[lang];
  const credit = {
    href: subjectAddress(context),
    text: `${title} – ${context.records.name[lang]}`,
  };
  const path = embedPath(context, choices, words);
  const picture = subjectPicture(context, { theme: theme === "dark" ? theme : "light" }, words);
  const frame = { src: `${context.site}${path}`, title, width: "100%", height: heightPx };
  return {
    path,
    frame: embedSnippet(frame, credit),
    picture: pictureSnippet({ src: picture, title, ...cardSizesPx.wide }, credit),
  };
}
