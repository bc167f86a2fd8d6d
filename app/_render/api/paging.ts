import { formatParams, joinQueries, type Params } from "../../_domain/query/params";
import type { ListOptions } from "../../_domain/query/request-options";
import { catalogueIndex, type Dataset, type Tie } from "../../_domain/records/dataset";
import { facets, type Selection, selectedTies } from "../../_domain/selection/select";
import type { BoundingBox, Point } from "../../_domain/vocabulary/geometry-types";
import type { ApiContext, OperationAnswer } from "./operation";

/** Whether a position lies in a box, which crosses the antimeridian if west is greater than east. */
function contains([west, south, east, north]: BoundingBox, [longitude, latitude]: Point): boolean {
  if (latitude < south || latitude > north) return false;
  return west <= east
    ? longitude >= west && longitude <= east
    : longitude >= west || longitude <= east;
}

/** The ties with a place in the box; all ties where the box is null. */
function tiesInBox(
  ties: readonly Tie[],
  bbox: BoundingBox | null,
  dataset: Dataset,
): readonly Tie[] {
  if (bbox === null) return ties;
  const { places } = catalogueIndex(dataset);
  const isInBox = (id: string) => {
    const place = places.get(id);
    return place !== undefined && contains(bbox, place.coordinates);
  };
  return ties.filter((tie) => [tie.from, tie.to, ...tie.via].some(isInBox));
}

/** The selection reduced to the ties in the requested box. */
export const withinBbox = (
  selection: Selection,
  { bbox }: ListOptions,
  dataset: Dataset,
): Selection => ({ ...selection, ties: tiesInBox(selection.ties, bbox, dataset) });

/** The ties of the requested page, sorted. */
export const page = (selection: Selection, { sort, offset, limit }: ListOptions): readonly Tie[] =>
  selectedTies(selection, sort).slice(offset, offset + limit);

/** Facets of the filter over the ties in the requested box. */
export const facetsWithin = ({ filter }: Selection, { bbox }: ListOptions, dataset: Dataset) =>
  facets(bbox ? { ...dataset, ties: tiesInBox(dataset.ties, bbox, dataset) } : dataset, filter);

/** The canonical query of the next page, for an answer about a list of `total` items; nothing on the last page. */
export function nextPage<Options extends Pick<ListOptions, "offset" | "limit">>(
  { query, dataset }: ApiContext,
  params: Params<Options>,
  options: Options,
  total: number,
): Pick<OperationAnswer, "next"> {
  const offset = options.offset + options.limit;
  return offset < total
    ? { next: joinQueries(query, formatParams(params, { ...options, offset }, dataset)) }
    : {};
}
