import type { Language } from "../../_domain/language";

type EmbedWords = {
  readonly start: string;
  readonly full: string;
  readonly screen: string;
  readonly from: (name: string) => string;
  readonly chosen: string;
};

const all: Readonly<Record<Language, EmbedWords>> = {
  en: {
    start: "Explore the map again",
    full: "Full map",
    screen: "Full screen",
    from: (name) => `${name}. Map: Natural Earth, GeoNames`,
    chosen: "Ties chosen on the map",
  },
  ar: {
    start: "تصفّح الخريطة من جديد",
    full: "الخريطة الكاملة",
    screen: "ملء الشاشة",
    from: (name) => `${name}. الخريطة: \u2068Natural Earth\u2069 و\u2068GeoNames\u2069`,
    chosen: "روابط مختارة على الخريطة",
  },
};

/** The live embed's own words. */
export const embedWords = (lang: Language): EmbedWords => all[lang];
