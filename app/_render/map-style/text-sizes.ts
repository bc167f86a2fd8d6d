import type { Language } from "../../_domain/vocabulary/language";
import { markScales } from "../../_domain/vocabulary/tokens";
import { baseLabelStyles } from "../svg/base-labels";
import { labelSizes } from "../svg/hub-marks";
import { markScale, type Size } from "../svg/svg-projection";

const badgeSizePx = 12;

/** Sizes of map labels in CSS px for a map of a size; where lines are thinnest labels shrink too, as in the picture. */
export function textSizes(lang: Language, size: Size) {
  const share = markScale(size) > markScales.small ? 1 : markScales.label;
  const { hub, minor, sub } = labelSizes[lang];
  const { country, focus, sea, town } = baseLabelStyles;
  return {
    hub: hub * share,
    minor: minor * share,
    sub: sub * share,
    country: country.size[lang] * share,
    focus: focus.size[lang] * share,
    sea: sea.size[lang] * share,
    town: town.size[lang] * share,
    badge: badgeSizePx,
  };
}

export type TextSizes = ReturnType<typeof textSizes>;
