import { landAddress, landBox } from "../../_basemap/address";
import { flows } from "../../_domain/flows/flows";
import { type Frame, frame } from "../../_domain/flows/frame";
import type { Catalogue, Dataset } from "../../_domain/records/dataset";
import type { Language } from "../../_domain/vocabulary/language";
import { areaRings } from "./area-rings";
import { pageBaseLabels } from "./base-label-placement";
import { withHubLabels } from "./hub-marks";
import { pageHubLabels } from "./page-hub-labels";
import { boxShare, pictureSize } from "./svg-projection";

/** The base map of a picture: shape of the frame, position and addresses of the land image, and rings of areas. */
export const pageBaseMap = (records: Catalogue, frame: Frame) => ({
  size: pictureSize(frame),
  land: boxShare(landBox, frame),
  images: landAddress,
  extents: areaRings(records),
});

/** Base map, base labels and places of hub labels of the page's picture; the server places them, so that browsers need no base map data. */
export function pagePicture(records: Dataset, lang: Language) {
  const wholeFrame = frame(records);
  const hubLabels = pageHubLabels(records, lang);
  const flowMap = withHubLabels(flows({ records, ties: records.ties }), hubLabels);
  const base = pageBaseLabels(flowMap, { records, lang, frame: wholeFrame });
  return { ...pageBaseMap(records, wholeFrame), base, hubLabels };
}
