import { countedNouns } from "../../_domain/text/counted-nouns";
import { isolate } from "../../_domain/text/isolates";
import { arabicPlurals } from "../../_domain/text/plurals";
import { dictionary } from "./dictionary";

/** Text of what analysts say. */
export const assessmentWords = dictionary({
  en: {
    lead: (views: string, articles: string, ties: string) =>
      `${views} on motives and consequences, from ${articles}. They are the opinions of those who hold them; we do not endorse them and do not count them as ties. ${ties}`,
    views: { one: "{n} analysts’ view", other: "{n} analysts’ views" },
    articles: countedNouns.ofSources.en,
    /** Ties of the status of analysts' readings. */
    ties: {
      one: "{n} tie on the map rests on such a reading alone and is drawn as one.",
      other: "{n} ties on the map rest on such a reading alone and are drawn as one.",
    },
    by: "According to",
    about: (side: string) => `About ${side}`,
  },
  ar: {
    lead: (views, articles, ties) =>
      `${views} في الدوافع والنتائج، من ${articles}. هي آراء أصحابها، لا نتبناها ولا نحسبها بين الصلات. ${ties}`,
    views: arabicPlurals(
      "لا آراء لمحللين | رأي واحد لمحللين | رأيان لمحللين | {n} آراء لمحللين | {n} رأيًا لمحللين | {n} رأي لمحللين",
    ),
    articles: countedNouns.ofSources.ar,
    ties: arabicPlurals(
      "ولا صلة على الخريطة تستند إلى رأي كهذا وحده. | وعلى الخريطة صلة واحدة لا تستند إلا إلى رأي كهذا، وتُرسم بهذه الصفة. | وعلى الخريطة صلتان لا تستندان إلا إلى رأي كهذا، وتُرسمان بهذه الصفة. | وعلى الخريطة {n} صلات لا تستند إلا إلى رأي كهذا، وتُرسم بهذه الصفة. | وعلى الخريطة {n} صلة لا تستند إلا إلى رأي كهذا، وتُرسم بهذه الصفة. | وعلى الخريطة {n} صلة لا تستند إلا إلى رأي كهذا، وتُرسم بهذه الصفة.",
    ),
    by: "بحسب",
    about: (side) => `عن ${isolate(side)}`,
  },
});
