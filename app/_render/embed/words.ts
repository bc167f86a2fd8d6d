import { creditWords } from "../../_domain/sentences/credit-words";
import { isolate } from "../../_domain/text/isolates";
import type { Language } from "../../_domain/vocabulary/language";

type StillWords = (typeof creditWords)[Language] & {
  readonly layers: string;
  readonly timeline: string;
  readonly shown: string;
  readonly hidden: string;
  readonly click: string;
  readonly tap: string;
  readonly list: string;
  readonly more: string;
  readonly route: (from: string, to: string) => string;
  readonly within: (place: string) => string;
  readonly disagree: (points: string) => string;
  readonly ignored: (keys: string) => string;
};

/** The embed's own words. */
export const staticEmbedWords: Readonly<Record<Language, StillWords>> = {
  en: {
    ...creditWords.en,
    layers: "Layers",
    timeline: "When it happened; one stripe, one tie",
    shown: "shown; leave out",
    hidden: "left out; show",
    click: "Click to explore the map",
    tap: "Tap to explore the map",
    list: "Ties",
    more: "All on the full map",
    route: (from, to) => `From ${from} to ${to}`,
    within: (place) => `In ${place}`,
    disagree: (points) => `Sources disagree: ${points}`,
    ignored: (keys) => `Not understood in the address and left out: ${keys}`,
  },
  ar: {
    ...creditWords.ar,
    layers: "الطبقات",
    timeline: "متى حدث؛ كل شريط رابط واحد",
    shown: "ظاهرة؛ أخفها",
    hidden: "مخفية؛ أظهرها",
    click: "انقر لتصفّح الخريطة",
    tap: "المس لتصفّح الخريطة",
    list: "الروابط",
    more: "البقية في الخريطة الكاملة",
    route: (from, to) => `من ${isolate(from)} إلى ${isolate(to)}`,
    within: (place) => `في ${isolate(place)}`,
    disagree: (points) => `المصادر مختلفة في: ${isolate(points)}`,
    ignored: (keys) => `في العنوان ما لم يُفهم فتُرك: ${isolate(keys)}`,
  },
};
