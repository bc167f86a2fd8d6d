import { storyAddress } from "../../_domain/query/addresses";
import { mapWordParams } from "../../_domain/query/author-words";
import { encodeQueryValue, joinQueries, keysOf } from "../../_domain/query/params";
import { storyEmbedAddress, storyEmbedQuery } from "../../_domain/query/story-query";
import { withoutTracking } from "../../_domain/query/tracking-keys";
import type { Dataset } from "../../_domain/records/dataset";
import { findStory, stepOf, storyText } from "../../_domain/sentences/story";
import { isLanguage } from "../../_domain/vocabulary/language";
import { type Frame, mapThumbnail } from "./oembed-answer";

/** Story and language of the path of its page or of its embed, and which of both; null for any other path. */
function storyOfPath(path: string, dataset: Dataset) {
  const segments = path.replace(/\/$/, "").split("/").slice(1);
  const [lang, kind, id = "", ...more] = segments.filter(
    (segment, at) => at !== 1 || segment !== "embed",
  );
  const story = kind === "stories" && more.length === 0 ? findStory(id, dataset) : null;
  const isEmbed = segments[1] === "embed";
  return story && isLanguage(lang) ? { lang, story, isEmbed } : null;
}

/** The frame of a story for an address of this site; null where the address is not that of a story. */
export function storyFrame(url: URL, dataset: Dataset, site: string): Frame | null {
  const found = storyOfPath(url.pathname, dataset);
  if (!found) return null;
  const { lang, story, isEmbed } = found;
  const query = withoutTracking(url.searchParams);
  // Words of an author are those of an embed; a page does not show them.
  if (!isEmbed) for (const key of keysOf(mapWordParams)) query.delete(key);
  const { values, problems } = storyEmbedQuery(query, story.steps.length, dataset);
  const base = { site, lang, records: dataset };
  const text = storyText(story, dataset, lang);
  const step = stepOf(text, values.step);
  const title = values.step === null ? text.title : `${step.heading} – ${text.title}`;
  const seen = dataset.isPinned ? null : values.seen;
  const unread = problems.map(
    ({ parameter }) => `${parameter}=${encodeQueryValue(query.get(parameter) ?? "")}`,
  );
  return {
    base,
    title: `${title} – ${dataset.name[lang]}`,
    page: storyAddress(base, story.id, values.step),
    src: joinQueries(
      storyEmbedAddress(base, story, { ...values, seen }, { full: true }),
      ...new Set(unread),
    ),
    thumbnail: mapThumbnail(base, step.selection.filter, values.theme),
  };
}
