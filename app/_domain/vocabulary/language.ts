/** The languages of every text that readers see; the first wins where a reader accepts both equally. */
export const languages = ["ar", "en"] as const;
export type Language = (typeof languages)[number];

/** One text in every language. */
export type Text = Readonly<Record<Language, string>>;

/** What stands between the members of a list in a sentence. */
export const comma: Text = { ar: "، ", en: ", " };

export const directions = { ar: "rtl", en: "ltr" } as const satisfies Record<Language, string>;

/** BCP 47 locales with digits and calendar pinned, because engines differ in their defaults. */
export const locales = {
  ar: "ar-u-nu-latn-ca-gregory",
  en: "en-GB-u-nu-latn-ca-gregory",
} as const satisfies Record<Language, string>;

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

/** The script (ISO 15924) of most letters of a text; Latin where it has none. */
function scriptOf(text: string): Script {
  const count = (script: Script) => text.match(scripts[script])?.length ?? 0;
  return (Object.keys(scripts) as Script[]).reduce(
    (most, script) => (count(script) > count(most) ? script : most),
    "Latn",
  );
}

/** The direction in which a text is written. */
export const textDirection = (text: string): "ltr" | "rtl" =>
  ["Arab", "Hebr"].includes(scriptOf(text)) ? "rtl" : "ltr";

/** Languages not named here are taken for written in Latin letters. */
const otherScripts: Readonly<Record<string, Script>> = {
  ar: "Arab",
  be: "Cyrl",
  bg: "Cyrl",
  fa: "Arab",
  he: "Hebr",
  ru: "Cyrl",
  uk: "Cyrl",
  ur: "Arab",
};

/**
 * The language tag (BCP 47) of a text: the language (ISO 639) that it is said to have where its letters are of that
 * language's script, else its script alone.
 */
export function languageTag(text: string, language: string | null = null): string {
  const script = scriptOf(text);
  const fits = language !== null && (otherScripts[language] ?? "Latn") === script;
  return fits ? language : `und-${script}`;
}
