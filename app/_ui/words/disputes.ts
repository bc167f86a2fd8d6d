import { arabicPlurals } from "../../_domain/text/plurals";
import { dictionary } from "./dictionary";

/** Text of the page of disputes. */
export const disputeWords = dictionary({
  en: {
    lead: (disputes: string, ties: string) =>
      `Sources contradict each other on ${disputes} in ${ties}. We show every version with its sources, in the order recorded, and endorse none.`,
    disputes: { one: "{n} point", other: "{n} points" },
    map: { one: "The disputed tie on the map", other: "The {n} disputed ties on the map" },
    parts: "Disputes by question",
  },
  ar: {
    lead: (disputes, ties) =>
      `تتضارب المصادر في ${disputes} ضمن ${ties}. نعرض كل رواية مع مصادرها، بترتيب تسجيلها، ولا نرجّح أيًا منها.`,
    disputes: arabicPlurals("لا نقطة | نقطة واحدة | نقطتين | {n} نقاط | {n} نقطة | {n} نقطة"),
    map: arabicPlurals(
      "على الخريطة: لا صلات تتضارب فيها المصادر | على الخريطة: صلة تتضارب فيها المصادر | على الخريطة: صلتان تتضارب فيهما المصادر | على الخريطة: {n} صلات تتضارب فيها المصادر | على الخريطة: {n} صلة تتضارب فيها المصادر | على الخريطة: {n} صلة تتضارب فيها المصادر",
    ),
    parts: "تضارب الروايات بحسب السؤال",
  },
});
