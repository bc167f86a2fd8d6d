import { type CountedHub, type FlowMap, flows } from "../../_domain/flows/flows";
import type { Frame } from "../../_domain/flows/frame";
import { mercator } from "../../_domain/flows/mercator";
import type { Catalogue, TieSummary } from "../../_domain/records/dataset";
import type { Language } from "../../_domain/vocabulary/language";
import { figureSizePx } from "../../_domain/vocabulary/tokens";
import { pageBaseLabels } from "./base-label-placement";
import { flowMarks } from "./flow-marks";
import { placeHubLabels } from "./hub-label-placement";
import type { MarkOptions } from "./mark-options";
import { pageBaseMap } from "./page-picture";
import { flowEmphasis } from "./styled-flows";
import { projectFrame } from "./svg-projection";

/** Sizes in px of a document's figure on a phone and beside the text of a wide page. */
const sizes = { narrow: { width: 358, height: 237 }, wide: figureSizePx } as const;

type FigureOptions = {
  readonly records: Catalogue;
  readonly ties: readonly TieSummary[];
  readonly lang: Language;
  readonly frame: Frame;
  /** The flows and hubs of the ties; by default as they lie on a map that stands alone. */
  readonly flowMap?: FlowMap;
  /** The map of the other side of a comparison. */
  readonly otherFlowMap?: FlowMap;
  /** Tells its ids from those of the other figures of a page. */
  readonly mapId?: string;
  /** The flow that stands out; the others are faint. */
  readonly selected?: MarkOptions["selected"];
  /** Ties that are drawn faint below the others, which are those of earlier steps of a story. */
  readonly faintTies?: readonly TieSummary[];
};

/** Ties as they are drawn over faint ones: the faint flows with the hubs of both, and the strong ones. */
export function flowsOverFaint(
  records: Catalogue,
  ties: readonly TieSummary[],
  faintTies: readonly TieSummary[],
): { readonly flowMap: FlowMap; readonly marked: FlowMap } {
  const { hubs } = flows({ records, ties: [...faintTies, ...ties] });
  const faint = flows({ records, ties: faintTies });
  return { flowMap: { flows: faint.flows, hubs }, marked: flows({ records, ties }) };
}

/** Whether a hub lies within the frame; the edge may cut the labels of others. */
function isWithin({ place }: CountedHub, { x, y, width, height }: Frame): boolean {
  const [px, py] = mercator(place.coordinates);
  return px > x && px < x + width && py > y && py < y + height;
}

/**
 * The map of a document page. Hubs of the selected flow, or without one all hubs with ties, are labelled first; the
 * labels of the others may be omitted. Labels may cover faint lines.
 */
export function figure(options: FigureOptions) {
  const { records, ties, lang, frame, selected = null, faintTies, otherFlowMap, mapId } = options;
  const baseMap = pageBaseMap(records, frame);
  const { flowMap, marked } = faintTies
    ? flowsOverFaint(records, ties, faintTies)
    : { flowMap: options.flowMap ?? flows({ records, ties }), marked: undefined };
  const strong = marked ?? flowMap;
  const clearFlows = strong.flows.filter((flow) => flowEmphasis(flow, selected) !== "faint");
  const obstacles: FlowMap = { ...strong, flows: clearFlows };
  const mayBeOmitted = ({ id, count }: CountedHub) =>
    selected ? id !== selected.from && id !== selected.to : count === 0;
  const projection = projectFrame(frame, { x: 0, y: 0, ...sizes.narrow });
  const placed = placeHubLabels(obstacles, lang, sizes.narrow, projection, mayBeOmitted);
  const labelledHubs = new Map([...placed].filter(([, hub]) => isWithin(hub, frame)));
  const marks = flowMarks(flowMap, {
    lang,
    palette: "variables",
    frame,
    selected,
    ...(otherFlowMap && { otherFlowMap }),
    ...(mapId !== undefined && { mapId }),
    ...(marked && { marked }),
    labelledHubs,
    narrowSize: sizes.narrow,
    extents: baseMap.extents,
    base: pageBaseLabels(obstacles, { records, lang, frame, labelledHubs, sizes }),
  });
  return { baseMap, marks };
}
