import { isolate } from "../../_domain/text/isolates";
import { arabicPlurals, dictionary } from "./dictionary";

/** Texts of the page about what changed. */
export const changesWords = dictionary({
  en: {
    lead: "Newest first. A correction shows what the records said before and what they say now.",
    sinceVersion: (version: string) => `Changes since version ${version}.`,
    ofTie: (title: string) => `Changes of one tie: ${title}.`,
    unknown: "No version of this name was released; these are all changes.",
    all: "All changes",
    none: "No tie has changed.",
    before: "Before",
    after: "Now",
    absent: "not mentioned",
    data: "The data of this version",
    details: "What it said before and says now",
    compare: "Compare it with the version before",
    changed: { one: "{n} change", other: "{n} changes" },
  },
  ar: {
    lead: "الأحدث أولًا. يبيّن كل تصحيح ما كان مذكورًا من قبل وما هو مذكور الآن.",
    sinceVersion: (version) => `التغييرات منذ الإصدار ${isolate(version)}.`,
    ofTie: (title) => `تغييرات صلة واحدة: ${isolate(title)}.`,
    unknown: "لم يُنشر إصدار بهذا الاسم؛ وهذه كل التغييرات.",
    all: "كل التغييرات",
    none: "لم تتغيّر أي صلة.",
    before: "من قبل",
    after: "الآن",
    absent: "غير مذكور",
    data: "بيانات هذا الإصدار",
    details: "ما كان مذكورًا من قبل وما هو مذكور الآن",
    compare: "قارنه بالإصدار السابق",
    changed: arabicPlurals(
      "لا تغييرات | تغيير واحد | تغييران | {n} تغييرات | {n} تغييرًا | {n} تغيير",
    ),
  },
});
