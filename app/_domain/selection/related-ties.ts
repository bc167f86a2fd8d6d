import {
  type Catalogue,
  catalogueIndex,
  type Dataset,
  isListed,
  type Tie,
} from "../records/dataset";
import { daySpan } from "../time/dates";
import { sortTies } from "./select";

/** How much two ties have in common: the same end counts twice where the place is the same, once for its hub. */
function kinship(a: Tie, b: Tie, { hubs }: { hubs: ReadonlyMap<string, string> }): number {
  const ends = (["from", "to"] as const).map((end) => {
    if (a[end] === b[end]) return 2;
    return hubs.get(a[end]) === hubs.get(b[end]) ? 1 : 0;
  });
  return ends.reduce<number>((sum, each) => sum + each, a.layer === b.layer ? 1 : 0);
}

const daysApart = (a: Tie, b: Tie): number =>
  Math.abs(Date.parse(daySpan(a.date).start) - Date.parse(daySpan(b.date).start)) / 86_400_000;

/** Both ends in common hubs, or one end and the layer. */
const minKinship = 3;

/** The ties with most in common, at most three; of equals the nearest in time. */
function nearby(tie: Tie, others: readonly Tie[], records: Catalogue): readonly Tie[] {
  const { hubs } = catalogueIndex(records);
  return others
    .map((other) => ({ other, shared: kinship(tie, other, { hubs }) }))
    .filter(({ shared }) => shared >= minKinship)
    .toSorted((a, b) => b.shared - a.shared || daysApart(tie, a.other) - daysApart(tie, b.other))
    .slice(0, 3)
    .map(({ other }) => other);
}

export type RelatedTies = {
  readonly nearby: readonly Tie[];
  readonly earlier: Tie | null;
  readonly later: Tie | null;
};

/** The ties around one: those with most in common, and the ones before and after it in time. */
export function relatedTies(tie: Tie, dataset: Dataset): RelatedTies {
  const shown = dataset.ties.filter((other) => isListed(other) || other.id === tie.id);
  const inTime = sortTies(shown, "date");
  const at = inTime.findIndex(({ id }) => id === tie.id);
  const others = shown.filter(({ id }) => id !== tie.id);
  return {
    nearby: nearby(tie, others, dataset),
    earlier: inTime[at - 1] ?? null,
    later: inTime[at + 1] ?? null,
  };
}
