import {
  type ComparisonPictureRequest,
  type ComparisonRequest,
  comparisonParams,
  comparisonPictureParams,
} from "../../_domain/query/comparison-params";
import { fileName } from "../../_domain/query/file-names";
import type { ParamProblem } from "../../_domain/query/params";
import { readState } from "../../_domain/selection/compared-state";
import { type Comparison, compareStates } from "../../_domain/selection/comparison";
import { cardSizesPx } from "../../_domain/vocabulary/card-shapes";
import { comparisonCsv } from "../formats/csv";
import { comparisonJson } from "../formats/json";
import { comparisonPicture } from "../picture/comparison";
import { type ApiContext, mediaTypes, operation } from "./operation";
import { pngInTurn } from "./png-queue";
import { unknownVersions } from "./version-operations";

/** SVG scales by itself, so it takes no size. */
const { scale: _, width: __, ...svgParams } = comparisonPictureParams;

type SvgRequest = Omit<ComparisonPictureRequest, "scale" | "width">;

/** Problems of a key inside `a` or `b`, as `a.layers`. */
const within = (side: string, problems: readonly ParamProblem[]) =>
  problems.map((problem) => ({ ...problem, parameter: `${side}.${problem.parameter}` }));

/** Refuses states that cannot be read; otherwise answers with their comparison. */
function comparisonAnswer<Answer>(
  { dataset, versions }: ApiContext,
  request: ComparisonRequest,
  answer: (comparison: Comparison) => Answer,
) {
  const releases = { current: dataset, find: versions.dataset };
  const [a, b] = [readState(request.a, releases, false), readState(request.b, releases, false)];
  const errors = [...within("a", a.problems), ...within("b", b.problems)];
  if (errors.length > 0) return { errors };
  const unknown = [
    ...within("a", a.unknownVersion ? [a.unknownVersion] : []),
    ...within("b", b.unknownVersion ? [b.unknownVersion] : []),
  ];
  return unknown.length > 0 ? unknownVersions(versions, unknown) : answer(compareStates(a, b));
}

/** Whether both sides draw releases, which never change. */
const fixedPart = ({ a, b }: Comparison) =>
  a.dataset.isPinned && b.dataset.isPinned ? ({ isFixed: true } as const) : {};

const comparisonFileName = ({ a, b }: Comparison, ending: string) =>
  fileName(ending, "compare", a.query, b.query);

const example = "a=known%3D2025-05-26&b=";

const picture = {
  description:
    "Both maps side by side in the same frame and scale, under the difference in words and what an author adds; 1200 × 630.",
  schema: null,
  isFixed: false,
  takesFilter: false,
  disposition: "inline",
  example: `${example}&lang=en`,
} as const;

const svg = (comparison: Comparison, { dataset, site }: ApiContext, options: SvgRequest) =>
  comparisonPicture(comparison, { ...options, site, current: dataset });

export const comparisonOperations = {
  "/api/compare": operation<ComparisonRequest>({
    name: "compare",
    summary: "Two states compared",
    description:
      "The ties of the first state alone, of both and of the second alone, and the difference in words. A problem inside a state names its key as `a.layers`.",
    type: mediaTypes.json,
    schema: "Comparison",
    takesFilter: false,
    params: comparisonParams,
    example,
    respond: (context, request) =>
      comparisonAnswer(context, request, (comparison) => ({
        body: comparisonJson(comparison, context.site),
        ...fixedPart(comparison),
      })),
  }),
  "/api/compare.csv": operation<ComparisonRequest>({
    name: "compareCsv",
    summary: "Two states compared, as CSV",
    description: "The table of ties with a first column `only`: `a`, `both` or `b`.",
    type: mediaTypes.csv,
    schema: null,
    takesFilter: false,
    disposition: "attachment",
    params: comparisonParams,
    example,
    respond: (context, request) =>
      comparisonAnswer(context, request, (comparison) => ({
        body: comparisonCsv(comparison, context.site),
        name: comparisonFileName(comparison, "csv"),
        ...fixedPart(comparison),
      })),
  }),
  "/api/compare.svg": operation<SvgRequest>({
    ...picture,
    name: "compareSvg",
    summary: "Two states compared, as SVG",
    type: mediaTypes.svg,
    params: svgParams,
    respond: (context, options) =>
      comparisonAnswer(context, options, (comparison) => ({
        body: svg(comparison, context, options),
        name: comparisonFileName(comparison, "svg"),
      })),
  }),
  "/api/compare.png": operation<ComparisonPictureRequest>({
    ...picture,
    name: "comparePng",
    summary: "Two states compared, as PNG",
    type: mediaTypes.png,
    isQueued: true,
    params: comparisonPictureParams,
    respond: (context, options) =>
      comparisonAnswer(context, options, async (comparison) => {
        const { wide } = cardSizesPx;
        const draw = () => svg(comparison, context, options);
        const scale = options.scale * Math.min(1, options.width / wide.width);
        return {
          body: await pngInTurn(draw, wide, scale, context.isWanted),
          name: comparisonFileName(comparison, "png"),
        };
      }),
  }),
} as const;
