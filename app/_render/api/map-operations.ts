import {
  calloutsOf,
  type MapWords,
  mapWordParams,
  unknownTieProblems,
} from "../../_domain/query/author-words";
import { fileName } from "../../_domain/query/file-names";
import { formatParams } from "../../_domain/query/params";
import { type PictureRequest, pictureParams } from "../../_domain/query/request-options";
import type { Dataset } from "../../_domain/records/dataset";
import { today } from "../../_domain/records/versions";
import { authorMarks } from "../../_domain/selection/author-marks";
import { releaseNote } from "../../_domain/sentences/release-note";
import { picture } from "../picture/picture";
import {
  type ApiContext,
  layerExample,
  mediaTypes,
  type OperationAnswer,
  operation,
} from "./operation";
import { pngInTurn } from "./png-queue";

/** Parameters of the picture of a map: its own, and the words of an author. */
const mapParams = { ...pictureParams, ...mapWordParams };

type MapRequest = PictureRequest & MapWords;

/** SVG scales by itself, so it takes no `scale`. */
const { scale: _, ...svgParams } = mapParams;

type SvgRequest = Omit<MapRequest, "scale">;

/** Problems of marks and callouts on ties that no record has. */
const mapProblems = (options: SvgRequest, { ties }: Dataset) =>
  unknownTieProblems(options, new Set(ties.map(({ id }) => id))).map(({ parameter, detail }) => ({
    parameter,
    detail,
  }));

function svg({ dataset, versions, selection, site }: ApiContext, options: SvgRequest) {
  const current = versions.dataset(today) ?? dataset;
  const note = releaseNote(dataset, current, selection.ties, options.lang);
  const { head, note: authorNote, mark } = options;
  const hasAuthor =
    head !== null || authorNote !== null || mark.length > 0 || calloutsOf(options).length > 0;
  const author = { ...authorMarks(options, dataset, selection), words: options };
  const { lang, theme: palette, width, height, title } = options;
  const frame = { lang, palette, width, height, title, note, site };
  return picture(selection, hasAuthor ? { ...frame, author } : frame);
}

const svgPicture = (context: ApiContext, options: SvgRequest): OperationAnswer => ({
  body: svg(context, options),
  name: fileName("svg", context.query, formatParams(svgParams, options, context.dataset)),
});

async function pngPicture(context: ApiContext, options: MapRequest): Promise<OperationAnswer> {
  const { isWanted, dataset, query } = context;
  return {
    body: await pngInTurn(() => svg(context, options), options, options.scale, isWanted),
    name: fileName("png", query, formatParams(mapParams, options, dataset)),
  };
}

/** Fields that both formats share. */
const map = {
  description: "The map of the matching ties, with its title and legend.",
  isFixed: false,
  schema: null,
  takesFilter: true,
  disposition: "inline",
  check: mapProblems,
} as const;

export const mapOperations = {
  "/api/map.svg": operation({
    ...map,
    name: "mapSvg",
    summary: "The map as SVG",
    type: mediaTypes.svg,
    params: svgParams,
    example: `${layerExample}&lang=en`,
    respond: svgPicture,
  }),
  "/api/map.png": operation({
    ...map,
    name: "mapPng",
    summary: "The map as PNG",
    type: mediaTypes.png,
    isQueued: true,
    params: mapParams,
    example: `${layerExample}&lang=en&width=600&height=315`,
    respond: pngPicture,
  }),
} as const;
