import type { Language } from "../../_domain/language";
import { type Forms, isolate } from "../../_domain/text";

type EmbedWords = {
  readonly start: string;
  readonly full: string;
  readonly screen: string;
  readonly sources: Forms;
  readonly from: (name: string, sources: string) => string;
  readonly ground: string;
  readonly updated: string;
  readonly chosen: string;
};

const all: Readonly<Record<Language, EmbedWords>> = {
  en: {
    start: "Explore the map again",
    full: "Full map",
    screen: "Full screen",
    sources: { one: "{n} public source", other: "{n} public sources" },
    from: (name, sources) => `${name}, from ${sources}`,
    ground: "Map: Natural Earth, GeoNames",
    updated: "Data updated since: see what changed",
    chosen: "Ties chosen on the map",
  },
  ar: {
    start: "تصفّح الخريطة من جديد",
    full: "الخريطة الكاملة",
    screen: "ملء الشاشة",
    sources: {
      zero: "لا مصادر",
      one: "مصدر منشور واحد",
      two: "مصدرين منشورين",
      few: "{n} مصادر منشورة",
      many: "{n} مصدرًا منشورًا",
      other: "{n} مصدر منشور",
    },
    from: (name, sources) => `${isolate(name)}، من ${sources}`,
    ground: `الخريطة: ${isolate("Natural Earth")} و${isolate("GeoNames")}`,
    updated: "حُدّثت البيانات منذ ذلك الحين: ما الذي تغيّر؟",
    chosen: "روابط مختارة على الخريطة",
  },
};

/** The live embed's own words. */
export const embedWords = (lang: Language): EmbedWords => all[lang];
