import { isolate } from "../text/isolates";
import type { Language } from "../vocabulary/language";

const en = {
  from: (name: string, articles: string) => `${name}, based on ${articles}`,
  ground: "Map: Natural Earth, GeoNames",
  full: "Full map",
  comparison: "Full comparison",
  updated: "Data updated since: see what changed",
  layers: "Layers",
  statuses: "Status",
  list: "Ties",
  disagree: (points: string) => `Sources disagree on: ${points}`,
  timeline: "When it happened; 1 stripe = 1 tie",
  shown: "shown; leave out",
  hidden: "left out; show",
  click: "Click to explore the map",
  tap: "Tap to explore the map",
  more: "Show all on the map",
  route: (from: string, to: string) => `From ${from} to ${to}`,
  within: (place: string) => `In ${place}`,
  restart: "Restart the map",
  fullScreen: "Full screen",
  selectedTies: "Ties chosen on the map",
};

const ar: typeof en = {
  from: (name, articles) => `${isolate(name)}، استنادًا إلى ${articles}`,
  ground: `الخريطة: ${isolate("Natural Earth")} و${isolate("GeoNames")}`,
  full: "الخريطة الكاملة",
  comparison: "المقارنة الكاملة",
  updated: "حُدّثت البيانات منذ ذلك الحين: ما الذي تغيّر؟",
  layers: "نوع الصلة",
  statuses: "الحالة",
  list: "الصلات",
  disagree: (points) => `تتضارب المصادر بشأن: ${isolate(points)}`,
  timeline: "متى حدثت؛ كل خط = صلة واحدة",
  shown: "ظاهرة؛ أخفها",
  hidden: "مخفية؛ أظهرها",
  click: "انقر لتصفّح الخريطة",
  tap: "المس لتصفّح الخريطة",
  more: "عرض الكل في الخريطة",
  route: (from, to) => `من ${isolate(from)} إلى ${isolate(to)}`,
  within: (place) => `في ${isolate(place)}`,
  restart: "أعد تشغيل الخريطة",
  fullScreen: "ملء الشاشة",
  selectedTies: "صلات مختارة على الخريطة",
};

export const embedWords: Readonly<Record<Language, typeof en>> = { ar, en };
