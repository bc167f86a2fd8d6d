import type { Language } from "../../_domain/vocabulary/language";
import type { Plurals, Translated } from "./translated";

const en = {
  title: "Timeline",
  stripe: "One stripe, one tie",
  bars: "Height: number of ties",
  open: "day not known",
  below: "below: pages published",
  start: "Start of the period",
  end: "End of the period",
  play: "Play through time",
  pause: "Pause",
  step: "Next step in time",
  pace: "How it plays",
  speed: "Speed",
  speeds: { slow: "Slow", normal: "Normal", fast: "Fast" },
  window: "Period",
  modes: { grow: "Grows to its end", move: "Moves along" },
  table: "Table",
  caption: "Ties and pages published, by when",
  period: "When",
  ties: "Ties",
  all: "All",
  openDays: "Day not known; possible days",
  published: "Pages published",
  nothing: "Nothing happened or was published",
  known: "As known on",
  knownLead: "Shows only what had been published by that day.",
  openTies: { one: "{n} without a known day", other: "{n} without a known day" },
  pages: { one: "{n} page published", other: "{n} pages published" },
  shownOf: (shown: string, all: string) => `${shown} of ${all}`,
  possible: (days: string) => `possible: ${days}`,
};

const ar: Translated<typeof en, Plurals["ar"]> = {
  title: "الخط الزمني",
  stripe: "كل شريط رابط واحد",
  bars: "الارتفاع: عدد الروابط",
  open: "اليوم غير معروف",
  below: "أسفل الخط: صفحات نُشرت",
  start: "بداية المدة",
  end: "نهاية المدة",
  play: "شغّل العرض عبر الزمن",
  pause: "أوقف العرض",
  step: "الخطوة التالية في الزمن",
  pace: "طريقة العرض",
  speed: "السرعة",
  speeds: { slow: "بطيئة", normal: "عادية", fast: "سريعة" },
  window: "المدة",
  modes: { grow: "تتسع حتى نهايتها", move: "تنتقل كما هي" },
  table: "جدول",
  caption: "الروابط والصفحات المنشورة بحسب الزمن",
  period: "متى",
  ties: "الروابط",
  all: "الكل",
  openDays: "اليوم غير معروف؛ الأيام الممكنة",
  published: "صفحات نُشرت",
  nothing: "لم يقع شيء ولم يُنشر شيء",
  known: "المعروف حتى",
  knownLead: "لا يُعرض إلا ما نُشر حتى ذلك اليوم.",
  openTies: {
    zero: "لا شيء منها بلا يوم معروف",
    one: "واحد منها بلا يوم معروف",
    two: "اثنان منها بلا يوم معروف",
    few: "{n} منها بلا يوم معروف",
    many: "{n} منها بلا يوم معروف",
    other: "{n} منها بلا يوم معروف",
  },
  pages: {
    zero: "لم تُنشر صفحات",
    one: "نُشرت صفحة واحدة",
    two: "نُشرت صفحتان",
    few: "نُشرت {n} صفحات",
    many: "نُشرت {n} صفحة",
    other: "نُشرت {n} صفحة",
  },
  shownOf: (shown, all) => `${shown} من ${all}`,
  possible: (days) => `الممكن: ${days}`,
};

export type TimelineWords = Translated<typeof en, Plurals[Language]>;

const all: Readonly<Record<Language, TimelineWords>> = { ar, en };

/** Text of the timeline in a language. */
export const timelineWords = (lang: Language): TimelineWords => all[lang];
