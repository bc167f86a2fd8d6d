import { creditWords } from "../../_domain/sentences/credit-words";
import { dictionary } from "./dictionary";

/** The live embed's own words. */
export const embedWords = dictionary({
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
});
