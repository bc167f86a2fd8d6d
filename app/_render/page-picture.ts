import { landAddress, landBox } from "../_basemap/address";
import type { Listed, Records } from "../_domain/dataset";
import { flows } from "../_domain/flows";
import { frame } from "../_domain/frame";
import type { Language } from "../_domain/language";
import { baseLabels } from "./base-labels";
import { extents } from "./extents";
import { boxShare, pictureSize } from "./surface";

type Drawable = { readonly records: Records; readonly ties: readonly Listed[] };

/**
 * What lies under the flows in the page's picture, which the server alone knows: the shape of the frame of all
 * hubs, where the land image lies in it, the areas cut to their land, and the names that have room.
 */
export function pagePicture(selection: Drawable, lang: Language) {
  const { records } = selection;
  const whole = frame(records);
  return {
    size: pictureSize(whole),
    land: boxShare(landBox, whole),
    images: landAddress,
    extents: extents(records),
    base: baseLabels(flows(selection), { records, lang, frame: whole }),
  };
}

export type PagePicture = ReturnType<typeof pagePicture>;
