import { isolate } from "../../_domain/text/isolates";
import { arabicPlurals, dictionary } from "./dictionary";

/** Text of what analysts say. */
export const assessmentWords = dictionary({
  en: {
    lead: (assessments: string, sources: string) =>
      `${assessments} of motives and consequences, from ${sources}. They are opinions of those who hold them: no event on the map rests on them, they are not counted as ties, and we neither share nor reject them.`,
    assessments: { one: "{n} reading", other: "{n} readings" },
    sources: { one: "{n} source", other: "{n} sources" },
    by: "According to",
    about: (side: string) => `About ${side}`,
  },
  ar: {
    lead: (assessments, sources) =>
      `${assessments} للدوافع والعواقب من ${sources}. هي آراء أصحابها: لا تستند إليها أي واقعة على الخريطة، ولا تُحتسب بين الروابط، ونحن لا نتبناها ولا نرفضها.`,
    assessments: arabicPlurals(
      "لا قراءات | قراءة واحدة | قراءتان | {n} قراءات | {n} قراءة | {n} قراءة",
    ),
    sources: arabicPlurals("لا مصادر | مصدر واحد | مصدرين | {n} مصادر | {n} مصدرًا | {n} مصدر"),
    by: "بحسب",
    about: (side) => `عن ${isolate(side)}`,
  },
});
