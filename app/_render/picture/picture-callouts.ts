import { type Frame, frame } from "../../_domain/flows/frame";
import type { TieCallout } from "../../_domain/selection/author-marks";
import { calloutMap, calloutTexts } from "../svg/callout-map";
import { type PlacedCallout, placeCallouts } from "../svg/callout-placement";
import type { LabelledHub } from "../svg/hub-marks";
import { type PlacedNumber, placeNumbers } from "../svg/number-placement";
import { projectFrame } from "../svg/svg-projection";
import { boxOf, type SelectionMap, selectionFlows } from "./picture-map";

type CalloutRoom = Pick<SelectionMap, "selection" | "lang"> & {
  /** Rectangle of the map in px, of which the lowest `footPx` stay free. */
  readonly rectangle: Frame;
  readonly footPx: number;
  readonly labelledHubs: ReadonlyMap<string, LabelledHub>;
};

/** What callouts keep clear of on the map of a selection. */
function pictureCalloutMap({ selection, lang, rectangle, footPx, labelledHubs }: CalloutRoom) {
  const box = boxOf(rectangle);
  const { px } = projectFrame(frame(selection.records), box);
  const free = { ...box, height: box.height - footPx };
  return calloutMap({ flowMap: selectionFlows(selection), lang, px, box: free, labelledHubs });
}

/** The callouts of an author beside their flows; null where one has no room. */
export const pictureCallouts = (
  room: CalloutRoom,
  callouts: readonly TieCallout[],
): readonly PlacedCallout[] | null =>
  placeCallouts(
    calloutTexts(callouts, room.selection.records),
    [pictureCalloutMap(room)],
    room.lang,
  );

/** The numbers of the callouts of an author on their flows. */
export const pictureNumbers = (
  room: CalloutRoom,
  callouts: readonly TieCallout[],
): readonly PlacedNumber[] =>
  placeNumbers(calloutTexts(callouts, room.selection.records), [pictureCalloutMap(room)]);
