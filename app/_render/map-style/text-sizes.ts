import type { Language } from "../../_domain/vocabulary/language";
import { baseLooks } from "../svg/base-marks";
import { labelSizes } from "../svg/hub-marks";
import { markScale, type Size } from "../svg/svg-projection";

const badge = 12;

/** Labels shrink a little where lines are thinnest, as in the page's picture. */
const least = 0.68;
const shrunk = 0.9;

/** Sizes of map labels in CSS pixels for a map of the given size. */
export function textSizes(lang: Language, size: Size) {
  const share = markScale(size) > least ? 1 : shrunk;
  const { hub, minor, sub } = labelSizes[lang];
  const { country, focus, sea, town } = baseLooks;
  return {
    ...{ hub: hub * share, minor: minor * share, sub: sub * share },
    country: country.size[lang] * share,
    focus: focus.size[lang] * share,
    sea: sea.size[lang] * share,
    town: town.size[lang] * share,
    badge,
  };
}

export type TextSizes = ReturnType<typeof textSizes>;
