import type { CountedNoun } from "../text/counted-nouns";
import { isolate } from "../text/isolates";
import type { Language } from "../vocabulary/language";

/** Number of sources after a preposition, which takes the genitive in Arabic. */
export const fromSources: CountedNoun = {
  en: { one: "{n} public source", other: "{n} public sources" },
  ar: {
    zero: "لا مصادر",
    one: "مصدر منشور واحد",
    two: "مصدرين منشورين",
    few: "{n} مصادر منشورة",
    many: "{n} مصدرًا منشورًا",
    other: "{n} مصدر منشور",
  },
};

const en = {
  from: (name: string, sources: string) => `${name}, from ${sources}`,
  ground: "Map: Natural Earth, GeoNames",
  full: "Full map",
  updated: "Data updated since: see what changed",
  ignored: (keys: string) => `Not understood in the address and left out: ${keys}`,
  layers: "Layers",
  list: "Ties",
  disagree: (points: string) => `Sources disagree: ${points}`,
  timeline: "When it happened; one stripe, one tie",
  shown: "shown; leave out",
  hidden: "left out; show",
  click: "Click to explore the map",
  tap: "Tap to explore the map",
  more: "All on the full map",
  route: (from: string, to: string) => `From ${from} to ${to}`,
  within: (place: string) => `In ${place}`,
  restart: "Explore the map again",
  fullScreen: "Full screen",
  selectedTies: "Ties chosen on the map",
};

const ar: typeof en = {
  from: (name, sources) => `${isolate(name)}، من ${sources}`,
  ground: `الخريطة: ${isolate("Natural Earth")} و${isolate("GeoNames")}`,
  full: "الخريطة الكاملة",
  updated: "حُدّثت البيانات منذ ذلك الحين: ما الذي تغيّر؟",
  ignored: (keys) => `في العنوان ما لم يُفهم فتُرك: ${isolate(keys)}`,
  layers: "الطبقات",
  list: "الروابط",
  disagree: (points) => `المصادر مختلفة في: ${isolate(points)}`,
  timeline: "متى حدث؛ كل شريط رابط واحد",
  shown: "ظاهرة؛ أخفها",
  hidden: "مخفية؛ أظهرها",
  click: "انقر لتصفّح الخريطة",
  tap: "المس لتصفّح الخريطة",
  more: "البقية في الخريطة الكاملة",
  route: (from, to) => `من ${isolate(from)} إلى ${isolate(to)}`,
  within: (place) => `في ${isolate(place)}`,
  restart: "تصفّح الخريطة من جديد",
  fullScreen: "ملء الشاشة",
  selectedTies: "روابط مختارة على الخريطة",
};

/** Words of the static and the live embed. */
export const embedWords: Readonly<Record<Language, typeof en>> = { ar, en };
