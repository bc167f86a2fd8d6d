import type { TieSummary } from "../records/dataset";
import type { Selection } from "../selection/select";
import { countedNouns } from "../text/counted-nouns";
import { numeral, pluralMessage } from "../text/plurals";
import { comma, type Language, type Text } from "../vocabulary/language";
import { contentClauses, timeClauses } from "./sentence-clauses";

type Shown = Selection<TieSummary>;

const isCountedByNoun = (n: number) => n >= 1 && n <= 10;

/** "30 of 80 ties"; Arabic puts small numbers with their noun, "رابطان من 80 رابطًا". */
const part: Readonly<Record<Language, (matched: number, total: number) => string>> = {
  en: (matched, total) =>
    `${numeral("en", matched)} of ${pluralMessage("en", total, countedNouns.ties.en)}`,
  ar: (matched, total) => {
    if (matched === 0)
      return `${pluralMessage("ar", 0, countedNouns.ties.ar)} من ${numeral("ar", total)}`;
    const whole = pluralMessage("ar", total, countedNouns.ofTies.ar);
    return isCountedByNoun(matched)
      ? `${pluralMessage("ar", matched, countedNouns.ties.ar)} من ${whole}`
      : `${numeral("ar", matched)} من ${whole}`;
  },
};

const colon: Text = { ar: ": ", en: ": " };
const semicolon: Text = { ar: "؛ ", en: "; " };

function disputes({ ties, filter }: Shown, lang: Language) {
  const disputed = filter.disputed ? 0 : ties.filter((tie) => tie.disputed).length;
  return disputed > 0
    ? semicolon[lang] + pluralMessage(lang, disputed, countedNouns.disputed[lang])
    : "";
}

/** A selection in words: how many, and behind it what narrows them ("" where nothing does). */
export function sentenceParts(
  selection: Shown,
  lang: Language,
): { readonly count: string; readonly rest: string } {
  const { records, filter, ties, total } = selection;
  const count =
    ties.length === total
      ? pluralMessage(lang, total, countedNouns.ties[lang])
      : part[lang](ties.length, total);
  const what = contentClauses.map((clause) => clause(filter, records, lang)).filter(Boolean);
  const when = timeClauses.map((clause) => clause(filter, records, lang)).filter(Boolean);
  if (what.length + when.length === 0) return { count, rest: "" };
  const start = what.length > 0 ? colon[lang] : comma[lang];
  return {
    count,
    rest: start + [...what, ...when].join(comma[lang]) + disputes(selection, lang),
  };
}

/** A selection as one line in natural language; names stand in Unicode isolates. */
export function sentence(selection: Shown, lang: Language): string {
  const { count, rest } = sentenceParts(selection, lang);
  return count + rest;
}
