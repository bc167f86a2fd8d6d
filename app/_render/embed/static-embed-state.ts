import type { LinkBase } from "../../_domain/query/addresses";
import { embedQuery } from "../../_domain/query/page-query";
import type { LiveEmbedOptions } from "../../_domain/query/request-options";
import type { Dataset, Tie } from "../../_domain/records/dataset";
import { type Selection, select } from "../../_domain/selection/select";
import { embedFooter, embedHeading } from "../../_domain/sentences/embed-text";
import { releaseNote } from "../../_domain/sentences/release-note";

type Site = LinkBase & {
  readonly records: Dataset;
  /** Today's records, which say what changed since a release; the drawn ones where it is missing. */
  readonly current?: Dataset;
};

/** What the static embed shows. */
export type StaticEmbedState = Site & {
  readonly selection: Selection;
  readonly view: LiveEmbedOptions;
  /** The tie that the address selects; null where it selects none or the filter excludes it. */
  readonly tie: Tie | null;
  readonly heading: ReturnType<typeof embedHeading>;
  readonly foot: ReturnType<typeof embedFooter>;
  /** What changed since the release that is drawn; null where nothing did. */
  readonly note: string | null;
};

/** The state of a query; never throws. The footer names invalid and unknown keys, which have no effect. */
export function staticEmbedState(site: Site, query: URLSearchParams): StaticEmbedState {
  const address = embedQuery(query, site.records);
  const selection = select(site.records, address.filter);
  const tie = selection.ties.find(({ id }) => id === address.view.tie) ?? null;
  const heading = embedHeading(selection, tie, site.lang);
  const foot = embedFooter(site, address, { ties: selection.ties, tie });
  const note = releaseNote(
    site.records,
    site.current ?? site.records,
    tie ? [tie] : selection.ties,
    site.lang,
  );
  return { ...site, selection, view: address.view, tie, heading, foot, note };
}
