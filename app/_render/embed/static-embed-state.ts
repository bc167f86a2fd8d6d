import { type LinkBase, stateAddress, tieAddress } from "../../_domain/query/addresses";
import { type MapWords, mapWordParams, unknownTieProblems } from "../../_domain/query/author-words";
import type { Filter } from "../../_domain/query/filter";
import { queryReader } from "../../_domain/query/page-query";
import { appendQuery, formatParams, missingTieProblem } from "../../_domain/query/params";
import { type LiveEmbedOptions, liveEmbedParams } from "../../_domain/query/request-options";
import { withoutTracking } from "../../_domain/query/tracking-keys";
import type { Dataset, Tie } from "../../_domain/records/dataset";
import { type AuthorMarks, authorMarks } from "../../_domain/selection/author-marks";
import { type Selection, select } from "../../_domain/selection/select";
import { selectedTie } from "../../_domain/selection/selected-tie";
import { absenceNote, cardNote, mapCredit } from "../../_domain/sentences/author-notes";
import { authorCredit, cardWords } from "../../_domain/sentences/card-words";
import { embedFooter, embedHeading } from "../../_domain/sentences/embed-text";
import { embedWords } from "../../_domain/sentences/embed-words";
import { hiddenTieNotes } from "../../_domain/sentences/hidden-tie";
import { nameLaterTies } from "../../_domain/sentences/later-records";
import { releaseNote, unknownVersionNotes } from "../../_domain/sentences/release-note";
import { searchNotes } from "../../_domain/sentences/search-notes";
import { tieCard } from "../../_domain/sentences/tie-card";

/** The records that an embed draws, and its site and language. */
export type EmbedSite = LinkBase & {
  readonly records: Dataset;
  /** Today's records, which say what changed since a release; the drawn ones where it is missing. */
  readonly current?: Dataset;
};

type Foot = Omit<ReturnType<typeof embedFooter>, "credit"> & {
  readonly credit: string;
  /** Words of the link to the page. */
  readonly open: string;
  /** Whose the words and the marks are, and which of their ties are not drawn; none without any. */
  readonly author: readonly string[];
};

/** What the static embed shows. */
export type StaticEmbedState = EmbedSite & {
  readonly selection: Selection;
  readonly view: LiveEmbedOptions & MapWords;
  /** The ties that the author of the page marks and writes on. */
  readonly marks: AuthorMarks;
  /** The tie that the address selects, whose card is then shown; null where it selects none or the filter excludes it. */
  readonly tie: Tie | null;
  readonly heading: ReturnType<typeof embedHeading>;
  readonly foot: Foot;
  /** What changed since the release that is drawn; null where nothing did. */
  readonly since: string | null;
};

const staticEmbedQuery = queryReader<LiveEmbedOptions & MapWords>({
  ...liveEmbedParams,
  ...mapWordParams,
});

/** The state of a query; never throws. The footer names invalid and unknown keys, which have no effect. */
export function staticEmbedState(site: EmbedSite, query: URLSearchParams): StaticEmbedState {
  const { lang, records } = site;
  const address = staticEmbedQuery(withoutTracking(query), records);
  const selection = select(records, address.filter);
  const tie = selectedTie(address.view.tie, records, selection);
  const heading = embedHeading(selection, tie, lang);
  const { view, problems } = address;
  const ids = new Set(records.ties.map(({ id }) => id));
  const isMissing = view.tie !== null && !ids.has(view.tie);
  const state = {
    ...address,
    view: isMissing ? { ...view, tie: null } : view,
    problems: nameLaterTies(
      [
        ...(isMissing ? [missingTieProblem(view.tie)] : []),
        ...unknownTieProblems(view, ids),
        ...problems,
      ],
      site.current ?? records,
    ),
  };
  const marks = authorMarks(view, records, selection);
  const common = embedFooter(site, state, { ties: selection.ties, tie });
  const absent = marks.absent.map((one) => absenceNote(one, lang));
  const lines = (...texts: (string | null)[]) => texts.filter((text) => text !== null);
  const foot = {
    ...common,
    notes: [
      ...unknownVersionNotes(view.data, records, lang),
      ...(tie ? [] : hiddenTieNotes(site, view.tie, address.filter.known)),
      ...searchNotes(site, selection),
      ...common.notes,
    ],
    open: embedWords[lang].full,
    author: lines(...absent, mapCredit(view, lang)),
    ...(tie && {
      credit: `${records.name[lang]}: ${tieCard(tie, records, lang).evidence}`,
      page: tieAddress(site, tie.id),
      open: cardWords[lang].full,
      author: lines(...absent, cardNote(marks, tie, lang), authorCredit(view, lang)),
    }),
  };
  // The card says itself what happened to its tie.
  const drawn = tie ? [] : selection.ties;
  const since = releaseNote(records, site.current ?? records, drawn, lang);
  return { ...site, selection, view: state.view, marks, tie, heading, foot, since };
}

const addressWithWords =
  (path: "embed" | "embed/live") => (state: StaticEmbedState, filter: Filter) => {
    const { view, records } = state;
    const address = stateAddress({ ...state, site: "" }, filter, view, path);
    return appendQuery(address, formatParams<MapWords>(mapWordParams, view, records));
  };

/** The address of the embed of another filter, with all words of the author. */
export const filterAddress = addressWithWords("embed");

/** The address of the live map of a filter, with all words of the author. */
export const liveAddress = addressWithWords("embed/live");
