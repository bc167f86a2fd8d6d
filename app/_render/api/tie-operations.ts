import { pinnedAddress } from "../../_domain/query/addresses";
import { fileName } from "../../_domain/query/file-names";
import { formatParams, type Params } from "../../_domain/query/params";
import {
  type CsvOptions,
  csvParams,
  dataParams,
  type ListOptions,
  tieListParams,
} from "../../_domain/query/request-options";
import type { Tie } from "../../_domain/records/dataset";
import { today } from "../../_domain/records/versions";
import type { Selection } from "../../_domain/selection/select";
import { laterRecordProblem } from "../../_domain/sentences/later-records";
import { csv } from "../formats/csv";
import { tiesGeojson } from "../formats/geojson";
import { tiesJson, tieWithCitations } from "../formats/json";
import {
  type ApiContext,
  layerExample,
  mediaTypes,
  type OperationAnswer,
  operation,
  recordOnly,
} from "./operation";
import { facetsWithin, nextPage, page, withinBbox } from "./paging";

function tiesAnswer(context: ApiContext, options: ListOptions): OperationAnswer {
  const matches = withinBbox(context.selection, options, context.dataset);
  const matchesPage = { offset: options.offset, ties: page(matches, options) };
  return {
    body: tiesJson(matches, matchesPage, facetsWithin(matches, options, context.dataset), context),
    ...nextPage(context, tieListParams, options, matches.ties.length),
  };
}

/** Answers one page of the matching ties in the format of `write`, which takes `params`. */
const tiesPage =
  <Options extends ListOptions>(
    write: (selection: Selection, site: string, options: Options) => string | object,
    params: Params<Options>,
  ) =>
  (context: ApiContext, options: Options): OperationAnswer => {
    const matches = withinBbox(context.selection, options, context.dataset);
    return {
      body: write({ ...matches, ties: page(matches, options) }, context.site, options),
      ...nextPage(context, params, options, matches.ties.length),
    };
  };

const csvTable = tiesPage<CsvOptions>(
  (selection, site, { bom }) => csv(selection, site, bom),
  csvParams,
);

const csvAnswer = (context: ApiContext, options: CsvOptions): OperationAnswer => ({
  ...csvTable(context, options),
  name: fileName(
    "csv",
    context.query,
    formatParams<Pick<CsvOptions, "data">>(dataParams, options, context.dataset),
  ),
});

function tieAnswer({ dataset, versions, id, site }: ApiContext) {
  const hasId = ({ id: candidate }: Tie) => candidate === id;
  const match = dataset.ties.find(hasId);
  if (!match) {
    const isLater = versions.dataset(today)?.ties.some(hasId);
    return { kind: "missing", errors: isLater ? [laterRecordProblem] : [] } as const;
  }
  return match.merged
    ? { redirect: pinnedAddress(`/api/ties/${match.merged}`, dataset) }
    : { body: tieWithCitations(match, dataset, site) };
}

const listFields = {
  takesFilter: true,
  isPaged: true,
  params: tieListParams,
  example: `${layerExample}&limit=1`,
} as const;

export const tieOperations = {
  "/api/ties": operation({
    ...listFields,
    name: "ties",
    summary: "Complete ties, with facets",
    description:
      "The matching ties with all their fields. Each facet counts, for each of its values, the ties that match under all other filters.",
    type: mediaTypes.json,
    schema: "Ties",
    respond: tiesAnswer,
  }),
  "/api/ties/{id}": operation({
    ...recordOnly,
    name: "tie",
    summary: "One tie, with citations",
    description:
      "A withdrawn tie keeps its address and gives the reason; the address of a merged tie redirects to the tie it became part of.",
    type: mediaTypes.json,
    schema: "Tie",
    respond: tieAnswer,
  }),
  "/api/ties.geojson": operation({
    ...listFields,
    name: "tiesGeojson",
    summary: "Ties as GeoJSON",
    description:
      "One LineString per tie between its exact places, or a Point if both are the same place.",
    type: mediaTypes.geojson,
    schema: "Features",
    respond: tiesPage(tiesGeojson, tieListParams),
  }),
  "/api/ties.csv": operation({
    ...listFields,
    params: csvParams,
    name: "tiesCsv",
    summary: "Ties as CSV",
    description:
      "RFC 4180, UTF-8 with a byte order mark unless `bom` is false. Text that a spreadsheet would run as a formula starts with an apostrophe.",
    type: mediaTypes.csv,
    schema: null,
    disposition: "attachment",
    respond: csvAnswer,
  }),
} as const;
