import { type FlowMap, flows } from "../../_domain/flows/flows";
import type { Frame } from "../../_domain/flows/frame";
import {
  type Catalogue,
  catalogueIndex,
  hubOf,
  type TieSummary,
} from "../../_domain/records/dataset";
import type { TieCallout } from "../../_domain/selection/author-marks";
import type { Language } from "../../_domain/vocabulary/language";
import type { CalloutMap, CalloutText } from "./callout-placement";
import type { LabelledHub } from "./hub-marks";
import { baseLabelObstacles } from "./obstacles";

/** Callouts with the line of their tie on the map; the point of its hub for a tie inside one. */
export const calloutTexts = (
  callouts: readonly TieCallout<TieSummary>[],
  records: Catalogue,
): readonly CalloutText[] =>
  callouts.flatMap(({ tie, text, number }) => {
    const [flow] = flows({ records, ties: [tie] }).flows;
    const hub = catalogueIndex(records).places.get(hubOf(tie.from, records));
    if (flow) return [{ number, text, line: flow.points }];
    return hub ? [{ number, text, line: [hub.coordinates] as const }] : [];
  });

type CalloutMapOptions = Pick<CalloutMap, "px"> & {
  readonly flowMap: FlowMap;
  readonly lang: Language;
  /** Rectangle in px in which text may stand. */
  readonly box: Frame;
  readonly labelledHubs: ReadonlyMap<string, LabelledHub> | null;
};

const marginPx = 6;

/** Narrower maps have numbers in the place of callouts. */
export const minCalloutWidthPx = 500;

/** What callouts keep clear of on a map of flows at a size in px. */
export const calloutMap = ({
  flowMap,
  lang,
  px,
  box,
  labelledHubs,
}: CalloutMapOptions): CalloutMap => ({
  px,
  ...baseLabelObstacles(flowMap, labelledHubs, lang, px),
  bounds: {
    left: box.x + marginPx,
    top: box.y + marginPx,
    right: box.x + box.width - marginPx,
    bottom: box.y + box.height - marginPx,
  },
});
