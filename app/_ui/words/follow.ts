import { dictionary } from "./dictionary";

/** Text of the links to the feeds. */
export const followWords = dictionary({
  en: {
    follow: "Follow changes",
    lead: "What is new, corrected or withdrawn here, for feed readers:",
  },
  ar: { follow: "تابع المستجدات", lead: "الجديد والتصحيحات والمسحوب، عبر RSS:" },
});
