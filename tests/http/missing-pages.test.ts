import { expect, inject, test } from "vitest";
import { languages } from "../../app/_domain/vocabulary/language";
import { interfaceWords } from "../../app/_ui/words/words";

const address = inject("address");

for (const path of ["ar/sources/no-such", "en/ties/no-such", "ar/places/no%2Dsuch", "en/no-such"])
  test(`/${path}, which no record has, says so in both languages and needs no script`, async () => {
    const response = await fetch(`${address}/${path}`);
    expect(response.status).toBe(404);
    const html = await response.text();
    for (const lang of languages) {
      expect(html).toContain(`>${interfaceWords(lang).missing.title}</h1>`);
      expect(html).toContain(`href="/${lang}"`);
    }
  });
