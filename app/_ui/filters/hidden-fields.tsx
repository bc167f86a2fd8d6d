import { pinnedAddress } from "../../_domain/query/addresses";
import { type Filter, formatFilter } from "../../_domain/query/filter";
import { appendQuery } from "../../_domain/query/params";
import type { Catalogue } from "../../_domain/records/dataset";

type HiddenFieldsProps = {
  readonly filter: Filter;
  readonly records: Catalogue;
  /** Keys that have a field in the form. */
  readonly fields: readonly (keyof Filter)[];
};

/** Hidden fields for all other keys and the version of pinned records, so that a form sent without script does not lose them. */
export function HiddenFields({ filter, records, fields }: HiddenFieldsProps) {
  const fieldNames: readonly string[] = fields;
  const query = pinnedAddress(appendQuery("", formatFilter(filter, records)), records);
  return [...new URLSearchParams(query)]
    .filter(([key]) => !fieldNames.includes(key))
    .map(([key, value]) => <input key={key} type="hidden" name={key} value={value} />);
}
