/** The languages of every text; the first is the default where a reader accepts both equally. */
export const languages = ["ar", "en"] as const;
export type Language = (typeof languages)[number];

export type Text = Readonly<Record<Language, string>>;

export const comma: Text = { ar: "، ", en: ", " };
export const semicolon: Text = { ar: "؛ ", en: "; " };

export const directions = { ar: "rtl", en: "ltr" } as const satisfies Record<Language, string>;

/** BCP 47 locales with explicit digits and calendar, because the defaults of engines differ. */
export const locales = {
  ar: "ar-u-nu-latn-ca-gregory",
  en: "en-GB-u-nu-latn-ca-gregory",
} as const satisfies Record<Language, string>;

/** Where no country in focus speaks the language: Arabic of no country as Facebook names it, and British spelling. */
const neutralLocales = { ar: "ar_AR", en: "en_GB" } as const satisfies Record<Language, string>;

/** The Open Graph locale of a language: of the first country in focus (ISO 3166) that mostly speaks it (CLDR). */
export function openGraphLocale(lang: Language, focus: readonly string[]): string {
  const country = focus.find((code) => new Intl.Locale(`und-${code}`).maximize().language === lang);
  return country ? `${lang}_${country}` : neutralLocales[lang];
}

export const isLanguage = (value: unknown): value is Language =>
  (languages as readonly unknown[]).includes(value);

export const otherLanguage = { ar: "en", en: "ar" } as const satisfies Record<Language, Language>;

const scripts = {
  Arab: /\p{Script=Arabic}/gu,
  Cyrl: /\p{Script=Cyrillic}/gu,
  Hebr: /\p{Script=Hebrew}/gu,
  Latn: /\p{Script=Latin}/gu,
} as const;

type Script = keyof typeof scripts;

/** The script (ISO 15924) of most letters of a text; `Latn` where it has no letters. */
function scriptOf(text: string): Script {
  const count = (script: Script) => text.match(scripts[script])?.length ?? 0;
  return (Object.keys(scripts) as Script[]).reduce(
    (best, script) => (count(script) > count(best) ? script : best),
    "Latn",
  );
}

export const textDirection = (text: string): "ltr" | "rtl" =>
  ["Arab", "Hebr"].includes(scriptOf(text)) ? "rtl" : "ltr";

/** Scripts of languages (ISO 639); every other language counts as Latin. */
const scriptByLanguage: Readonly<Record<string, Script>> = {
  ar: "Arab",
  be: "Cyrl",
  bg: "Cyrl",
  fa: "Arab",
  he: "Hebr",
  ru: "Cyrl",
  uk: "Cyrl",
  ur: "Arab",
};

/** The BCP 47 tag of a text: its stated language (ISO 639) where the letters are of its script, else `und-` and the script. */
export function languageTag(text: string, language: string | null = null): string {
  const script = scriptOf(text);
  const fits = language !== null && (scriptByLanguage[language] ?? "Latn") === script;
  return fits ? language : `und-${script}`;
}
