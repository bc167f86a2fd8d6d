import { countedNoun } from "../text/counted-nouns";
import type { Language } from "../vocabulary/language";

/** The number of steps of a story. */
export const stepCount = countedNoun(
  "{n} step",
  "{n} steps",
  "لا خطوات | خطوة واحدة | خطوتان | {n} خطوات | {n} خطوة | {n} خطوة",
);

const en = {
  step: (number: string, total: string) => `Step ${number} of ${total}`,
  here: (ties: string) => `This step: ${ties}`,
  soFar: (ties: string, total: string) => `So far: ${ties} of ${total}`,
  sources: "Sources",
  lines: "Strong lines show the ties of a step, faint lines those of the steps before.",
  explore: "Explore from here",
  opened: (step: string) => `This link opens “${step}”`,
  previous: "Previous",
  next: "Next",
  steps: "Steps",
  whole: "The whole story",
  start: "Start here: the story step by step",
  references: "Ties and their sources",
  referencesLead:
    "The numbers in the text lead here; each tie has a page with what every source says.",
  none: "There is no story in these records.",
};

const ar: typeof en = {
  step: (number, total) => `الخطوة ${number} من ${total}`,
  here: (ties) => `هذه الخطوة: ${ties}`,
  soFar: (ties, total) => `حتى الآن: ${ties} من ${total}`,
  sources: "المصادر",
  lines: "تبيّن الخطوط الواضحة صلات الخطوة، والباهتة صلات الخطوات السابقة.",
  explore: "استكشف من هنا",
  opened: (step) => `يفتح هذا الرابط «${step}»`,
  previous: "السابقة",
  next: "التالية",
  steps: "الخطوات",
  whole: "القصة كاملة",
  start: "ابدأ من هنا: القصة خطوة بخطوة",
  references: "الصلات ومصادرها",
  referencesLead: "تحيل الأرقام في النص إلى هذه القائمة، ولكل صلة صفحة فيها ما يقوله كل مصدر.",
  none: "لا قصة في هذه السجلات.",
};

/** Words of stories, as pages and as embeds. */
export const storyWords: Readonly<Record<Language, typeof en>> = { ar, en };
