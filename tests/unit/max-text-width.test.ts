import { describe, expect, it } from "vitest";
import { maxTextWidth } from "../../app/_render/layout/max-text-width";
import { fontFamilies } from "../../app/_render/picture/text-line";
import { inkBox } from "../fixtures/picture-labels";

const letters = "abgmwWMßжщЩЊМωدذوؤرجحخهةلكسصضبنيىئپچکگںےښڞۻﷺﷻ﷽ﻒﺾ語한က‰№→⅓✓۞؎٣۳|#3٪";

/** Width in px of what a bold text inks. */
function inkWidth(text: string): number {
  const { left, right } = inkBox(
    `<text font-size="20" font-weight="600">${text}</text>`,
    fontFamilies.ar,
  );
  return right - left;
}

describe("the greatest width of a text", () => {
  it.each([...letters])("is not exceeded by words of the letter %s", (letter) => {
    for (const text of [letter.repeat(10), Array(10).fill(letter).join(" ")])
      expect(inkWidth(text)).toBeLessThanOrEqual(maxTextWidth(text, 20));
  });

  it("is at most a third more than that of a sentence", () => {
    for (const text of [
      "Three cargo flights from Minsk land in Benghazi",
      "ثلاث رحلات شحن من مينسك تصل إلى بنغازي وطبرق",
    ])
      expect(maxTextWidth(text, 20)).toBeLessThan(1.33 * inkWidth(text));
  });
});
