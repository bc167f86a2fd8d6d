import type { PageId } from "../../_domain/vocabulary/pages";
import { dictionary } from "./dictionary";

/** Names of the pages about the whole dataset. */
export const pageWords = dictionary({
  en: {
    nav: "Behind the map",
    names: {
      stories: "Stories",
      sources: "Sources",
      disputes: "Disputes",
      actors: "People and organisations",
      assessments: "Analysts’ views",
      about: "Method",
      data: "Data",
      changes: "What changed",
    } satisfies Record<PageId, string>,
    about: {
      stories: "What happened, step by step, each step with its map and its sources.",
      sources:
        "Every source of the map: publisher, country, language, kind, date, number of claims and the original source it relays.",
      disputes:
        "Every point on which the sources disagree, each version with its sources, none endorsed.",
      actors: "The people and organisations named in the ties, by side, and who appears with whom.",
      assessments:
        "What analysts say about motives and consequences, attributed and kept apart from what is reported.",
      about: "How the map is made, what its marks mean, what it does not say, how to correct it.",
      data: "The files, the API by example, and how to run the map on data of your own.",
      changes: "Every tie that was added, corrected or withdrawn, with what it said before.",
    } satisfies Record<PageId, string>,
  },
  ar: {
    nav: "ما وراء الخريطة",
    names: {
      stories: "القصص",
      sources: "المصادر",
      disputes: "تضارب الروايات",
      actors: "الأشخاص والجهات",
      assessments: "آراء المحللين",
      about: "المنهج",
      data: "البيانات",
      changes: "ما الذي تغيّر",
    },
    about: {
      stories: "ما الذي جرى، خطوة بخطوة، ولكل خطوة خريطتها ومصادرها.",
      sources:
        "كل مصادر الخريطة: الناشر والبلد واللغة والنوع والتاريخ وعدد الأقوال والمصدر الأصلي الذي يُنقل عنه.",
      disputes: "كل نقطة تتضارب فيها المصادر، وكل رواية مع مصادرها، بلا ترجيح.",
      actors: "الأشخاص والجهات الواردة أسماؤهم في الصلات بحسب الجانب، ومَن يظهر مع مَن.",
      assessments: "ما يقوله محللون عن الدوافع والنتائج، منسوبًا إلى أصحابه ومنفصلًا عن الأخبار.",
      about: "كيف أُعدّت الخريطة، وما معنى علاماتها، وما لا تقوله، وكيف تُصحّح.",
      data: "الملفات، وواجهة البرمجة بالأمثلة، وكيفية تشغيل الخريطة على بياناتك.",
      changes: "كل صلة أضيفت أو صُحّحت أو سُحبت، مع ما كان مذكورًا من قبل.",
    },
  },
});
