import type { ListOptions } from "../../_domain/query/request-options";
import { catalogueIndex, type Dataset, type Tie } from "../../_domain/records/dataset";
import { facets, type Selection, sortTies } from "../../_domain/selection/select";
import type { BoundingBox, Point } from "../../_domain/vocabulary/geometry-types";

const lies = ([longitude, latitude]: Point, [west, south, east, north]: BoundingBox) => {
  const inLatitude = latitude >= south && latitude <= north;
  const eastOf = longitude >= west;
  const westOf = longitude <= east;
  return inLatitude && (west <= east ? eastOf && westOf : eastOf || westOf);
};

/** The ties of which a place lies in the box; all where there is none. */
function inside(ties: readonly Tie[], box: BoundingBox | null, dataset: Dataset): readonly Tie[] {
  if (box === null) return ties;
  const { places } = catalogueIndex(dataset);
  const isIn = (id: string) => {
    const place = places.get(id);
    return place !== undefined && lies(place.coordinates, box);
  };
  return ties.filter((tie) => [tie.from, tie.to, ...tie.via].some(isIn));
}

/** The selection within the box of a list. */
export const withinBbox = (
  selection: Selection,
  { bbox }: ListOptions,
  dataset: Dataset,
): Selection => ({
  ...selection,
  ties: inside(selection.ties, bbox, dataset),
});

/** The ties of one page of a list. */
export const page = ({ ties }: Selection, { sort, offset, limit }: ListOptions): readonly Tie[] =>
  sortTies(ties, sort).slice(offset, offset + limit);

/** Facets of the filter, within the box. */
export const facetsWithin = ({ filter }: Selection, { bbox }: ListOptions, dataset: Dataset) =>
  facets(bbox ? { ...dataset, ties: inside(dataset.ties, bbox, dataset) } : dataset, filter);
