import type { Facet } from "../../_domain/selection/select";
import { classWords } from "../../_domain/sentences/flow-words";
import { layers, toggleLayer } from "../../_domain/vocabulary/layers";
import { statuses, toggleStatus } from "../../_domain/vocabulary/statuses";
import { useAddress } from "../state/address";

/** A box that shows or hides the ties of one layer or status. */
export type FilterBox = {
  readonly id: string;
  readonly name: string;
  /** What the line on the map says, where the name does not. */
  readonly title?: string;
  readonly isOn: boolean;
  readonly turn: (on: boolean) => Promise<void>;
  readonly count: number;
};

/** The boxes of all layers; `counts` are their ties. */
export function useLayerBoxes(counts: Facet) {
  const { lang, filter, goAfterFrame } = useAddress();
  return layers.map(({ id, name }, at) => ({
    id,
    name: name[lang],
    isOn: filter.layers.includes(id),
    turn: (on: boolean) =>
      goAfterFrame({ filter: (latest) => ({ layers: toggleLayer(latest.layers, id, on) }) }),
    count: counts[at]?.count ?? 0,
  })) satisfies readonly FilterBox[];
}

/** The boxes of all statuses; `counts` are their ties. */
export function useStatusBoxes(counts: Facet) {
  const { lang, filter, goAfterFrame } = useAddress();
  return statuses.map(({ id, short }, at) => ({
    id,
    name: short[lang],
    title: classWords[id][lang],
    isOn: filter.statuses.includes(id),
    turn: (on: boolean) =>
      goAfterFrame({ filter: (latest) => ({ statuses: toggleStatus(latest.statuses, id, on) }) }),
    count: counts[at]?.count ?? 0,
  })) satisfies readonly FilterBox[];
}
