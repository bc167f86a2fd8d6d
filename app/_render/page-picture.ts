import { landAddress, landBox } from "../_basemap/address";
import type { Listed, Records } from "../_domain/dataset";
import { flows } from "../_domain/flows";
import { type Frame, frame } from "../_domain/frame";
import type { Language } from "../_domain/language";
import { baseLabels } from "./base-labels";
import { extents } from "./extents";
import { boxShare, pictureSize } from "./surface";

type Drawable = { readonly records: Records; readonly ties: readonly Listed[] };

/**
 * What lies under the flows in the page's picture, which the server alone knows: the shape of the frame (all hubs
 * where none is given), where the land image lies in it, the areas cut to their land, and the names that have room.
 */
export function pagePicture(selection: Drawable, lang: Language, view?: Frame) {
  const { records } = selection;
  const shown = view ?? frame(records);
  return {
    size: pictureSize(shown),
    land: boxShare(landBox, shown),
    images: landAddress,
    extents: extents(records),
    base: baseLabels(flows(selection), { records, lang, frame: shown }),
  };
}
