import { type FlowMap, flows, type HubCount } from "../../_domain/flows/flows";
import type { Frame } from "../../_domain/flows/frame";
import { mercator } from "../../_domain/flows/mercator";
import type { Catalogue, TieSummary } from "../../_domain/records/dataset";
import type { Language } from "../../_domain/vocabulary/language";
import { figureSizePx } from "../../_domain/vocabulary/tokens";
import { baseLabels } from "./base-label-placement";
import { flowMarks, type MarkOptions } from "./flow-marks";
import { placeHubLabels } from "./hub-label-placement";
import { pageGround } from "./page-picture";
import { projectFrame } from "./svg-projection";

/** Sizes in px of a document's figure on a phone and beside the text of a wide page. */
const sizes = { narrow: { width: 358, height: 237 }, wide: figureSizePx } as const;

type FigureOptions = {
  readonly records: Catalogue;
  readonly ties: readonly TieSummary[];
  readonly lang: Language;
  readonly frame: Frame;
  /** The flow that stands out; the others are faint. */
  readonly selected?: MarkOptions["selected"];
};

/** Faint lines may pass under names. */
const strong = (
  { flows, hubs }: FlowMap,
  selected: NonNullable<FigureOptions["selected"]> | null,
): FlowMap => ({
  flows: flows.filter(
    ({ from, to, layer }) =>
      !selected || (from === selected.from && to === selected.to && layer === selected.layer),
  ),
  hubs,
});

/** The edge may cut the name of a hub beside the frame. */
function isFramed({ place }: HubCount, { x, y, width, height }: Frame): boolean {
  const [px, py] = mercator(place.coordinates);
  return px > x && px < x + width && py > y && py < y + height;
}

/** The map of a document page: hubs of what it shows are named first, the others where they cover no line. */
export function figure({ records, ties, lang, frame, selected = null }: FigureOptions) {
  const ground = pageGround(records, frame);
  const drawn = flows({ records, ties });
  const clear = strong(drawn, selected);
  const isOther = ({ id, count }: HubCount) =>
    selected ? id !== selected.from && id !== selected.to : count === 0;
  const placed = projectFrame(frame, { x: 0, y: 0, ...sizes.narrow });
  const names = placeHubLabels(clear, lang, sizes.narrow, placed, isOther);
  const labelled = new Map([...names].filter(([, hub]) => isFramed(hub, frame)));
  const marks = flowMarks(drawn, {
    ...{ lang, palette: "variables", frame, selected, labelled, narrow: sizes.narrow },
    extents: ground.extents,
    base: baseLabels(clear, { records, lang, frame, labelled, sizes }),
  });
  return { ground, marks };
}
