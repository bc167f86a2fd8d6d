import { arabicPlurals } from "../../_domain/text/plurals";
import { dictionary } from "./dictionary";

/** Text of the suggestions under the search. */
export const searchWords = dictionary({
  en: {
    suggested: "Places and people to filter by",
    count: { one: "{n} suggestion", other: "{n} suggestions" },
  },
  ar: {
    suggested: "أماكن وأشخاص وجهات للتصفية",
    count: arabicPlurals(
      "لا اقتراحات | اقتراح واحد | اقتراحان | {n} اقتراحات | {n} اقتراحًا | {n} اقتراح",
    ),
  },
});
