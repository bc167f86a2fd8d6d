import { type Filter, filterParams, formatFilter } from "../query/filter";
import { joinQueries, keysOf } from "../query/params";
import { layerIds } from "../vocabulary/layers";
import { statusIds } from "../vocabulary/statuses";
import { type ComparedState, comparedState } from "./compared-state";

/** The values that a list leaves out; null where it leaves out none. */
const complement = <Id extends string>(all: readonly Id[], chosen: readonly Id[]) => {
  const others = all.filter((id) => !chosen.includes(id));
  return others.length > 0 ? others : null;
};

const changes = (filter: Filter): readonly Partial<Filter>[] => {
  const { layers, statuses, from, to } = filter;
  const [otherLayers, otherStatuses] = [
    complement(layerIds, layers),
    complement(statusIds, statuses),
  ];
  return [
    ...(otherLayers ? [{ layers: otherLayers }] : layerIds.map((id) => ({ layers: [id] }))),
    ...(otherStatuses
      ? [{ statuses: otherStatuses }]
      : statusIds.map((id) => ({ statuses: [id] }))),
    ...(from.length + to.length > 0 ? [{ from: to, to: from }] : []),
    ...(filter.disputed ? [] : [{ disputed: true }]),
  ];
};

/** Keys whose removal is offered: `possible` goes with `time`. */
const removableKeys = keysOf(filterParams).filter((key) => key !== "possible");

/**
 * States with the other side of a condition of a state: the other layers and statuses or, where it has all, each of them;
 * the opposite direction; the disputed ties. Then the state without each of its conditions.
 */
export function otherSides({ dataset, filter, query }: ComparedState): readonly ComparedState[] {
  const own = new URLSearchParams(query);
  const without = removableKeys
    .filter((key) => own.has(key))
    .map((key) => ({ [key]: filterParams[key].default(dataset) }));
  const states = [...changes(filter), ...without].map((change) => {
    const next = { ...filter, ...change };
    return comparedState(dataset, next.time ? next : { ...next, possible: false });
  });
  const queries = states.map((state) => state.query);
  return states.filter((state, at) => state.query !== query && queries.indexOf(state.query) === at);
}

/** Queries of the state drawn from today's records (version null) and from each of some releases, without its own. */
export const otherVersions = (
  { dataset, filter }: ComparedState,
  versions: readonly string[],
): readonly { readonly version: string | null; readonly query: string }[] =>
  [null, ...versions]
    .filter((version) => version !== (dataset.isPinned ? dataset.version : null))
    .map((version) => ({
      version,
      query: joinQueries(formatFilter(filter, dataset), version ? `data=${version}` : ""),
    }));
