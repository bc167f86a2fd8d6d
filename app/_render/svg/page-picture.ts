import { landAddress, landBox } from "../../_basemap/address";
import { flows } from "../../_domain/flows/flows";
import { type Frame, frame } from "../../_domain/flows/frame";
import type { Catalogue, TieSummary } from "../../_domain/records/dataset";
import type { Language } from "../../_domain/vocabulary/language";
import { areaRings } from "./area-rings";
import { baseLabels } from "./base-label-placement";
import { boxShare, pictureSize } from "./svg-projection";

type Drawable = { readonly records: Catalogue; readonly ties: readonly TieSummary[] };

/** What lies under the flows of a picture: the shape of its frame, where the land image lies in it, and its areas. */
export const pageGround = (records: Catalogue, frame: Frame) => ({
  size: pictureSize(frame),
  land: boxShare(landBox, frame),
  images: landAddress,
  extents: areaRings(records),
});

/** What lies under the flows in the page's picture, which the server alone knows, and the names that have room. */
export function pagePicture(selection: Drawable, lang: Language) {
  const { records } = selection;
  const whole = frame(records);
  const base = baseLabels(flows(selection), { records, lang, frame: whole });
  return { ...pageGround(records, whole), base };
}
