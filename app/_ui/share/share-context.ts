import { pageAddress, recordAddress, tieAddress } from "../../_domain/query/addresses";
import type { Filter } from "../../_domain/query/filter";
import type { PageOptions } from "../../_domain/query/request-options";
import type { Catalogue, Tie, TieSummary } from "../../_domain/records/dataset";
import type { Selection } from "../../_domain/selection/select";
import { type Message, selectionMessage, tieMessage } from "../../_domain/sentences/share-links";
import { cardAlternative, tieCard } from "../../_domain/sentences/tie-card";
import type { Language, Text } from "../../_domain/vocabulary/language";

/** One tie to share, with the words of its card as alternative text. */
type SharedTie = {
  readonly kind: "tie";
  readonly id: string;
  readonly alternative: Text;
} & Message;

/** The ties of a filter to share. */
type SharedState = {
  readonly kind: "state";
  readonly filter: Filter;
  readonly view: Partial<PageOptions>;
  /** Number of its ties. */
  readonly count: number;
  /** Path after the language of the page about them, such as `places/minsk`; the map where it is missing. */
  readonly path?: string;
  /** The open tie, which maps of the state mark; missing without one. */
  readonly mark?: string;
  /** The story of which the filter is a step; other states have none. */
  readonly story?: SharedStory;
} & Message;

/** A story to share, and the step that its address opens. */
type SharedStory = {
  readonly id: string;
  readonly steps: { readonly length: number };
  readonly step: number | null;
};

export type ShareSubject = SharedTie | SharedState;

export type ShareBase = {
  readonly lang: Language;
  readonly records: Catalogue;
  /** Origin of the site, without a slash at the end. */
  readonly site: string;
};

/** What a tab of the dialog shares. */
export type ShareContext = ShareBase & { readonly subject: ShareSubject };

export function sharedTie(tie: Tie, records: Catalogue): SharedTie {
  const words = (lang: Language) => cardAlternative(tieCard(tie, records, lang), lang);
  return {
    kind: "tie",
    id: tie.id,
    ...tieMessage(tie),
    alternative: { ar: words("ar"), en: words("en") },
  };
}

/** A selection to share; it marks the open tie where it has it. The version of an older link is no part of it. */
export const sharedState = (
  selection: Selection<TieSummary>,
  view: Partial<PageOptions> = {},
  path?: string,
): SharedState => ({
  kind: "state",
  filter: selection.filter,
  view: { ...view, tie: null, seen: null },
  count: selection.ties.length,
  ...(path && { path }),
  ...(selection.ties.some(({ id }) => id === view.tie) && view.tie && { mark: view.tie }),
  ...selectionMessage(selection),
});

/** The short address of what is shared. */
export function subjectAddress({ site, lang, records, subject }: ShareContext): string {
  const base = { site, lang, records };
  if (subject.kind === "tie") return tieAddress(base, subject.id);
  const { filter, view, path } = subject;
  return path ? recordAddress(base, path) : pageAddress(base, filter, view);
}
