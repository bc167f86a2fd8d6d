import { type Language, locales } from "../vocabulary/language";

const letters: Readonly<Record<string, string>> = {
  ٱ: "ا",
  ى: "ي",
  ة: "ه",
  ς: "σ",
  ı: "i",
  ł: "l",
  ø: "o",
  đ: "d",
  ħ: "h",
  ŧ: "t",
};

const commonLetters = (text: string) =>
  Object.entries(letters).reduce((found, [from, to]) => found.replaceAll(from, to), text);

/** Arabic-Indic and Persian digits stand in rows of sixteen code points. */
const digit = (letter: string) => String(letter.charCodeAt(0) & 0xf);

/** Case without a locale; by way of capitals, so that ß meets SS. */
const caseless = (text: string) => text.toLowerCase().toUpperCase().toLowerCase();

/**
 * Text as search compares it: NFC, no case, no Latin diacritics, no Arabic marks or tatweel, and one letter
 * where writers use several (أإآٱ ا, ى ي, ة ه, ؤ و, ئ ي, ё е, digits 0–9). Folding twice changes nothing.
 */
export const fold = (text: string): string =>
  commonLetters(
    caseless(text)
      .normalize("NFD")
      .replace(/[\p{Cf}\u0640\u064B-\u0655\u0670]/gu, "")
      .replace(/(\p{Script=Latin})\p{M}+/gu, "$1")
      .replace(/е\u0308+/gu, "е"),
  )
    .replace(/[٠-٩۰-۹]/gu, digit)
    .normalize("NFC");

/** The folded words of a text; hyphens and apostrophes (those of transliteration too) split. */
export const words = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}\p{M}]+|[\u02B9-\u02BF]+/u)
    .filter(Boolean);

/** A folded word without its Arabic article. */
export const withoutArticle = (word: string): string => (/^ال./u.test(word) ? word.slice(2) : word);

/** Unicode isolates (UAX 9), so that a name keeps its direction inside a plain string of another. */
export const isolate = (text: string): string => `\u2068${text}\u2069`;

/** A word of ours inside a sentence: "Air cargo" becomes "air cargo", "EU scrutiny" stays. */
export const lowercaseInitial = (name: string): string =>
  /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

/** Plural forms of one message by CLDR category; `{n}` stands for the number. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

const plurals = { ar: new Intl.PluralRules(locales.ar), en: new Intl.PluralRules(locales.en) };
const numbers = { ar: new Intl.NumberFormat(locales.ar), en: new Intl.NumberFormat(locales.en) };

export const numeral = (lang: Language, n: number): string => numbers[lang].format(n);

/** A counted message in the plural form that the language asks for. */
export const pluralMessage = (lang: Language, n: number, forms: PluralForms): string =>
  (forms[plurals[lang].select(n)] ?? forms.other).replaceAll("{n}", numeral(lang, n));
