import { type Filter, formatFilter } from "../../_domain/query/filter";
import { useAddress } from "../state/address";

/** Keys of the filter that have a field in the form. */
const fieldKeys: readonly (keyof Filter)[] = [
  "layers",
  "places",
  "sectors",
  "statuses",
  "actors",
  "sources",
  "time",
  "known",
  "disputed",
  "origins",
  "q",
];

/** Hidden fields for all other keys, so that the form does not lose them. */
export function HiddenFields() {
  const { records, filter } = useAddress();
  const fieldNames: readonly string[] = fieldKeys;
  return [...new URLSearchParams(formatFilter(filter, records))]
    .filter(([key]) => !fieldNames.includes(key))
    .map(([key, value]) => <input key={key} type="hidden" name={key} value={value} />);
}
