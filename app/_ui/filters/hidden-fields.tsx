import { type Filter, formatFilter } from "../../_domain/query/filter";
import { useAddress } from "../state/address";

/** Filter keys without a visible field in the form. */
const hiddenKeys = ["from", "to"] as const;

/** Hidden fields that keep filters without a visible field when the form is submitted. */
export function HiddenFields() {
  const { records, filter } = useAddress();
  const query = new URLSearchParams(formatFilter(filter, records));
  return hiddenKeys.map((key) => {
    const value = query.get(key);
    return value && <input key={key} type="hidden" name={key} value={value} />;
  });
}
