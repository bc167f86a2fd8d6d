import type { ParamProblem } from "../../_domain/query/params";
import { embedQuery, type LiveEmbedOptions } from "../../_domain/query/request-options";
import type { Dataset, Tie } from "../../_domain/records/dataset";
import { type Selection, select } from "../../_domain/selection/select";
import { sentence } from "../../_domain/sentences/sentence";
import { dateWords } from "../../_domain/time/date-words";
import type { Language } from "../../_domain/vocabulary/language";

/** One state of the embed. */
export type StaticEmbedState = {
  readonly dataset: Dataset;
  readonly site: string;
  readonly lang: Language;
  readonly selection: Selection;
  readonly view: LiveEmbedOptions;
  /** The tie that the address selects, where the filter leaves it. */
  readonly tie: Tie | null;
  readonly problems: readonly ParamProblem[];
};

type Given = Pick<StaticEmbedState, "dataset" | "site" | "lang">;

/** The state that a query asks for; what it cannot read is left out and named. */
export function staticEmbedState(given: Given, query: URLSearchParams): StaticEmbedState {
  const { filter, view, problems } = embedQuery(query, given.dataset);
  const selection = select(given.dataset, filter);
  const tie = selection.ties.find(({ id }) => id === view.tie) ?? null;
  return { ...given, selection, view, tie, problems };
}

/** What a state shows: its title and the line below it, as plain text. */
export const embedHeading = ({
  dataset,
  lang,
  selection,
  tie,
}: Pick<StaticEmbedState, "dataset" | "lang" | "selection" | "tie">) =>
  tie
    ? { title: tie.title[lang], line: dateWords(tie.date, lang) }
    : { title: sentence(selection, lang), line: dataset.standfirst[lang] };
