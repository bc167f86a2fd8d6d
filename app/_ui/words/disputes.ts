import { arabicPlurals, dictionary } from "./dictionary";

/** Text of the page of disputes. */
export const disputeWords = dictionary({
  en: {
    lead: (disputes: string, ties: string) =>
      `On ${disputes} in ${ties} the sources do not agree. Every version stands beside the others with those who give it, in the order in which it was recorded; none is marked as the right one.`,
    disputes: { one: "{n} point", other: "{n} points" },
    map: { one: "The disputed tie on the map", other: "The {n} disputed ties on the map" },
    parts: "Disputes by question",
  },
  ar: {
    lead: (disputes, ties) =>
      `تختلف المصادر في ${disputes} ضمن ${ties}. تُعرض كل رواية إلى جانب غيرها مع من قالها، بترتيب تسجيلها، ولا نقدّم واحدة على أنها الصحيحة.`,
    disputes: arabicPlurals("لا شيء | نقطة واحدة | نقطتين | {n} نقاط | {n} نقطة | {n} نقطة"),
    map: arabicPlurals(
      "الروابط المختلف عليها على الخريطة | الرابط المختلف عليه على الخريطة | الرابطان المختلف عليهما على الخريطة | الروابط المختلف عليها على الخريطة، وعددها {n} | الروابط المختلف عليها على الخريطة، وعددها {n} | الروابط المختلف عليها على الخريطة، وعددها {n}",
    ),
    parts: "الخلافات بحسب السؤال",
  },
});
