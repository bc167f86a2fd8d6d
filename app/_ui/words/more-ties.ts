import { arabicPlurals } from "../../_domain/text/plurals";
import { dictionary } from "./dictionary";

/** Text below a list that leaves out some of its ties. */
export const moreTiesWords = dictionary({
  en: { more: { one: "{n} tie more, on the map", other: "{n} ties more, on the map" } },
  ar: {
    more: arabicPlurals(
      "لا صلات أخرى على الخريطة | صلة أخرى على الخريطة | صلتان أخريان على الخريطة | {n} صلات أخرى على الخريطة | {n} صلة أخرى على الخريطة | {n} صلة أخرى على الخريطة",
    ),
  },
});
