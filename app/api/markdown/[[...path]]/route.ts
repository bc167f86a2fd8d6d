import { dataset, datasetOfQuery } from "../../../_data/current-dataset";
import { site } from "../../../_data/site";
import { pageQuery } from "../../../_domain/query/page-query";
import { missingTieProblem, type ParamProblem } from "../../../_domain/query/params";
import { storyQuery } from "../../../_domain/query/story-query";
import { withoutTracking } from "../../../_domain/query/tracking-keys";
import type { Dataset } from "../../../_domain/records/dataset";
import { select } from "../../../_domain/selection/select";
import { namedTie } from "../../../_domain/selection/selected-tie";
import { laterRecordProblem, nameLaterTies } from "../../../_domain/sentences/later-records";
import { linkNotes } from "../../../_domain/sentences/link-notes";
import { searchNotes } from "../../../_domain/sentences/search-notes";
import { findStory } from "../../../_domain/sentences/story";
import { unusedFilterNotes } from "../../../_domain/sentences/unused-filter";
import { isLanguage, type Language } from "../../../_domain/vocabulary/language";
import { entityTag, matchesEntityTag } from "../../../_http/entity-tag";
import { apiHeaders, caching } from "../../../_http/headers";
import {
  llmsText,
  placeMarkdown,
  sourceMarkdown,
  stateMarkdown,
  tieMarkdown,
} from "../../../_render/formats/markdown";
import { type MarkdownContext, withNotes } from "../../../_render/formats/markdown-parts";
import { storyMarkdown } from "../../../_render/formats/markdown-story";
import { preflight, refusal } from "../../handler";
import { requestTarget, unknownVersion } from "../../query";

/** One record as Markdown, by the segments of its path; null where there is none. */
function recordText(kind: string, id: string, context: MarkdownContext): string | null {
  const { ties, places, sources } = context.records;
  if (kind === "stories") {
    const story = findStory(id, context.records);
    return story && storyMarkdown(story, context);
  }
  if (kind === "ties") {
    const named = ties.find((tie) => tie.id === id);
    const tie = named?.merged ? ties.find((other) => other.id === named.merged) : named;
    return tie ? tieMarkdown(tie, context) : null;
  }
  if (kind === "places") {
    const place = places.find((one) => one.id === id);
    const { filter } = pageQuery(new URLSearchParams({ places: id }), context.records);
    return place ? placeMarkdown(place, select(context.records, filter).ties, context) : null;
  }
  const source = kind === "sources" ? sources.find((one) => one.id === id) : undefined;
  return source ? sourceMarkdown(source, context) : null;
}

/** What of a query cannot be read, as lines. */
const problemNotes = (problems: readonly ParamProblem[], lang: Language) =>
  linkNotes(nameLaterTies(problems, dataset), lang);

/** The ties of a query's filter as Markdown, with what it asks for besides. */
function stateText(query: URLSearchParams, context: MarkdownContext): string {
  const { records, lang } = context;
  const { filter, view, problems } = pageQuery(query, records);
  const isMissing = view.tie !== null && !namedTie(view.tie, records);
  const all = isMissing ? [missingTieProblem(view.tie), ...problems] : problems;
  const selection = select(records, filter);
  const notes = [...problemNotes(all, lang), ...searchNotes(context, selection)];
  return withNotes(stateMarkdown(selection, context), notes, site());
}

/** Lines about what a query asks for and the page of one record does not show. */
function recordNotes(kind: string, id: string, query: URLSearchParams, context: MarkdownContext) {
  const { records, lang } = context;
  const story = kind === "stories" && findStory(id, records);
  const own = story && storyQuery(query, story.steps.length, records);
  const { filter, problems } = pageQuery(own ? own.rest : query, records);
  const all = own ? [...own.problems, ...problems] : problems;
  return [...problemNotes(all, lang), ...unusedFilterNotes(context, filter)];
}

const indexPath = "/llms.txt";

/** The text of a path without `.md` and a query; null where there is none. */
function textOf(path: string, query: URLSearchParams, records: Dataset): string | null {
  if (path === indexPath) return llmsText({ records: dataset, site: site() });
  const [, lang, kind = "", id = "", ...more] = path.replace(/\.md$/, "").split("/");
  if (!isLanguage(lang) || more.length > 0) return null;
  const context = { records, current: dataset, site: site(), lang };
  if (kind === "") return stateText(query, context);
  const text = recordText(kind, id, context);
  return text && withNotes(text, recordNotes(kind, id, query, context), site());
}

/** The address that the reader asked for. Without a server in front the framework names the one to which `proxy.ts` leads. */
function addressOf(request: Request): URL {
  const target = new URL(requestTarget(request), "http://localhost");
  if (!request.headers.has("x-request-target"))
    target.pathname = target.pathname.replace(/^\/api\/markdown/, "");
  return target;
}

/** Pages as Markdown and their index. `proxy.ts` leads their addresses here; there is nothing at this one. */
export function GET(request: Request): Response {
  const { pathname, searchParams } = addressOf(request);
  const query = withoutTracking(searchParams);
  const records = datasetOfQuery(query);
  const problem = unknownVersion(query, records);
  if (problem) return refusal(request, "version", [problem]);
  const body = textOf(pathname, query, records);
  if (body === null) {
    const isLater = records.isPinned && textOf(pathname, query, dataset) !== null;
    return refusal(request, "missing", isLater ? [laterRecordProblem] : []);
  }
  const tag = entityTag(body);
  const headers = { ...apiHeaders, "Cache-Control": caching.data, ETag: tag };
  if (matchesEntityTag(request.headers.get("if-none-match"), tag))
    return new Response(null, { status: 304, headers });
  const type = pathname === indexPath ? "text/plain" : "text/markdown";
  return new Response(request.method === "HEAD" ? null : body, {
    headers: { ...headers, "Content-Type": `${type}; charset=utf-8` },
  });
}

export { GET as HEAD, preflight as OPTIONS };
