import type { PluralForms } from "../../_domain/text/plurals";
import type { Language } from "../../_domain/vocabulary/language";

type DisputeWords = {
  readonly lead: (disputes: string, ties: string) => string;
  readonly disputes: PluralForms;
  readonly map: PluralForms;
  readonly parts: string;
};

const en: DisputeWords = {
  lead: (disputes, ties) =>
    `On ${disputes} in ${ties} the sources do not agree. Every version stands beside the others with those who give it, in the order in which it was recorded; none is marked as the right one.`,
  disputes: { one: "{n} point", other: "{n} points" },
  map: { one: "The disputed tie on the map", other: "The {n} disputed ties on the map" },
  parts: "Disputes by question",
};

const ar: DisputeWords = {
  lead: (disputes, ties) =>
    `تختلف المصادر في ${disputes} ضمن ${ties}. تُعرض كل رواية إلى جانب غيرها مع من قالها، بترتيب تسجيلها، ولا نقدّم واحدة على أنها الصحيحة.`,
  disputes: {
    zero: "لا شيء",
    one: "نقطة واحدة",
    two: "نقطتين",
    few: "{n} نقاط",
    many: "{n} نقطة",
    other: "{n} نقطة",
  },
  map: {
    zero: "الروابط المختلف عليها على الخريطة",
    one: "الرابط المختلف عليه على الخريطة",
    two: "الرابطان المختلف عليهما على الخريطة",
    few: "الروابط المختلف عليها على الخريطة، وعددها {n}",
    many: "الروابط المختلف عليها على الخريطة، وعددها {n}",
    other: "الروابط المختلف عليها على الخريطة، وعددها {n}",
  },
  parts: "الخلافات بحسب السؤال",
};

const all: Readonly<Record<Language, DisputeWords>> = { ar, en };

/** Text of the page of disputes. */
export const disputeWords = (lang: Language): DisputeWords => all[lang];
