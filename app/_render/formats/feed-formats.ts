import { attributes, escapeMarkup } from "../../_domain/text/escape";
import { comma } from "../../_domain/vocabulary/language";
import { type Feed, type FeedEntry, utcMidnight } from "./feed";

const jsonItem = (lang: string) => (entry: FeedEntry) => ({
  id: entry.id,
  url: entry.url,
  title: entry.title,
  summary: entry.summary,
  content_html: entry.html,
  date_published: utcMidnight(entry.day),
  tags: entry.tags.map(({ name }) => name),
  language: lang,
});

/** A feed as JSON Feed 1.1; `next` is the address of its next page, null on the last one. */
export const jsonFeed = (feed: Feed, next: string | null): object => ({
  version: "https://jsonfeed.org/version/1.1",
  title: feed.title,
  home_page_url: feed.pageUrl,
  feed_url: feed.feedUrls.json,
  ...(next && { next_url: next }),
  description: feed.records.standfirst[feed.lang],
  language: feed.lang,
  authors: [{ name: feed.records.author[feed.lang], url: `${feed.site}/${feed.lang}` }],
  items: feed.entries.map(jsonItem(feed.lang)),
});

const element = (
  name: string,
  text: string,
  attributeValues: Readonly<Record<string, string | null>> = {},
): string => `<${name}${attributes(attributeValues)}>${escapeMarkup(text)}</${name}>`;

const link = (rel: string, type: string, href: string): string =>
  `<link${attributes({ rel, type, href })}/>`;

const htmlType = "text/html";
const atomType = "application/atom+xml";

const atomEntry = ({ id, title, url, day, summary, html, tags }: FeedEntry): string =>
  [
    "<entry>",
    element("id", id),
    element("title", title),
    link("alternate", htmlType, url),
    element("published", utcMidnight(day)),
    element("updated", utcMidnight(day)),
    ...tags.map((tag) => `<category${attributes({ term: tag.id, label: tag.name })}/>`),
    element("summary", summary),
    element("content", html, { type: "html" }),
    "</entry>",
  ].join("\n");

/** A feed as Atom (RFC 4287); `next` is the address of its next page (RFC 5005), null on the last one. */
export function atomFeed(feed: Feed, next: string | null): string {
  const { lang, records, site } = feed;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed${attributes({ xmlns: "http://www.w3.org/2005/Atom", "xml:lang": lang })}>`,
    element("id", feed.id),
    element("title", feed.title),
    element("subtitle", records.standfirst[lang]),
    element("updated", utcMidnight(feed.updated)),
    link("self", atomType, feed.feedUrls.xml),
    link("alternate", htmlType, feed.pageUrl),
    ...(next === null ? [] : [link("next", atomType, next)]),
    `<author>${element("name", records.author[lang])}${element("uri", `${site}/${lang}`)}</author>`,
    element("rights", records.licence.name[lang] + comma[lang] + records.licence.url),
    ...feed.entries.map(atomEntry),
    "</feed>\n",
  ].join("\n");
}
