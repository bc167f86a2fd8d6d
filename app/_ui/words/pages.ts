import type { PageId } from "../../_domain/vocabulary/pages";
import { dictionary } from "./dictionary";

/** Names of the pages about the whole dataset. */
export const pageWords = dictionary({
  en: {
    nav: "Behind the map",
    names: {
      sources: "Sources",
      disputes: "Disputes",
      actors: "Actors",
      assessments: "Assessments",
      about: "Method",
      data: "Data",
    } satisfies Record<PageId, string>,
    about: {
      sources:
        "Every source of the map: publisher, country, language, kind, date, number of claims and the origin it relays.",
      disputes:
        "Every point on which the sources disagree, each version with those who give it, none ranked.",
      actors: "The people and bodies named in the ties, by side, and who appears with whom.",
      assessments:
        "What analysts say about motives and consequences, attributed and kept apart from events.",
      about: "How the map is made, what its marks mean, where its limits are, how to correct it.",
      data: "The files, the API by example, and how to run the map on data of your own.",
    } satisfies Record<PageId, string>,
  },
  ar: {
    nav: "ما وراء الخريطة",
    names: {
      sources: "المصادر",
      disputes: "الخلافات",
      actors: "الأطراف",
      assessments: "التقديرات",
      about: "المنهج",
      data: "البيانات",
    },
    about: {
      sources:
        "كل مصادر الخريطة: الناشر والبلد واللغة والنوع والتاريخ وعدد الأقوال والأصل الذي تنقل عنه.",
      disputes: "كل نقطة تختلف فيها المصادر، وكل رواية مع من قالها، بلا ترجيح.",
      actors: "الأشخاص والجهات الواردة في الروابط بحسب أطرافها، ومن يرد مع من.",
      assessments: "ما يقوله محللون عن الدوافع والعواقب، منسوبًا إلى أصحابه ومنفصلًا عن الوقائع.",
      about: "كيف أُعدّت الخريطة، وما معنى علاماتها، وما حدودها، وكيف تُصحّح.",
      data: "الملفات، وواجهة البرمجة بالأمثلة، وكيفية تشغيل الخريطة على بياناتك.",
    },
  },
});
