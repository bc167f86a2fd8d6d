import { changesAddress, type LinkBase, pageAddress } from "../query/addresses";
import type { Filter } from "../query/filter";
import type { ParamProblem } from "../query/params";
import type { PageOptions } from "../query/request-options";
import type { TieSummary } from "../records/dataset";
import type { Selection } from "../selection/select";
import { countedNouns } from "../text/counted-nouns";
import { pluralMessage } from "../text/plurals";
import { dateWords } from "../time/date-words";
import type { Language } from "../vocabulary/language";
import { embedWords } from "./embed-words";
import { linkNotes } from "./link-notes";
import { sentence } from "./sentence";

/** Title of an embed and the line below it, as plain text: of the selected tie, or of the selection where none is. */
export const embedHeading = (
  selection: Selection<TieSummary>,
  tie: Pick<TieSummary, "title" | "date"> | null,
  lang: Language,
) =>
  tie
    ? { title: tie.title[lang], line: dateWords(tie.date, lang) }
    : { title: sentence(selection, lang), line: selection.records.standfirst[lang] };

/** The name of the dataset and the number of articles behind the ties that are shown, those of the selected one alone. */
function credit(
  { lang, records }: LinkBase,
  ties: readonly TieSummary[],
  tie: TieSummary | null,
): string {
  const articles = new Set((tie ? [tie] : ties).flatMap(({ sources }) => sources)).size;
  const name = records.name[lang];
  return articles === 0
    ? name
    : embedWords[lang].from(name, pluralMessage(lang, articles, countedNouns.ofSources[lang]));
}

/** Credit, page, notes and the address of what changed since the embed was made, which is null while the data is the same. */
export function embedFooter(
  link: LinkBase,
  state: { filter: Filter; view: PageOptions; problems: readonly ParamProblem[] },
  shown: { readonly ties: readonly TieSummary[]; readonly tie: TieSummary | null },
) {
  const { lang, records } = link;
  const { filter, view, problems } = state;
  const isCurrent = records.isPinned || view.seen === records.version;
  const outdated = isCurrent ? null : view.seen;
  return {
    credit: credit(link, shown.ties, shown.tie),
    page: pageAddress(link, filter, view),
    changes: outdated && changesAddress(link, outdated),
    notes: linkNotes(problems, lang),
  };
}
