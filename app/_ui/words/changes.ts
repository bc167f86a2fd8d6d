import type { RecordKind } from "../../_domain/records/versions";
import { isolate } from "../../_domain/text/isolates";
import { arabicPlurals } from "../../_domain/text/plurals";
import { dictionary } from "./dictionary";

/** Texts of the page about what changed. */
export const changesWords = dictionary({
  en: {
    lead: "Newest first. A correction shows what the records said before and what they say now.",
    /** Changes since the last version, which have no version of their own yet. */
    pending: "Not yet in a version",
    dataOf: (name: string) => `the data of ${name}`,
    today: "today’s data",
    between: (from: string, to: string) => `Changes from ${from} to ${to}.`,
    until: (to: string) => `Changes until ${to}.`,
    ofTie: (title: string) => `Changes of one tie: ${title}.`,
    unknown: "This address names a version that was never released.",
    all: "All changes",
    none: "No tie has changed.",
    before: "Before",
    after: "Now",
    absent: "not mentioned",
    /** After the name of a field of which only the text in the other language was corrected. */
    otherLanguage: "Arabic text",
    noTies: "No tie changed.",
    also: (records: string) => `Changed besides the ties: ${records}.`,
    records: {
      places: "places",
      actors: "people and organisations",
      sources: "sources",
      assessments: "analysts’ views",
      stories: "stories",
      texts: "the texts and names around them",
    } satisfies Record<RecordKind, string>,
    data: "The data of this version",
    older: "Older versions",
    olderStill: "Versions before these",
    json: "All changes as data (JSON)",
    details: "What it said before and says now",
    compare: "Compare it with the version before",
    changed: { one: "{n} change", other: "{n} changes" },
  },
  ar: {
    lead: "الأحدث أولًا. يبيّن كل تصحيح ما كان مذكورًا من قبل وما هو مذكور الآن.",
    pending: "لم تدخل في إصدار بعد",
    dataOf: (name) => `بيانات ${isolate(name)}`,
    today: "بيانات اليوم",
    between: (from, to) => `التغييرات من ${isolate(from)} إلى ${isolate(to)}.`,
    until: (to) => `التغييرات حتى ${isolate(to)}.`,
    ofTie: (title) => `تغييرات صلة واحدة: ${isolate(title)}.`,
    unknown: "يذكر هذا الرابط إصدارًا لم يُنشر.",
    all: "كل التغييرات",
    none: "لم تتغيّر أي صلة.",
    before: "من قبل",
    after: "الآن",
    absent: "غير مذكور",
    otherLanguage: "النص الإنجليزي",
    noTies: "لم تتغيّر أي صلة.",
    also: (records) => `ما تغيّر غير الصلات: ${isolate(records)}.`,
    records: {
      places: "الأماكن",
      actors: "الأشخاص والجهات",
      sources: "المصادر",
      assessments: "آراء المحللين",
      stories: "القصص",
      texts: "النصوص والأسماء المرافقة",
    },
    data: "بيانات هذا الإصدار",
    older: "إصدارات أقدم",
    olderStill: "ما قبلها من الإصدارات",
    json: "بيانات التغييرات كلها (JSON)",
    details: "ما كان مذكورًا من قبل وما هو مذكور الآن",
    compare: "قارنه بالإصدار السابق",
    changed: arabicPlurals(
      "لا تغييرات | تغيير واحد | تغييران | {n} تغييرات | {n} تغييرًا | {n} تغيير",
    ),
  },
});
