import { describe, expect, it } from "vitest";
import { languageTag, openGraphLocale, textDirection } from "../../app/_domain/vocabulary/language";

describe("the tag of a text", () => {
  it.each([
    ["Khalifa Haftar in Minsk", "en", "en"],
    ["حفتر في مينسك", "ar", "ar"],
    ["Хафтар в Минске", "ru", "ru"],
  ])("is its language where the letters fit it: %s", (text, language, tag) => {
    expect(languageTag(text, language)).toBe(tag);
  });

  it.each([
    ["Gli equilibrismi del generale Haftar", "ar", "und-Latn"],
    ["Бенгазі", "en", "und-Cyrl"],
    ["حفتر", "en", "und-Arab"],
    ["Bengasi", null, "und-Latn"],
  ])("is its script alone where they do not, or none is said: %s", (text, language, tag) => {
    expect(languageTag(text, language)).toBe(tag);
  });

  it("follows most of the letters, so that a name in another script changes nothing", () => {
    expect(languageTag("وكالة Nova: مدربون من بيلاروسيا", "ar")).toBe("ar");
  });
});

describe("the direction of a text", () => {
  it.each([
    ["حفتر في مينسك", "rtl"],
    ["בנגאזי", "rtl"],
    ["Minsk", "ltr"],
    ["2025", "ltr"],
  ])("is that of its letters: %s", (text, direction) => {
    expect(textDirection(text)).toBe(direction);
  });
});

describe("the locale of a preview", () => {
  it.each([
    ["ar", ["BY", "LY"], "ar_LY"],
    ["ar", ["AE", "DJ"], "ar_AE"],
    ["ar", ["PL", "IT"], "ar_AR"],
    ["en", ["PL", "IT"], "en_GB"],
    ["en", ["LY", "US"], "en_US"],
  ] as const)("in %s with %j in focus is %s", (lang, focus, locale) => {
    expect(openGraphLocale(lang, focus)).toBe(locale);
  });
});
