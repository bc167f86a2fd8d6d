import type { Tie } from "../../_domain/records/dataset";
import { numeral } from "../../_domain/text/plurals";
import type { Language, Text } from "../../_domain/vocabulary/language";

const about: Text = { ar: "نحو ", en: "about " };

/** The figures of a tie in one line, such as "about 3,390 tonnes; 2 aircraft". */
export const figureWords = ({ figures }: Pick<Tie, "figures">, lang: Language): string =>
  figures
    .map(({ quantity, unit, approx }) => {
      const words = `${numeral(lang, quantity)} ${unit[lang]}`;
      return approx ? about[lang] + words : words;
    })
    .join("; ");
