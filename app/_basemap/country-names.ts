type Names = { ar: string; en: string };

const regions = {
  ar: new Intl.DisplayNames("ar", { type: "region", style: "short" }),
  en: new Intl.DisplayNames("en-GB", { type: "region", style: "short" }),
};

/** Where the name of the locale data is too long or not the usual one on a map. */
const mapNames: Readonly<Record<string, Names>> = {
  BA: { ar: "البوسنة والهرسك", en: "Bosnia and Herzegovina" },
  BY: { ar: "بيلاروسيا", en: "Belarus" },
  CD: { ar: "الكونغو الديمقراطية", en: "DR Congo" },
  CG: { ar: "الكونغو", en: "Congo" },
  CV: { ar: "الرأس الأخضر", en: "Cabo Verde" },
  GB: { ar: "المملكة المتحدة", en: "United Kingdom" },
  HU: { ar: "المجر", en: "Hungary" },
  IS: { ar: "أيسلندا", en: "Iceland" },
  KG: { ar: "قرغيزستان", en: "Kyrgyzstan" },
  MM: { ar: "ميانمار", en: "Myanmar" },
  PS: { ar: "فلسطين", en: "Palestine" },
  SA: { ar: "السعودية", en: "Saudi Arabia" },
  TL: { ar: "تيمور ليشتي", en: "Timor-Leste" },
  TR: { ar: "تركيا", en: "Türkiye" },
  US: { ar: "الولايات المتحدة", en: "United States" },
};

/** The name of a country, by ISO 3166-1 alpha-2 code. */
export function countryName(iso: string): Names {
  return mapNames[iso] ?? { ar: regions.ar.of(iso) ?? iso, en: regions.en.of(iso) ?? iso };
}

/** Where a country's name stands when the widest place in it is not the best; degrees. */
export const namePlaces: Readonly<Record<string, readonly [number, number]>> = {
  DZ: [3.2, 28.6],
  EG: [28.9, 25.6],
  FR: [2.4, 46.8],
  GB: [-1.6, 52.9],
  GR: [22, 39.5],
  HR: [16.2, 45.6],
  IT: [12.1, 43.3],
  KZ: [51.8, 48.8],
  LY: [18.6, 29.4],
  NO: [9, 61.3],
  RU: [44.5, 55.2],
  SE: [15.4, 61.6],
  UA: [31.4, 49],
  US: [-98.5, 39.5],
};
