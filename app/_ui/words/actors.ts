import { isolate } from "../../_domain/text/isolates";
import type { PluralForms } from "../../_domain/text/plurals";
import type { Language } from "../../_domain/vocabulary/language";

type ActorWords = {
  readonly lead: (actors: string, ties: string) => string;
  readonly actors: PluralForms;
  readonly map: string;
  readonly mapOf: (name: string) => string;
  readonly together: string;
  readonly togetherLead: string;
  readonly sides: string;
  readonly busiest: PluralForms;
  readonly side: string;
  readonly actor: string;
};

const en: ActorWords = {
  lead: (actors, ties) =>
    `${actors} are named in ${ties}, by side. To be named means that a source names them in the tie, not that they answer for it.`,
  actors: { one: "{n} person or body", other: "{n} people and bodies" },
  map: "On the map",
  mapOf: (name) => `Ties of ${name} on the map`,
  together: "Who appears with whom",
  togetherLead:
    "Each number counts the ties that name both the row and the column; on the diagonal, all ties of one. The table reads the same by row and by column.",
  sides: "Ties by the sides named in them",
  busiest: {
    one: "The actor named most often",
    other: "The {n} actors named most often",
  },
  side: "Side",
  actor: "Actor",
};

const ar: ActorWords = {
  lead: (actors, ties) =>
    `${actors} وردت أسماؤهم في ${ties}، موزّعين على أطرافهم. وورود الاسم يعني أن مصدرًا ذكره في الرابط، لا أنه مسؤول عنه.`,
  actors: {
    zero: "لا أشخاص ولا جهات",
    one: "شخص أو جهة واحدة",
    two: "اثنان من الأشخاص والجهات",
    few: "{n} من الأشخاص والجهات",
    many: "{n} من الأشخاص والجهات",
    other: "{n} من الأشخاص والجهات",
  },
  map: "على الخريطة",
  mapOf: (name) => `روابط ${isolate(name)} على الخريطة`,
  together: "من يرد مع من",
  togetherLead:
    "كل رقم هو عدد الروابط التي يرد فيها صاحب الصف وصاحب العمود معًا، وعلى القطر كل روابط الواحد منهم. ويُقرأ الجدول صفوفًا أو أعمدة بالمعنى نفسه.",
  sides: "الروابط بحسب الأطراف الواردة فيها",
  busiest: {
    zero: "لا أطراف",
    one: "الطرف الأكثر ورودًا",
    two: "الطرفان الأكثر ورودًا",
    few: "أكثر {n} أطراف ورودًا",
    many: "أكثر {n} طرفًا ورودًا",
    other: "أكثر {n} طرف ورودًا",
  },
  side: "الطرف",
  actor: "الطرف",
};

const all: Readonly<Record<Language, ActorWords>> = { ar, en };

/** Text of the page of actors. */
export const actorWords = (lang: Language): ActorWords => all[lang];
