import type { Language } from "../../_domain/vocabulary/language";
import type { Plurals } from "./translated";

const en = {
  suggested: "Places and people to filter by",
  count: { one: "{n} suggestion", other: "{n} suggestions" } satisfies Plurals["en"],
};

const ar = {
  suggested: "أماكن وأشخاص وجهات للتصفية",
  count: {
    zero: "لا اقتراحات",
    one: "اقتراح واحد",
    two: "اقتراحان",
    few: "{n} اقتراحات",
    many: "{n} اقتراحًا",
    other: "{n} اقتراح",
  } satisfies Plurals["ar"],
};

const all: Readonly<Record<Language, typeof en | typeof ar>> = { ar, en };

/** Text of the suggestions under the search. */
export const searchWords = (lang: Language): typeof en | typeof ar => all[lang];
