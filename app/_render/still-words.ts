import type { Language } from "../_domain/language";
import { type Forms, isolate } from "../_domain/text";

type StillWords = {
  readonly layers: string;
  readonly timeline: string;
  readonly shown: string;
  readonly hidden: string;
  readonly click: string;
  readonly tap: string;
  readonly full: string;
  readonly list: string;
  readonly more: string;
  readonly sources: Forms;
  readonly from: (name: string, sources: string) => string;
  readonly ground: string;
  readonly route: (from: string, to: string) => string;
  readonly within: (place: string) => string;
  readonly disagree: (points: string) => string;
  readonly updated: string;
  readonly ignored: (keys: string) => string;
};

/** The embed's own words. */
export const stillWords: Readonly<Record<Language, StillWords>> = {
  en: {
    layers: "Layers",
    timeline: "When it happened; one stripe, one tie",
    shown: "shown; leave out",
    hidden: "left out; show",
    click: "Click to explore the map",
    tap: "Tap to explore the map",
    full: "Full map",
    list: "Ties",
    more: "All on the full map",
    sources: { one: "{n} public source", other: "{n} public sources" },
    from: (name, sources) => `${name}, from ${sources}`,
    ground: "Map: Natural Earth, GeoNames",
    route: (from, to) => `From ${from} to ${to}`,
    within: (place) => `In ${place}`,
    disagree: (points) => `Sources disagree: ${points}`,
    updated: "Data updated since: see what changed",
    ignored: (keys) => `Not understood in the address and left out: ${keys}`,
  },
  ar: {
    layers: "الطبقات",
    timeline: "متى حدث؛ كل شريط رابط واحد",
    shown: "ظاهرة؛ أخفها",
    hidden: "مخفية؛ أظهرها",
    click: "انقر لتصفّح الخريطة",
    tap: "المس لتصفّح الخريطة",
    full: "الخريطة الكاملة",
    list: "الروابط",
    more: "البقية في الخريطة الكاملة",
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
    route: (from, to) => `من ${isolate(from)} إلى ${isolate(to)}`,
    within: (place) => `في ${isolate(place)}`,
    disagree: (points) => `المصادر مختلفة في: ${isolate(points)}`,
    updated: "حُدّثت البيانات منذ ذلك الحين: ما الذي تغيّر؟",
    ignored: (keys) => `في العنوان ما لم يُفهم فتُرك: ${isolate(keys)}`,
  },
};
