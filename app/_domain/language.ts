/** The languages of every text that readers see; the first wins where a reader accepts both equally. */
export const languages = ["ar", "en"] as const;
export type Language = (typeof languages)[number];

/** One text in every language. */
export type Text = Readonly<Record<Language, string>>;

export const directions = { ar: "rtl", en: "ltr" } as const satisfies Record<Language, string>;

/** BCP 47 locales with digits and calendar pinned, because engines differ in their defaults. */
export const locales = {
  ar: "ar-u-nu-latn-ca-gregory",
  en: "en-GB-u-nu-latn-ca-gregory",
} as const satisfies Record<Language, string>;

export const isLanguage = (value: unknown): value is Language =>
  (languages as readonly unknown[]).includes(value);

export const otherLanguage = { ar: "en", en: "ar" } as const satisfies Record<Language, Language>;
