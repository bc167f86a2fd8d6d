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
