const letterVariants: Readonly<Record<string, string>> = {
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

const replaceVariants = (text: string) =>
  Object.entries(letterVariants).reduce((folded, [from, to]) => folded.replaceAll(from, to), text);

/** The digit of an Arabic-Indic numeral: its low 4 bits, because both blocks begin at a multiple of 16. */
const digit = (letter: string) => String(letter.charCodeAt(0) & 0xf);

/** Folds case without a locale; through upper case, so that ß equals SS. */
const foldCase = (text: string) => text.toLowerCase().toUpperCase().toLowerCase();

/**
 * Normalizes text for comparison in search: NFC, lower case, without Latin diacritics, Arabic marks and tatweel, and with
 * one form of letters that have several spellings (أإآٱ ا, ى ي, ة ه, ؤ و, ئ ي, ё е, digits 0–9). Idempotent.
 */
export const fold = (text: string): string =>
  replaceVariants(
    foldCase(text)
      .normalize("NFD")
      .replace(/[\p{Cf}\u0640\u064B-\u0655\u0670]/gu, "")
      .replace(/(\p{Script=Latin})\p{M}+/gu, "$1")
      .replace(/е\u0308+/gu, "е"),
  )
    .replace(/[٠-٩۰-۹]/gu, digit)
    .normalize("NFC");

/** The folded words of a text, split at everything but letters, digits and marks; U+02B9–02BF (transliteration) split too. */
export const foldWords = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}\p{M}]+|[\u02B9-\u02BF]+/u)
    .filter(Boolean);

/** A folded word without its Arabic article. */
export const withoutArticle = (word: string): string => (/^ال./u.test(word) ? word.slice(2) : word);
