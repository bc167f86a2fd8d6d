import { isReversed, isTime } from "../time/dates";
import { filterParams } from "./filter";
import { keysOf } from "./params";

const filterListKeys = keysOf(filterParams).filter((key) => filterParams[key].list);

/** Keys that only forms sent without script have. */
const formKeys = ["form", "time.start", "time.end"];

const isRepeated = (query: URLSearchParams) => (key: string) => query.getAll(key).length > 1;

/** Whether a browser made the query from a form: it has a form key, a repeated list key or an empty value. */
export const isForm = (query: URLSearchParams): boolean =>
  formKeys.some((key) => query.has(key)) ||
  filterListKeys.some(isRepeated(query)) ||
  [...query.values()].includes("");

/** The form's two ends as one `time`, put in order, because a form cannot report that they are swapped. */
function period(query: URLSearchParams) {
  const [start = "", end = ""] = ["time.start", "time.end"].map((key) => query.get(key) ?? "");
  if (!start && !end) return [];
  const [first, last] =
    isTime(start) && isTime(end) && isReversed(start, end) ? [end, start] : [start, end];
  return [["time", `${first}..${last}`]];
}

const nonEmptyValues = (query: URLSearchParams, key: string) => query.getAll(key).filter(Boolean);

/** A form's query in the notation of addresses: repeated lists joined, empty values removed, the period as `time`. */
export function queryFromForm(query: URLSearchParams): URLSearchParams {
  const times = period(query);
  const form = query.get("form") === "1";
  const merged = filterListKeys.flatMap((key) => {
    const values =
      key === "layers" && form && !query.has(key) ? ["none"] : nonEmptyValues(query, key);
    return values.length > 0 ? [[key, values.join(",")]] : [];
  });
  const formOnlyKeys = [...filterListKeys, ...formKeys, ...(times.length > 0 ? ["time"] : [])];
  const others = [...query].filter(([key, value]) => value !== "" && !formOnlyKeys.includes(key));
  return new URLSearchParams([...merged, ...times, ...others]);
}
