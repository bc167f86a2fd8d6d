import { useMemo, useState } from "react";
import { stateAddress } from "../../_domain/query/addresses";
import { formatFilter } from "../../_domain/query/filter";
import { embedQuery, type LiveEmbedOptions } from "../../_domain/query/request-options";
import type { Catalogue } from "../../_domain/records/dataset";
import type { Language } from "../../_domain/vocabulary/language";
import { type AddressState, applyChange, type StateChange } from "../state/address";

/** The state of an embed, held in memory: a frame in an article leaves its address and the reader's history alone. */
export function useMemoryState(
  search: string,
  records: Catalogue,
  lang: Language,
): AddressState & { readonly view: LiveEmbedOptions } {
  const [query, setQuery] = useState(search);
  return useMemo(() => {
    const { filter, view, problems } = embedQuery(new URLSearchParams(query), records);
    const href = (change: StateChange) => {
      const next = applyChange({ filter, view }, change);
      return stateAddress({ site: "", lang, records }, next.filter, next.view, "embed/live");
    };
    const go = (change: StateChange) => setQuery(href(change).split("?")[1] ?? "");
    return { filter, view, problems, query: formatFilter(filter, records), href, go };
  }, [query, records, lang]);
}
