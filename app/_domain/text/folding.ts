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

/** The folded words of a text: its runs of letters or of digits, with their marks; U+02B9–02BF (transliteration) split too. */
export const foldWords = (text: string): readonly string[] =>
  fold(text)
    .replace(/[\u02B9-\u02BF]/g, " ")
    .match(/[\p{L}\p{M}]+|[\p{N}\p{M}]+/gu) ?? [];

/** A folded word without its Arabic article. */
export const withoutArticle = (word: string): string => (/^ال./u.test(word) ? word.slice(2) : word);

/** Arabic conjunctions, prepositions (لل is ل and the article) and the article, which are written onto the next word. */
const prefixes = [["و", "ف"], ["ب", "ك", "ل", "لل"], ["ال"]];

/** A folded word, and what may be left of it behind Arabic prefixes, at least two letters. */
export const wordForms = (word: string): readonly string[] =>
  prefixes.reduce<readonly string[]>(
    (forms, group) =>
      forms.flatMap((form) => [
        form,
        ...group
          .filter((prefix) => form.startsWith(prefix) && form.length > prefix.length + 1)
          .map((prefix) => form.slice(prefix.length)),
      ]),
    [word],
  );
