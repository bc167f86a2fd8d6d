import { isolate } from "../text/isolates";
import type { PluralForms } from "../text/plurals";
import type { Language } from "../vocabulary/language";

type CreditWords = {
  readonly sources: PluralForms;
  readonly from: (name: string, sources: string) => string;
  readonly ground: string;
  readonly full: string;
  readonly updated: string;
};

/** The credit line of static and live embeds. */
export const creditWords: Readonly<Record<Language, CreditWords>> = {
  en: {
    sources: { one: "{n} public source", other: "{n} public sources" },
    from: (name, sources) => `${name}, from ${sources}`,
    ground: "Map: Natural Earth, GeoNames",
    full: "Full map",
    updated: "Data updated since: see what changed",
  },
  ar: {
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
    full: "الخريطة الكاملة",
    updated: "حُدّثت البيانات منذ ذلك الحين: ما الذي تغيّر؟",
  },
};
