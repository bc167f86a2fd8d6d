import { memoizeByText } from "../text/memoize";
import { type Language, locales, type Text } from "../vocabulary/language";
import type { Precision } from "../vocabulary/precisions";
import type { TieDate, TimeRange } from "./dates";

const monthNames = memoizeByText((lang: Language) => {
  const names = new Intl.DateTimeFormat(locales[lang], { month: "long", timeZone: "UTC" });
  return Array.from({ length: 12 }, (_, month) => names.format(Date.UTC(2000, month)));
});

const parts = (time: string, lang: Language) => {
  const [year = "", month, day] = time.split("-");
  return [
    ...(day ? [String(Number(day))] : []),
    ...(month ? monthNames(lang).slice(Number(month) - 1, Number(month)) : []),
    year,
  ];
};

/** Trailing parts that a range prints once: 0, 1 (year) or 2 (month and year), as in "17–19 February 2025". */
function sharedParts(start: string, end: string) {
  if (start.length !== end.length || start.length === 4) return 0;
  if (start.slice(0, 4) !== end.slice(0, 4)) return 0;
  return start.length === 10 && start.slice(0, 7) === end.slice(0, 7) ? 2 : 1;
}

const rangeForms: Readonly<Record<Language, (start: string, end: string) => string>> = {
  ar: (start, end) => `من ${start} إلى ${end}`,
  en: (start, end) => start + (`${start}${end}`.includes(" ") ? " – " : "–") + end,
};

function closedRangeWords(start: string, end: string, lang: Language): string {
  const last = parts(end, lang);
  if (start === end) return last.join(" ");
  const first = parts(start, lang);
  const once = sharedParts(start, end);
  const range = rangeForms[lang](
    first.slice(0, first.length - once).join(" "),
    last.slice(0, last.length - once).join(" "),
  );
  return [range, ...last.slice(last.length - once)].join(" ");
}

const spanWords = ({ start, end }: TieDate, length: number, lang: Language) =>
  closedRangeWords(start.slice(0, length), end.slice(0, length), lang);

const during: Text = { ar: "خلال", en: "During" };

const formats: Readonly<Record<Precision, (date: TieDate, lang: Language) => string>> = {
  day: (date, lang) => spanWords(date, 10, lang),
  month: (date, lang) => spanWords(date, 7, lang),
  year: (date, lang) =>
    date.start.slice(0, 4) === date.end.slice(0, 4)
      ? `${during[lang]} ${spanWords(date, 4, lang)}`
      : spanWords(date, 4, lang),
  before: ({ end }, lang) =>
    `${{ ar: "في موعد أقصاه", en: "By" }[lang]} ${parts(end, lang).join(" ")}`,
  after: ({ start }, lang) =>
    `${{ ar: "في موعد لا يسبق", en: "No earlier than" }[lang]} ${parts(start, lang).join(" ")}`,
};

/** A tie's date by its precision: "17–19 February 2025", "في موعد أقصاه 1 يوليو 2025". */
export const dateWords = (date: TieDate, lang: Language): string =>
  formats[date.precision](date, lang);

const notes: Readonly<Record<Exclude<Precision, "day">, Text>> = {
  month: {
    ar: "الشهر معروف، ولا يذكر أي مصدر اليوم",
    en: "Month known; no source gives the day",
  },
  year: {
    ar: "السنة معروفة، ولا يذكر أي مصدر الشهر أو اليوم",
    en: "Year known; no source gives the month or day",
  },
  before: { ar: "لا يذكر أي مصدر اليوم", en: "No source gives the day" },
  after: { ar: "لا يذكر أي مصدر اليوم", en: "No source gives the day" },
};

/** A sentence about the imprecision of a date; null where the days are known. */
export const dateNote = (date: TieDate, lang: Language): string | null =>
  date.precision === "day" ? null : notes[date.precision][lang];

const noDateText: Text = { ar: "بلا تاريخ", en: "No date given" };

/** Publication of a source, an ISO 8601 day or month: "26 May 2025", "October 2024". */
export const publicationWords = (published: string | null, lang: Language): string =>
  published === null ? noDateText[lang] : parts(published, lang).join(" ");

/** A range of times inside a sentence, such as "from February 2025"; "" where both ends are open. */
export function rangeWords({ start, end }: TimeRange, lang: Language): string {
  if (start !== null && end !== null) return closedRangeWords(start, end, lang);
  if (start !== null) return `${{ ar: "منذ", en: "from" }[lang]} ${parts(start, lang).join(" ")}`;
  if (end !== null) return `${{ ar: "حتى", en: "until" }[lang]} ${parts(end, lang).join(" ")}`;
  return "";
}
