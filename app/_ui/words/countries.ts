import { memoizeByText } from "../../_domain/text/memoize";
import { type Language, locales } from "../../_domain/vocabulary/language";

const regions = memoizeByText(
  (lang: Language) => new Intl.DisplayNames(locales[lang], { type: "region" }),
);

/** Where newsrooms write another name than the locale data (CLDR). */
const preferredCountryNames: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  ar: {
    BY: "بيلاروسيا",
    HU: "المجر",
    IS: "أيسلندا",
    KG: "قرغيزستان",
    PS: "فلسطين",
    SA: "السعودية",
  },
  en: { PS: "Palestine" },
};

/** Name of a country by ISO 3166-1 alpha-2 code. */
export const countryName = (code: string, lang: Language): string =>
  preferredCountryNames[lang][code] ?? regions(lang).of(code) ?? code;
