import { formatFilter } from "../../_domain/query/filter";
import { useAddress } from "../state/address";

/** Keys of the filter that have no field of their own. */
const fieldless = ["from", "to"] as const;

/** Hidden fields that carry through the form what it has no field for. */
export function HiddenFields() {
  const { records, filter } = useAddress();
  const written = new URLSearchParams(formatFilter(filter, records));
  return fieldless.map((key) => {
    const value = written.get(key);
    return value && <input key={key} type="hidden" name={key} value={value} />;
  });
}
