import { joinQueries } from "./params";

/** The pair of an embed's query that a page stands for, by the first segment of its path after the language. */
const pairs = new Map<string, (id: string) => string | null>([
  ["", () => ""],
  ["ties", (id) => (id ? `tie=${id}` : null)],
  ["places", (id) => (id ? `places=${id}` : null)],
  ["sources", (id) => id && `sources=${id}`],
  ["disputes", () => "disputed=true"],
]);

/**
 * The query of the embed that shows what a page shows, without `?`: the query of the page, in which the pair of its path
 * replaces one of the same key. Null for a page without an embed. `path` is percent-encoded and follows the language.
 */
export function embedQueryOfPage(path: readonly string[], query: string): string | null {
  const [kind = "", id = "", ...more] = path;
  const pair = more.length === 0 ? pairs.get(kind)?.(id) : null;
  if (typeof pair !== "string") return null;
  const [key] = pair.split("=");
  return joinQueries(...query.split("&").filter((other) => other.split("=")[0] !== key), pair);
}
