import { buildDataset } from "../../app/_domain/records/build-dataset";
import { type Dataset, isListed, type Tie } from "../../app/_domain/records/dataset";
import type { TieRecord } from "../../app/_domain/records/schema";
import type { TieDate } from "../../app/_domain/time/dates";
import { layerIds } from "../../app/_domain/vocabulary/layers";
import { precisions } from "../../app/_domain/vocabulary/precisions";
import { statusIds } from "../../app/_domain/vocabulary/statuses";

type Random = () => number;

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32, T. Ettinger 2017). */
function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const below = (random: Random, limit: number) => Math.floor(random() * limit);

function pick<Item>(random: Random, items: readonly Item[]): Item {
  const item = items[below(random, items.length)];
  if (item === undefined) throw new RangeError("nothing to pick from");
  return item;
}

const day = (year: number, month: number, date: number) =>
  new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10);

type Spans = Readonly<
  Record<TieDate["precision"], (year: number, month: number, date: number) => readonly string[]>
>;

const spans: Spans = {
  day: (year, month, date) => [day(year, month, date), day(year, month, date + (date % 4))],
  month: (year, month) => [day(year, month, 1), day(year, month + 1, 0)],
  year: (year) => [day(year, 0, 1), day(year, 11, 31)],
  before: (year, month, date) => [day(year, month, date)],
  after: (year, month, date) => [day(year, month, date)],
};

function date(random: Random, latest: string): TieDate {
  const precision = pick(random, [...precisions, "day", "day", "day", "day"] as const);
  const year = Number(latest.slice(0, 4)) - below(random, 8);
  const [start = latest, end = start] = spans[precision](
    year,
    below(random, 12),
    1 + below(random, 28),
  );
  return { start, end, precision };
}

function record(tie: Tie): TieRecord {
  const { sources: _s, origins: _o, disputed: _d, known: _k, ...kept } = tie;
  return kept;
}

const withNumber = ({ ar, en }: Tie["title"], at: number) => ({
  ar: `${ar} (${at})`,
  en: `${en} (${at})`,
});

function variant(base: Dataset, shown: readonly Tie[], random: Random, at: number): TieRecord {
  const tie = pick(random, shown);
  return {
    ...record(tie),
    id: `synthetic-${at}`,
    layer: pick(random, layerIds),
    status: pick(random, statusIds),
    sector: pick(random, base.sectors).id,
    from: pick(random, shown).from,
    to: pick(random, shown).to,
    date: date(random, base.span.end),
    title: withNumber(tie.title, at),
    claims: tie.claims.map((claim) => ({ ...claim, says: withNumber(claim.says, at) })),
  };
}

/** `count` valid ties: those of the dataset first, then seeded variants of them. Throws a RangeError below their number. */
export function syntheticTies(count: number, base: Dataset, seed = 1): readonly TieRecord[] {
  const shown = base.ties.filter(isListed);
  if (!Number.isInteger(count) || count < base.ties.length || shown.length === 0)
    throw new RangeError(`${count} ties asked for, expected at least ${base.ties.length}`);
  const random = randomFrom(seed);
  return Array.from({ length: count }, (_, at) => {
    const tie = base.ties[at];
    return tie ? record(tie) : variant(base, shown, random, at);
  });
}

/** The dataset with `count` ties, in memory; the same for the same count. */
export const syntheticDataset = (count: number, base: Dataset): Dataset =>
  buildDataset({
    ...base,
    header: base,
    version: `synthetic-${count}`,
    ties: syntheticTies(count, base),
  });
