import { type FlowMap, flows } from "../../_domain/flows/flows";
import type { Frame } from "../../_domain/flows/frame";
import { type Catalogue, catalogueIndex, hubOf, type Tie } from "../../_domain/records/dataset";
import type { Language } from "../../_domain/vocabulary/language";
import type { CalloutMap, CalloutText } from "./callout-placement";
import type { LabelledHub } from "./hub-marks";
import { baseLabelObstacles } from "./obstacles";
import { projectFrame } from "./svg-projection";

/** Callouts with the line of their tie on the map; the point of its hub for a tie inside one. */
export const calloutTexts = (
  callouts: readonly { readonly tie: Tie; readonly text: string; readonly number: number }[],
  records: Catalogue,
): readonly CalloutText[] =>
  callouts.flatMap(({ tie, text, number }) => {
    const [flow] = flows({ records, ties: [tie] }).flows;
    const hub = catalogueIndex(records).places.get(hubOf(tie.from, records));
    if (flow) return [{ number, text, line: flow.points }];
    return hub ? [{ number, text, line: [hub.coordinates] as const }] : [];
  });

type MapOptions = {
  readonly flowMap: FlowMap;
  readonly lang: Language;
  readonly frame: Frame;
  /** Rectangle in px into which the frame is fitted, and that in which text may stand. */
  readonly box: Frame;
  readonly bounds?: Frame;
  readonly labelledHubs: ReadonlyMap<string, LabelledHub> | null;
};

const marginPx = 6;

/** What callouts keep clear of on a map of flows at a size in px. */
export function calloutMap(options: MapOptions): CalloutMap {
  const { flowMap, lang, frame, box, bounds = box, labelledHubs } = options;
  const { px } = projectFrame(frame, box);
  return {
    px,
    ...baseLabelObstacles(flowMap, labelledHubs, lang, px),
    bounds: {
      left: bounds.x + marginPx,
      top: bounds.y + marginPx,
      right: bounds.x + bounds.width - marginPx,
      bottom: bounds.y + bounds.height - marginPx,
    },
  };
}
