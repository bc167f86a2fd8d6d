import { versionKeys } from "./changes-scope";
import { joinQueries } from "./params";

/** The pair of an embed's query that a page stands for, by the first segment of its path after the language. */
const pairs = new Map<string, (id: string) => string | null>([
  ["", () => ""],
  ["ties", (id) => (id ? `tie=${id}` : null)],
  ["places", (id) => (id ? `places=${id}` : null)],
  ["sources", (id) => id && `sources=${id}`],
  ["disputes", () => "disputed=true"],
]);

/** Pages that have an embed of their own, by the same segment. */
const ownEmbeds = new Map<string, (id: string) => string | null>([
  ["stories", (id) => (id ? `embed/stories/${id}` : null)],
  ["compare", (id) => (id ? null : "embed/compare")],
]);

/** Pages that show no state; a map stands for them in a frame, with what of the state their query has. */
const documents = ["stories", "actors", "assessments", "about", "data", "changes", "filter"];

/** Path after the language, and query without `?`, of an embed. */
type EmbedTarget = { readonly path: string; readonly query: string };

/**
 * The embed that shows what a page shows, with the query of the page, in which the pair of its path replaces one of the
 * same key. Null for a page without an embed. `path` is percent-encoded and follows the language.
 */
export function embedOfPage(path: readonly string[], query: string): EmbedTarget | null {
  const [kind = "", id = "", ...more] = path;
  if (more.length > 0) return null;
  const own = ownEmbeds.get(kind)?.(id);
  if (own) return { path: own, query };
  const pair = pairs.get(kind)?.(id);
  if (typeof pair !== "string") return null;
  const [key] = pair.split("=");
  const others = query.split("&").filter((other) => other.split("=")[0] !== key);
  return { path: "embed", query: joinQueries(...others, pair) };
}

/** The embed that a frame shows instead of a page: the page's own, or for a page without a state the map; null without any. */
export function frameOfPage(path: readonly string[], query: string): EmbedTarget | null {
  const [kind = "", id = ""] = path;
  if (id !== "" || !documents.includes(kind)) return embedOfPage(path, query);
  const dropped = kind === "changes" ? versionKeys : [];
  const others = query.split("&").filter((pair) => !dropped.includes(pair.split("=", 1).join("")));
  return { path: "embed", query: joinQueries(...others) };
}
