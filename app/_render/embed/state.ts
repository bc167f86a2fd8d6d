import type { Problem } from "../../_domain/query/params";
import { embedQuery, type LiveView } from "../../_domain/query/request-options";
import type { Dataset, Tie } from "../../_domain/records/dataset";
import { type Selection, select } from "../../_domain/selection/select";
import { sentence } from "../../_domain/sentences/sentence";
import { dateWords } from "../../_domain/time/dates";
import type { Language } from "../../_domain/vocabulary/language";

/** One state of the embed. */
export type Still = {
  readonly dataset: Dataset;
  readonly site: string;
  readonly lang: Language;
  readonly selection: Selection;
  readonly view: LiveView;
  /** The tie that the address selects, where the filter leaves it. */
  readonly tie: Tie | null;
  readonly problems: readonly Problem[];
};

type Given = Pick<Still, "dataset" | "site" | "lang">;

/** The state that a query asks for; what it cannot read is left out and named. */
export function stillState(given: Given, query: URLSearchParams): Still {
  const { filter, view, problems } = embedQuery(query, given.dataset);
  const selection = select(given.dataset, filter);
  const tie = selection.ties.find(({ id }) => id === view.tie) ?? null;
  return { ...given, selection, view, tie, problems };
}

/** What a state shows: its title and the line below it, as plain text. */
export const heading = ({
  dataset,
  lang,
  selection,
  tie,
}: Pick<Still, "dataset" | "lang" | "selection" | "tie">) =>
  tie
    ? { title: tie.title[lang], line: dateWords(tie.date, lang) }
    : { title: sentence(selection, lang), line: dataset.standfirst[lang] };
