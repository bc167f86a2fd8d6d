import { landAddress, landBox } from "../../_basemap/address";
import { flows } from "../../_domain/flows/flows";
import { type Frame, frame } from "../../_domain/flows/frame";
import type { Catalogue, TieSummary } from "../../_domain/records/dataset";
import type { Language } from "../../_domain/vocabulary/language";
import { areaRings } from "./area-rings";
import { pageBaseLabels } from "./base-label-placement";
import { boxShare, pictureSize } from "./svg-projection";

type RecordsAndTies = { readonly records: Catalogue; readonly ties: readonly TieSummary[] };

/** The base map of a picture: shape of the frame, position and addresses of the land image, and rings of areas. */
export const pageBaseMap = (records: Catalogue, frame: Frame) => ({
  size: pictureSize(frame),
  land: boxShare(landBox, frame),
  images: landAddress,
  extents: areaRings(records),
});

/** Base map and base labels of the page's picture; the server places them, so that browsers need no base map data. */
export function pagePicture(selection: RecordsAndTies, lang: Language) {
  const { records } = selection;
  const wholeFrame = frame(records);
  const base = pageBaseLabels(flows(selection), { records, lang, frame: wholeFrame });
  return { ...pageBaseMap(records, wholeFrame), base };
}
