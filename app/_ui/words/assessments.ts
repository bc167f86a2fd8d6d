import { isolate } from "../../_domain/text/isolates";
import type { PluralForms } from "../../_domain/text/plurals";
import type { Language } from "../../_domain/vocabulary/language";

type AssessmentWords = {
  readonly lead: (assessments: string, sources: string) => string;
  readonly assessments: PluralForms;
  readonly sources: PluralForms;
  readonly by: string;
  readonly about: (side: string) => string;
};

const en: AssessmentWords = {
  lead: (assessments, sources) =>
    `${assessments} of motives and consequences, from ${sources}. They are opinions of those who hold them: no event on the map rests on them, they are not counted as ties, and we neither share nor reject them.`,
  assessments: { one: "{n} reading", other: "{n} readings" },
  sources: { one: "{n} source", other: "{n} sources" },
  by: "According to",
  about: (side) => `About ${side}`,
};

const ar: AssessmentWords = {
  lead: (assessments, sources) =>
    `${assessments} للدوافع والعواقب من ${sources}. هي آراء أصحابها: لا تستند إليها أي واقعة على الخريطة، ولا تُحتسب بين الروابط، ونحن لا نتبناها ولا نرفضها.`,
  assessments: {
    zero: "لا قراءات",
    one: "قراءة واحدة",
    two: "قراءتان",
    few: "{n} قراءات",
    many: "{n} قراءة",
    other: "{n} قراءة",
  },
  sources: {
    zero: "لا مصادر",
    one: "مصدر واحد",
    two: "مصدرين",
    few: "{n} مصادر",
    many: "{n} مصدرًا",
    other: "{n} مصدر",
  },
  by: "بحسب",
  about: (side) => `عن ${isolate(side)}`,
};

const all: Readonly<Record<Language, AssessmentWords>> = { ar, en };

/** Text of what analysts say. */
export const assessmentWords = (lang: Language): AssessmentWords => all[lang];
