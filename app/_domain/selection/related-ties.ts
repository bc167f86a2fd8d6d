import { type Catalogue, type Dataset, hubOf, isListed, type Tie } from "../records/dataset";
import { daySpan } from "../time/dates";
import { sortTies } from "./select";

/** Number of common properties: 2 for each equal end, 1 for an end in the same hub, 1 for the layer. */
function similarity(a: Tie, b: Tie, records: Catalogue): number {
  const end = (key: "from" | "to") => {
    if (a[key] === b[key]) return 2;
    return hubOf(a[key], records) === hubOf(b[key], records) ? 1 : 0;
  };
  return end("from") + end("to") + (a.layer === b.layer ? 1 : 0);
}

const daysBetween = (a: Tie, b: Tie): number =>
  Math.abs(Date.parse(daySpan(a.date).start) - Date.parse(daySpan(b.date).start)) / 86_400_000;

/** Both ends in common hubs and the layer, or one equal end and the layer. */
const minSimilarity = 3;

const maxSimilarTies = 3;

function similarTies(tie: Tie, others: readonly Tie[], records: Catalogue): readonly Tie[] {
  return others
    .map((other) => ({ other, score: similarity(tie, other, records) }))
    .filter(({ score }) => score >= minSimilarity)
    .toSorted((a, b) => b.score - a.score || daysBetween(tie, a.other) - daysBetween(tie, b.other))
    .slice(0, maxSimilarTies)
    .map(({ other }) => other);
}

export type RelatedTies = {
  readonly similar: readonly Tie[];
  readonly earlier: Tie | null;
  readonly later: Tie | null;
};

/** The most similar ties (of equal ones the nearest in time), and the ties before and after one in time or null. */
export function relatedTies(tie: Tie, dataset: Dataset): RelatedTies {
  const candidates = dataset.ties.filter((other) => isListed(other) || other.id === tie.id);
  const inTime = sortTies(candidates, "date");
  const at = inTime.findIndex(({ id }) => id === tie.id);
  const others = candidates.filter(({ id }) => id !== tie.id);
  return {
    similar: similarTies(tie, others, dataset),
    earlier: inTime[at - 1] ?? null,
    later: inTime[at + 1] ?? null,
  };
}
