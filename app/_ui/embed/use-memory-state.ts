import { useMemo, useState } from "react";
import { stepAddress } from "../../_domain/query/addresses";
import { formatFilter } from "../../_domain/query/filter";
import { embedQuery, type LiveView } from "../../_domain/query/request-options";
import type { Records } from "../../_domain/records/dataset";
import type { Language } from "../../_domain/vocabulary/language";
import { type Change, changed, type State } from "../state/use-filter";

/** The state of an embed, held in memory: a frame in an article leaves its address and the reader's history alone. */
export function useHeld(
  search: string,
  records: Records,
  lang: Language,
): State & { readonly view: LiveView } {
  const [query, setQuery] = useState(search);
  return useMemo(() => {
    const { filter, view, problems } = embedQuery(new URLSearchParams(query), records);
    const href = (change: Change) => {
      const next = changed({ filter, view }, change);
      return stepAddress({ site: "", lang, records }, next.filter, next.view, "embed/live");
    };
    const go = (change: Change) => setQuery(href(change).split("?")[1] ?? "");
    return { filter, view, problems, query: formatFilter(filter, records), href, go };
  }, [query, records, lang]);
}
