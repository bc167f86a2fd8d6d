import type { Catalogue } from "../records/dataset";
import { type Filter, filterParams, formatFilter, parseFilter } from "./filter";
import { queryFromForm } from "./form-query";
import {
  formatParams,
  joinQueries,
  keysOf,
  type ParamProblem,
  type Params,
  parseParams,
  unknownKeyProblems,
} from "./params";
import {
  type LiveEmbedOptions,
  liveEmbedParams,
  type PageOptions,
  pageParams,
} from "./request-options";

type PageReading<View> = {
  readonly filter: Filter;
  readonly view: View;
  /** Unreadable and unknown parameters, which the page reports in one line. */
  readonly problems: readonly ParamProblem[];
  readonly canonical: string;
};

/** A function that reads the filter and the keys of a table from a query; it never throws. */
export const queryReader =
  <View extends object>(table: Params<View>) =>
  (query: URLSearchParams, records: Catalogue): PageReading<View> => {
    const filter = parseFilter(queryFromForm(query), records);
    const view = parseParams(table, filter.rest, records);
    const unknown = unknownKeyProblems(view.rest, [...keysOf(filterParams), ...keysOf(table)]);
    return {
      filter: filter.filter,
      view: view.values,
      problems: [...filter.problems, ...view.problems, ...unknown],
      canonical: joinQueries(
        formatFilter(filter.filter, records),
        formatParams(table, view.values, records),
      ),
    };
  };

export const pageQuery = queryReader<PageOptions>(pageParams);

export const embedQuery = queryReader<LiveEmbedOptions>(liveEmbedParams);
