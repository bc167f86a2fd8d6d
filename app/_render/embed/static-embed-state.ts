import type { LinkBase } from "../../_domain/query/addresses";
import { embedQuery } from "../../_domain/query/page-query";
import { missingTieProblem } from "../../_domain/query/params";
import type { LiveEmbedOptions } from "../../_domain/query/request-options";
import { withoutTracking } from "../../_domain/query/tracking-keys";
import type { Dataset, Tie } from "../../_domain/records/dataset";
import { type Selection, select } from "../../_domain/selection/select";
import { embedFooter, embedHeading } from "../../_domain/sentences/embed-text";

type Site = LinkBase & { readonly records: Dataset };

/** What the static embed shows. */
export type StaticEmbedState = Site & {
  readonly selection: Selection;
  readonly view: LiveEmbedOptions;
  /** The tie that the address selects; null where it selects none or the filter excludes it. */
  readonly tie: Tie | null;
  readonly heading: ReturnType<typeof embedHeading>;
  readonly foot: ReturnType<typeof embedFooter>;
};

/** The state of a query; never throws. The footer names invalid and unknown keys, which have no effect. */
export function staticEmbedState(site: Site, query: URLSearchParams): StaticEmbedState {
  const address = embedQuery(withoutTracking(query), site.records);
  const selection = select(site.records, address.filter);
  const tie = selection.ties.find(({ id }) => id === address.view.tie) ?? null;
  const heading = embedHeading(selection, tie, site.lang);
  const { view, problems } = address;
  const isMissing = view.tie !== null && !site.records.ties.some(({ id }) => id === view.tie);
  const state = isMissing
    ? {
        ...address,
        view: { ...view, tie: null },
        problems: [missingTieProblem(view.tie), ...problems],
      }
    : address;
  const foot = embedFooter(site, state, { ties: selection.ties, tie });
  return { ...site, selection, view: state.view, tie, heading, foot };
}
