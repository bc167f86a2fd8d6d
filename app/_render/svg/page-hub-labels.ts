import { flows } from "../../_domain/flows/flows";
import { defaultMapSizePx, frame } from "../../_domain/flows/frame";
import type { Dataset } from "../../_domain/records/dataset";
import { memoizeByObject } from "../../_domain/text/memoize";
import type { Language } from "../../_domain/vocabulary/language";
import { placeUnrecordedHubLabels } from "./hub-label-placement";
import type { HubLabelPosition } from "./hub-marks";
import type { Size } from "./svg-projection";

/** Sizes in px of the map of a page: a small phone under its panel and without it, a low embed, a wide screen. */
const pageSizesPx: readonly Size[] = [
  { width: 360, height: 284 },
  { width: 360, height: 560 },
  { width: 640, height: 300 },
  defaultMapSizePx,
];

/** Lower maps, of static embeds with a button below, lowest first: labels are placed for the first on which all fit. */
const lowSizesPx: readonly Size[] = [213, 248].map((height) => ({ width: 360, height }));

function place(records: Dataset, lang: Language): Readonly<Record<string, HubLabelPosition>> {
  const flowMap = flows({ records, ties: records.ties });
  const placeOn = (sizesPx: readonly Size[]) =>
    placeUnrecordedHubLabels(flowMap, lang, frame(records), sizesPx);
  const count = flowMap.hubs.filter(({ place: { anchor } }) => anchor === undefined).length;
  const placed =
    lowSizesPx.map((low) => placeOn([low, ...pageSizesPx])).find(({ size }) => size === count) ??
    placeOn(pageSizesPx);
  return Object.fromEntries(
    [...placed.values()].map(
      ({ id, place: { anchor = "east", sublabel }, extraDistancePx = 0 }) => [
        id,
        { anchor, extraDistancePx, withoutSublabel: sublabel === undefined },
      ],
    ),
  );
}

const positions = {
  ar: memoizeByObject((records: Dataset) => place(records, "ar")),
  en: memoizeByObject((records: Dataset) => place(records, "en")),
} as const;

/**
 * Hub id → position of its label on pages, whose one picture fits every size, for hubs whose record names none and whose
 * label has room. It depends on the whole dataset, so that no filter moves a label.
 */
export const pageHubLabels = (records: Dataset, lang: Language) => positions[lang](records);
