import { creditWords } from "../../_domain/sentences/credit-words";
import type { Language } from "../../_domain/vocabulary/language";

type EmbedWords = (typeof creditWords)[Language] & {
  readonly start: string;
  readonly screen: string;
  readonly chosen: string;
};

const all: Readonly<Record<Language, EmbedWords>> = {
  en: {
    ...creditWords.en,
    start: "Explore the map again",
    screen: "Full screen",
    chosen: "Ties chosen on the map",
  },
  ar: {
    ...creditWords.ar,
    start: "تصفّح الخريطة من جديد",
    screen: "ملء الشاشة",
    chosen: "روابط مختارة على الخريطة",
  },
};

/** The live embed's own words. */
export const embedWords = (lang: Language): EmbedWords => all[lang];
