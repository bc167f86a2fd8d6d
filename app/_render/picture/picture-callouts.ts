import { type Frame, frame } from "../../_domain/flows/frame";
import type { TieCallout } from "../../_domain/selection/author-marks";
import { calloutMap, calloutTexts, minCalloutWidthPx } from "../svg/callout-map";
import { type PlacedCallout, placeCallouts } from "../svg/callout-placement";
import { type PlacedNumber, placeNumbers } from "../svg/number-placement";
import { projectFrame } from "../svg/svg-projection";
import { boxOf, pictureHubLabels, type SelectionMap, selectionFlows } from "./picture-map";

type CalloutRoom = Pick<SelectionMap, "selection" | "lang">;

/** What callouts keep clear of on the map of a selection, of which the lowest `footPx` stay free. */
function pictureCalloutMap({ selection, lang }: CalloutRoom, rectangle: Frame, footPx: number) {
  const { records } = selection;
  const [flowMap, wholeFrame, box] = [selectionFlows(selection), frame(records), boxOf(rectangle)];
  const projection = projectFrame(wholeFrame, box);
  const labelledHubs = pictureHubLabels(flowMap, lang, box, projection);
  const free = { ...box, height: box.height - footPx };
  return calloutMap({ flowMap, lang, px: projection.px, box: free, labelledHubs });
}

/** The callouts of an author beside their flows; null where the map is narrow or one has no room. */
export const pictureCallouts = (
  room: CalloutRoom,
  callouts: readonly TieCallout[],
  rectangle: Frame,
  footPx: number,
): readonly PlacedCallout[] | null =>
  rectangle.width < minCalloutWidthPx
    ? null
    : placeCallouts(
        calloutTexts(callouts, room.selection.records),
        [pictureCalloutMap(room, rectangle, footPx)],
        room.lang,
      );

/** The numbers of the callouts of an author on their flows. */
export const pictureNumbers = (
  room: CalloutRoom,
  callouts: readonly TieCallout[],
  rectangle: Frame,
  footPx: number,
): readonly PlacedNumber[] =>
  placeNumbers(calloutTexts(callouts, room.selection.records), [
    pictureCalloutMap(room, rectangle, footPx),
  ]);
