import { defaultFilter } from "../query/filter";
import type { Dataset } from "../records/dataset";
import { type Precision, precisions } from "../vocabulary/precisions";
import { type StatusId, statusIds } from "../vocabulary/statuses";
import { select } from "./select";

const distinct = (values: readonly string[]) => new Set(values).size;

/** Numbers of the method page; withdrawn and merged ties are not counted. */
export function methodFacts(dataset: Dataset) {
  const { ties } = select(dataset, defaultFilter(dataset));
  const { sources, places } = dataset;
  const countBy = <Id extends string>(ids: readonly Id[], of: (tie: (typeof ties)[number]) => Id) =>
    Object.fromEntries(
      ids.map((id) => [id, ties.filter((tie) => of(tie) === id).length]),
    ) as Readonly<Record<Id, number>>;
  return {
    numbers: {
      ties: ties.length,
      claims: ties.reduce((sum, { claims }) => sum + claims.length, 0),
      sources: sources.length,
      undated: sources.filter(({ published }) => published === null).length,
      unlinked: sources.filter(({ url }) => url === null).length,
      languages: distinct(sources.map(({ language }) => language)),
      origins: distinct(sources.map(({ origin }) => origin)),
      singleOrigin: ties.filter(({ origins }) => origins === 1).length,
      disputed: ties.filter(({ disputed }) => disputed).length,
      places: places.length,
      hubs: dataset.hubs.length,
      approximate: places.filter(({ position }) => position === "approximate").length,
      areas: places.filter(({ position }) => position === "area").length,
    },
    statuses: countBy<StatusId>(statusIds, ({ status }) => status),
    precisions: countBy<Precision>(precisions, ({ date }) => date.precision),
  };
}

export type MethodFacts = ReturnType<typeof methodFacts>;
