import { params } from "./filter";
import { keysOf } from "./params";

const listKeys = keysOf(params).filter((key) => params[key].list);

/** Keys that only forms without script send. */
const formKeys = ["form", "time.start", "time.end"];

const isRepeated = (query: URLSearchParams) => (key: string) => query.getAll(key).length > 1;

/** Whether a query is what a browser makes of a form without script. */
export const isForm = (query: URLSearchParams): boolean =>
  formKeys.some((key) => query.has(key)) ||
  listKeys.some(isRepeated(query)) ||
  [...query.values()].includes("");

/** Two months or days as `time`; in their order, because a form cannot say that they are swapped. */
function period(query: URLSearchParams) {
  const [start = "", end = ""] = ["time.start", "time.end"].map((key) => query.get(key) ?? "");
  if (!start && !end) return [];
  const [first, last] = start && end && end < start ? [end, start] : [start, end];
  return [["time", `${first}..${last}`]];
}

const nonEmptyValues = (query: URLSearchParams, key: string) => query.getAll(key).filter(Boolean);

/** A query without the habits of forms: lists in one, nothing empty, the period as `time`. */
export function queryFromForm(query: URLSearchParams): URLSearchParams {
  const times = period(query);
  const form = query.get("form") === "1";
  const merged = listKeys.flatMap((key) => {
    const values =
      key === "layers" && form && !query.has(key) ? ["none"] : nonEmptyValues(query, key);
    return values.length > 0 ? [[key, values.join(",")]] : [];
  });
  const taken = [...listKeys, ...formKeys, ...(times.length > 0 ? ["time"] : [])];
  const others = [...query].filter(([key, value]) => value !== "" && !taken.includes(key));
  return new URLSearchParams([...merged, ...times, ...others]);
}
