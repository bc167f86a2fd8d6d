import { type FeedOptions, feedParams } from "../../_domain/query/request-options";
import { type Feed, feed } from "../formats/feed";
import { atomFeed, jsonFeed } from "../formats/feed-formats";
import { type ApiContext, layerExample, type OperationAnswer, operation } from "./operation";
import { nextPage } from "./paging";

/** Answers one page of the changes under the filter in the format of `write`. */
const feedPage =
  (extension: "json" | "xml", write: (feed: Feed, next: string | null) => string | object) =>
  (context: ApiContext, options: FeedOptions): OperationAnswer => {
    const changes = feed({ ...context, filter: context.selection.filter }, options);
    const following = nextPage(context, feedParams, options, changes.total);
    const address = following.next
      ? `${context.site}/api/feed.${extension}?${following.next}`
      : null;
    return { body: write(changes, address), ...following };
  };

const changeList = {
  description:
    "New, corrected and withdrawn ties that match, newest first. Withdrawn ties are included here, although lists leave them out.",
  takesFilter: true,
  isPaged: true,
  params: feedParams,
  example: `${layerExample}&lang=en&limit=2`,
} as const;

export const feedOperations = {
  "/api/feed.json": operation({
    ...changeList,
    name: "feedJson",
    summary: "Changes as JSON Feed 1.1",
    type: "application/feed+json; charset=utf-8",
    schema: "Feed",
    respond: feedPage("json", jsonFeed),
  }),
  "/api/feed.xml": operation({
    ...changeList,
    name: "feedXml",
    summary: "Changes as Atom (RFC 4287)",
    type: "application/atom+xml; charset=utf-8",
    schema: null,
    respond: feedPage("xml", atomFeed),
  }),
} as const;
