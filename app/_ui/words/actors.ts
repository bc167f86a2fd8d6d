import { isolate } from "../../_domain/text/isolates";
import { arabicPlurals } from "../../_domain/text/plurals";
import { dictionary } from "./dictionary";

/** Text of the page of actors. */
export const actorWords = dictionary({
  en: {
    lead: (actors: string, ties: string) =>
      `${actors} are named in ${ties}, by side. To be named means that a source names them in the tie, not that they answer for it.`,
    actors: { one: "{n} person or organisation", other: "{n} people and organisations" },
    map: "On the map",
    mapOf: (name: string) => `Ties naming ${name} on the map`,
    together: "Who appears with whom",
    togetherLead:
      "Each number counts the ties that name both the row and the column; on the diagonal, all ties of one. The table reads the same by row and by column.",
    sides: "Ties by the sides named in them",
    busiest: {
      one: "The name that occurs most often",
      other: "The {n} names that occur most often",
    },
    side: "Side",
    actor: "Name",
  },
  ar: {
    lead: (actors, ties) =>
      `وردت في ${ties} أسماء ${actors}، مرتبة بحسب الجانب. وورود الاسم يعني أن مصدرًا ذكره، لا أن صاحبه مسؤول.`,
    actors: arabicPlurals(
      "لا أشخاص ولا جهات | شخص أو جهة | شخصين أو جهتين | {n} أشخاص وجهات | {n} شخصًا وجهة | {n} شخص وجهة",
    ),
    map: "على الخريطة",
    mapOf: (name) => `على الخريطة: صلات يرد فيها اسم ${isolate(name)}`,
    together: "مَن يظهر مع مَن",
    togetherLead:
      "كل رقم هو عدد الصلات التي يرد فيها اسم الصف واسم العمود معًا، وعلى القطر كل الصلات التي يرد فيها الاسم. ويُقرأ الجدول صفوفًا أو أعمدة بالمعنى نفسه.",
    sides: "الصلات بحسب الجوانب الواردة فيها",
    busiest: arabicPlurals(
      "لا أسماء | الاسم الأكثر ورودًا | الاسمان الأكثر ورودًا | أكثر {n} أسماء ورودًا | أكثر {n} اسمًا ورودًا | أكثر {n} اسم ورودًا",
    ),
    side: "الجانب",
    actor: "الاسم",
  },
});
