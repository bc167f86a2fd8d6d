import { isolate } from "../../_domain/text/isolates";
import { arabicPlurals, dictionary } from "./dictionary";

/** Text of the page of actors. */
export const actorWords = dictionary({
  en: {
    lead: (actors: string, ties: string) =>
      `${actors} are named in ${ties}, by side. To be named means that a source names them in the tie, not that they answer for it.`,
    actors: { one: "{n} person or body", other: "{n} people and bodies" },
    map: "On the map",
    mapOf: (name: string) => `Ties of ${name} on the map`,
    together: "Who appears with whom",
    togetherLead:
      "Each number counts the ties that name both the row and the column; on the diagonal, all ties of one. The table reads the same by row and by column.",
    sides: "Ties by the sides named in them",
    busiest: { one: "The actor named most often", other: "The {n} actors named most often" },
    side: "Side",
    actor: "Actor",
  },
  ar: {
    lead: (actors, ties) =>
      `${actors} وردت أسماؤهم في ${ties}، موزّعين على أطرافهم. وورود الاسم يعني أن مصدرًا ذكره في الرابط، لا أنه مسؤول عنه.`,
    actors: arabicPlurals(
      "لا أشخاص ولا جهات | شخص أو جهة واحدة | اثنان من الأشخاص والجهات | {n} من الأشخاص والجهات | {n} من الأشخاص والجهات | {n} من الأشخاص والجهات",
    ),
    map: "على الخريطة",
    mapOf: (name) => `روابط ${isolate(name)} على الخريطة`,
    together: "من يرد مع من",
    togetherLead:
      "كل رقم هو عدد الروابط التي يرد فيها صاحب الصف وصاحب العمود معًا، وعلى القطر كل روابط الواحد منهم. ويُقرأ الجدول صفوفًا أو أعمدة بالمعنى نفسه.",
    sides: "الروابط بحسب الأطراف الواردة فيها",
    busiest: arabicPlurals(
      "لا أطراف | الطرف الأكثر ورودًا | الطرفان الأكثر ورودًا | أكثر {n} أطراف ورودًا | أكثر {n} طرفًا ورودًا | أكثر {n} طرف ورودًا",
    ),
    side: "الطرف",
    actor: "الطرف",
  },
});
