import type { Language } from "../../_domain/vocabulary/language";

const en = {
  follow: "Follow changes",
  lead: "What is new, corrected or withdrawn here, for feed readers:",
};

const ar: typeof en = {
  follow: "تابع المستجدات",
  lead: "ما يُضاف هنا أو يُصحّح أو يُسحب، لقارئات الخلاصات:",
};

const all: Readonly<Record<Language, typeof en>> = { ar, en };

/** Text of the links to the feeds. */
export const followWords = (lang: Language): typeof en => all[lang];
