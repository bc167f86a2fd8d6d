import type { Language } from "../_domain/language";
import type { Size } from "./surface";

export type TextSizes = {
  readonly hub: number;
  readonly minor: number;
  readonly sub: number;
  readonly country: number;
  readonly focus: number;
  readonly sea: number;
  readonly town: number;
  readonly badge: number;
};

type Room = "full" | "compact";

const table: Readonly<Record<Language, Readonly<Record<Room, TextSizes>>>> = {
  en: {
    full: { hub: 15, minor: 12.5, sub: 12, country: 12, focus: 15, sea: 12.5, town: 11, badge: 12 },
    compact: {
      hub: 13.5,
      minor: 12,
      sub: 12,
      country: 11,
      focus: 13,
      sea: 11,
      town: 11,
      badge: 12,
    },
  },
  ar: {
    full: { hub: 16.5, minor: 14, sub: 13, country: 13, focus: 16.5, sea: 13, town: 12, badge: 12 },
    compact: {
      hub: 15,
      minor: 13,
      sub: 13,
      country: 12,
      focus: 14.5,
      sea: 12,
      town: 12,
      badge: 12,
    },
  },
};

/** Maps narrower than this have smaller labels. */
const compactBelow = 500;

/** Sizes of map labels in CSS pixels for a map of the given size. */
export const textSizes = (lang: Language, { width }: Pick<Size, "width">): TextSizes =>
  table[lang][width < compactBelow ? "compact" : "full"];
