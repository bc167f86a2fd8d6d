import { describe, expect, it, test } from "vitest";
import { fold, foldWords, withoutArticle, wordForms } from "../../app/_domain/text/folding";
import { isolate } from "../../app/_domain/text/isolates";
import { numeral, pluralMessage } from "../../app/_domain/text/plurals";

const forms = { zero: "z", one: "o", two: "t", few: "f", many: "m", other: "x" };

describe("fold", () => {
  it.each([
    ["IŞIK", "isik"],
    ["ışık", "isik"],
    ["İstanbul", "istanbul"],
    ["José Müller", "jose muller"],
    ["Łódź Ørsted", "lodz orsted"],
    ["STRASSE", "strasse"],
    ["Straße", "strasse"],
    ["ẞ", "ss"],
    ["Артём", "артем"],
    ["ЁЛКА", "елка"],
    ["й", "й"],
    ["مؤتمر", "موتمر"],
    ["هيئة", "هييه"],
    ["مُدَرِّب", "مدرب"],
    ["رحمٰن", "رحمن"],
    ["بنـــغازي", "بنغازي"],
    ["أحمد إدريس آمر ٱلله", "احمد ادريس امر الله"],
    ["على", "علي"],
    ["طائرة", "طايره"],
    ["١٢٣ ٩", "123 9"],
    ["۴۵۶", "456"],
    ["e\u0301", "e"],
    ["ا\u0654", "ا"],
    ["ا\u0640\u0654", "ا"],
    ["a\u2068b\u2069\u200F", "ab"],
    ["ΟΔΟΣ", "οδοσ"],
  ])("reads %s as %s", (text, folded) => expect(fold(text)).toBe(folded));

  it("leaves a folded code point as it is", () => {
    const changed = [];
    for (let code = 0; code < 0x30000; code += 1) {
      if (code >= 0xd800 && code <= 0xdfff) continue;
      const folded = fold(String.fromCodePoint(code));
      if (fold(folded) !== folded) changed.push(code.toString(16));
    }
    expect(changed).toEqual([]);
  });
});

describe("words", () => {
  it.each([
    ["Il-76 flights", ["il", "76", "flights"]],
    ["O'Neill’s", ["o", "neill", "s"]],
    ["Saʿid ʼAli", ["sa", "id", "ali"]],
    ["«نص»، آخر؛", ["نص", "اخر"]],
    ["3,390", ["3", "390"]],
    ["il76 Il-76TD", ["il", "76", "il", "76", "td"]],
    ["— … !", []],
    ["", []],
  ])("of %j are %j", (text, expected) => expect(foldWords(text)).toEqual(expected));
});

it.each([
  ["الرجمه", "رجمه"],
  ["رجمه", "رجمه"],
  ["ال", "ال"],
  ["الر", "ر"],
])("%s without its article is %s", (word, expected) => expect(withoutArticle(word)).toBe(expected));

it.each([
  ["وادويه", ["وادويه", "ادويه"]],
  ["للصحه", ["للصحه", "لصحه", "صحه"]],
  ["والتنميه", ["والتنميه", "التنميه", "تنميه"]],
  ["وبالجو", ["وبالجو", "بالجو", "الجو", "جو"]],
  ["فب", ["فب"]],
  ["minsk", ["minsk"]],
])("%s has the forms %j", (word, forms) =>
  expect(wordForms(word).toSorted()).toEqual(forms.toSorted()),
);

test("an isolate keeps a name between its marks", () => expect(isolate("x")).toBe("\u2068x\u2069"));

it.each([
  ["ar", 0, "z"],
  ["ar", 1, "o"],
  ["ar", 2, "t"],
  ["ar", 3, "f"],
  ["ar", 10, "f"],
  ["ar", 11, "m"],
  ["ar", 99, "m"],
  ["ar", 100, "x"],
  ["ar", 103, "f"],
  ["ar", 111, "m"],
  ["en", 0, "x"],
  ["en", 1, "o"],
  ["en", 2, "x"],
] as const)("in %s %i takes the form %s", (lang, n, form) =>
  expect(pluralMessage(lang, n, forms)).toBe(form),
);

test("a missing form falls back to the other one, with the number in place", () =>
  expect(pluralMessage("ar", 3, { other: "{n} من {n}" })).toBe("3 من 3"));

it.each(["ar", "en"] as const)("numbers in %s have Latin digits in groups", (lang) =>
  expect(numeral(lang, 12345)).toBe("12,345"),
);
