import { params } from "./filter";
import { keysOf } from "./params";

const lists = keysOf(params).filter((key) => params[key].list);

/** Keys that only forms without script send. */
const own = ["form", "time.start", "time.end"];

const isRepeated = (query: URLSearchParams) => (key: string) => query.getAll(key).length > 1;

/** Whether a query is what a browser makes of a form without script. */
export const isForm = (query: URLSearchParams): boolean =>
  own.some((key) => query.has(key)) ||
  lists.some(isRepeated(query)) ||
  [...query.values()].includes("");

/** Two months or days as `time`; in their order, because a form cannot say that they are swapped. */
function period(query: URLSearchParams) {
  const [start = "", end = ""] = ["time.start", "time.end"].map((key) => query.get(key) ?? "");
  if (!start && !end) return [];
  const [first, last] = start && end && end < start ? [end, start] : [start, end];
  return [["time", `${first}..${last}`]];
}

const filled = (query: URLSearchParams, key: string) => query.getAll(key).filter(Boolean);

/** A query without the habits of forms: lists in one, nothing empty, the period as `time`. */
export function queryFromForm(query: URLSearchParams): URLSearchParams {
  const times = period(query);
  const form = query.get("form") === "1";
  const merged = lists.flatMap((key) => {
    const values = key === "layers" && form && !query.has(key) ? ["none"] : filled(query, key);
    return values.length > 0 ? [[key, values.join(",")]] : [];
  });
  const taken = [...lists, ...own, ...(times.length > 0 ? ["time"] : [])];
  const others = [...query].filter(([key, value]) => value !== "" && !taken.includes(key));
  return new URLSearchParams([...merged, ...times, ...others]);
}
