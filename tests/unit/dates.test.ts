import { describe, expect, it } from "vitest";
import {
  dateNote,
  dateWords,
  publicationWords,
  rangeWords,
} from "../../app/_domain/time/date-words";
import {
  boundsAsGiven,
  boundsOfPossibleDays,
  compareByDate,
  daySpan,
  firstDay,
  isTime,
  isWithinBounds,
  lastDay,
  machineDate,
} from "../../app/_domain/time/dates";
import type { Precision } from "../../app/_domain/vocabulary/precisions";

const date = (precision: Precision, start: string, end = start) => ({ start, end, precision });

/** "2025-02..", read as addresses write it. */
const range = (text: string) => {
  const [start = "", end = start] = text.split("..");
  return { start: start || null, end: end || null };
};

const february = date("day", "2025-02-17", "2025-02-19");
const oneDay = date("day", "2025-05-25");
const overYears = date("day", "2024-12-30", "2025-01-02");
const may = date("month", "2025-05-01", "2025-05-31");
const mayToJuly = date("month", "2025-05-01", "2025-07-31");
const year = date("year", "2024-01-01", "2024-12-31");
const before = date("before", "2025-07-01");
const after = date("after", "2025-09-19");
const years = date("year", "2023-01-01", "2024-12-31");
const newYear = date("before", "2025-01-01");
const yearsEnd = date("after", "2025-12-31");

describe("a tie counts in a range, by its date as given", () => {
  it.each([
    [february, "2025", true],
    [february, "2025-02-16", false],
    [february, "2025-02-17", true],
    [february, "2025-02-18", true],
    [february, "2025-02-19..", true],
    [february, "2025-02-20..", false],
    [february, "..2025-02-16", false],
    [overYears, "2024", true],
    [overYears, "2025", true],
    [may, "2025-05", true],
    [may, "2025", true],
    [may, "2025-05..", true],
    [may, "..2025-05", true],
    [may, "2025-05-01..2025-05-31", true],
    [may, "2025-05-02..", false],
    [may, "..2025-05-30", false],
    [may, "2025-05-14", false],
    [mayToJuly, "2025-05..2025-07", true],
    [mayToJuly, "2025-05", false],
    [mayToJuly, "2025-07", false],
    [mayToJuly, "2025-06..", false],
    [year, "2024", true],
    [year, "2023..2025", true],
    [year, "2024-01..2024-11", false],
    [year, "2024-02..", false],
    [years, "2023", false],
    [years, "2023..2024", true],
    [before, "2025", true],
    [before, "2025-07", true],
    [before, "2025-07-01", true],
    [before, "2025-06", false],
    [before, "..2025-06-30", false],
    [before, "2025-07-02..", false],
    [after, "2025-09", true],
    [after, "2025-09-19", true],
    [after, "2025-09-20..", false],
    [after, "2025-12", false],
    [after, "..2025-09-18", false],
    [newYear, "2025-01", true],
    [newYear, "2024", false],
  ])("%o and %s: %s", (tie, text, expected) =>
    expect(isWithinBounds(boundsAsGiven(tie), range(text))).toBe(expected),
  );

  it.each([february, may, year, before, after])(
    "and in all of time where neither end is given: %o",
    (tie) => expect(isWithinBounds(boundsAsGiven(tie), { start: null, end: null })).toBe(true),
  );
});

describe("a tie may have happened in a range", () => {
  it.each([
    [february, "2025", true],
    [february, "2024", false],
    [february, "2026", false],
    [february, "2025-02", true],
    [february, "2025-01", false],
    [february, "2025-03", false],
    [february, "2025-02-16", false],
    [february, "2025-02-17", true],
    [february, "2025-02-18", true],
    [february, "2025-02-19", true],
    [february, "2025-02-20", false],
    [february, "2025-02-19..", true],
    [february, "2025-02-20..", false],
    [february, "..2025-02-17", true],
    [february, "..2025-02-16", false],
    [february, "2024..2025-01", false],
    [february, "2024..2025-02", true],
    [oneDay, "2025-05-25", true],
    [oneDay, "2025-05-24", false],
    [oneDay, "2025-05-26", false],
    [oneDay, "2025-05-24..2025-05-26", true],
    [overYears, "2024", true],
    [overYears, "2025", true],
    [overYears, "2025-01-03..", false],
    [overYears, "..2024-12-29", false],
    [may, "2025-05", true],
    [may, "2025-05-31", true],
    [may, "2025-05-01", true],
    [may, "2025-04", false],
    [may, "2025-06", false],
    [may, "2025-06..", false],
    [may, "..2025-04", false],
    [mayToJuly, "2025-06", true],
    [mayToJuly, "2025-06-15", true],
    [mayToJuly, "2025-08", false],
    [year, "2024", true],
    [year, "2024-07-04", true],
    [year, "2025", false],
    [year, "2023", false],
    [year, "..2024-01-01", true],
    [year, "2024-12-31..", true],
    [before, "2025", true],
    [before, "2025-01-01", true],
    [before, "2025-07-01", true],
    [before, "2025-07-02", false],
    [before, "2025-07-02..", false],
    [before, "2025-06-30", true],
    [before, "2024", false],
    [before, "..2024-12-31", false],
    [before, "..2025-01-01", true],
    [after, "2025-09-19", true],
    [after, "2025-09-18", false],
    [after, "..2025-09-18", false],
    [after, "2025-12-31", true],
    [after, "2025-12", true],
    [after, "2026", false],
    [after, "2026-01-01..", false],
    [after, "2025-12-31..", true],
    [after, "2024", false],
    [years, "2022-12-31", false],
    [years, "2023", true],
    [years, "2024-12", true],
    [years, "2025-01-01..", false],
    [newYear, "2025-01-01", true],
    [newYear, "2024-12-31", false],
    [yearsEnd, "2025-12-31", true],
    [yearsEnd, "2026", false],
    [date("day", "2024-02-29"), "2024-02", true],
    [date("day", "2024-02-29"), "2024-02-29", true],
    [date("day", "2024-02-29"), "2024-03", false],
  ])("%o and %s: %s", (tie, text, expected) =>
    expect(isWithinBounds(boundsOfPossibleDays(tie), range(text))).toBe(expected),
  );

  it("when neither end is given", () =>
    expect(isWithinBounds(boundsOfPossibleDays(oneDay), { start: null, end: null })).toBe(true));
});

it.each([
  [before, { start: "2025-01-01", end: "2025-07-01" }],
  [after, { start: "2025-09-19", end: "2025-12-31" }],
  [year, { start: "2024-01-01", end: "2024-12-31" }],
  [may, { start: "2025-05-01", end: "2025-05-31" }],
  [february, { start: "2025-02-17", end: "2025-02-19" }],
])("%o spans %o", (tie, span) => expect(daySpan(tie)).toEqual(span));

it.each([
  ["2025", "2025-01-01", "2025-12-31"],
  ["2025-02", "2025-02-01", "2025-02-28"],
  ["2024-02", "2024-02-01", "2024-02-29"],
  ["1900-02", "1900-02-01", "1900-02-28"],
  ["0050-02", "0050-02-01", "0050-02-28"],
  ["2025-12", "2025-12-01", "2025-12-31"],
  ["2025-02-17", "2025-02-17", "2025-02-17"],
])("%s runs from %s to %s", (time, first, last) => {
  expect(firstDay(time)).toBe(first);
  expect(lastDay(time)).toBe(last);
});

it.each(["2025", "2025-02", "2024-02-29", "0001-01-01", "9999-12"])("%s is a time", (text) =>
  expect(isTime(text)).toBe(true),
);

it.each([
  ...["", "25", "2025-2", "2025-13", "2025-00", "2025-02-30", "2025-02-29", "2025-01-00", "x"],
  ...["2025-02-1", "20250217", "2025-02-17T00", "٢٠٢٥", " 2025", "2025\n", "+002025", "-2025"],
])("%j is no time", (text) => expect(isTime(text)).toBe(false));

it.each([
  [february, "17–19 February 2025", "من 17 إلى 19 فبراير 2025"],
  [oneDay, "25 May 2025", "25 مايو 2025"],
  [
    date("day", "2025-07-25", "2025-08-11"),
    "25 July – 11 August 2025",
    "من 25 يوليو إلى 11 أغسطس 2025",
  ],
  [overYears, "30 December 2024 – 2 January 2025", "من 30 ديسمبر 2024 إلى 2 يناير 2025"],
  [may, "May 2025", "مايو 2025"],
  [mayToJuly, "May–July 2025", "من مايو إلى يوليو 2025"],
  [
    date("month", "2024-11-01", "2025-01-31"),
    "November 2024 – January 2025",
    "من نوفمبر 2024 إلى يناير 2025",
  ],
  [year, "During 2024", "خلال 2024"],
  [date("year", "2023-01-01", "2024-12-31"), "2023–2024", "من 2023 إلى 2024"],
  [before, "By 1 July 2025", "في موعد أقصاه 1 يوليو 2025"],
  [after, "No earlier than 19 September 2025", "في موعد لا يسبق 19 سبتمبر 2025"],
] as const)("%o is worded %s", (tie, en, ar) => {
  expect(dateWords(tie, "en")).toBe(en);
  expect(dateWords(tie, "ar")).toBe(ar);
});

it.each([
  [date("day", "2025-02-17"), "2025-02-17"],
  [date("day", "2025-02-17", "2025-02-19"), null],
  [date("month", "2025-02-01", "2025-02-28"), "2025-02"],
  [date("month", "2025-02-01", "2025-03-31"), null],
  [date("year", "2025-01-01", "2025-12-31"), "2025"],
  [date("year", "2024-01-01", "2025-12-31"), null],
  [date("before", "2025-07-01"), null],
  [date("after", "2025-09-19"), null],
] as const)("machines read of %o no more than is known", (tie, known) => {
  expect(machineDate(tie)).toBe(known);
});

it("words of months are those of Arabic as written in Libya and Egypt", () => {
  const months = Array.from({ length: 12 }, (_, month) =>
    publicationWords(`2025-${String(month + 1).padStart(2, "0")}`, "ar"),
  );
  expect(months.join(" ").replaceAll(" 2025", "")).toBe(
    "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
  );
});

describe("a note says what a date leaves open", () => {
  it("but none where the days are known", () => {
    expect(dateNote(february, "en")).toBeNull();
  });
  it.each([
    [may, "Month known; no source gives the day", "الشهر معروف، ولا يذكر أي مصدر اليوم"],
    [
      year,
      "Year known; no source gives the month or day",
      "السنة معروفة، ولا يذكر أي مصدر الشهر أو اليوم",
    ],
    [before, "No source gives the day", "لا يذكر أي مصدر اليوم"],
    [after, "No source gives the day", "لا يذكر أي مصدر اليوم"],
  ] as const)("of %o", (tie, en, ar) => {
    expect(dateNote(tie, "en")).toBe(en);
    expect(dateNote(tie, "ar")).toBe(ar);
  });
});

it.each([
  ["2025-05-26", "26 May 2025", "26 مايو 2025"],
  ["2024-10", "October 2024", "أكتوبر 2024"],
  [null, "No date given", "بلا تاريخ"],
])("published %s is worded %s", (published, en, ar) => {
  expect(publicationWords(published, "en")).toBe(en);
  expect(publicationWords(published, "ar")).toBe(ar);
});

it.each([
  ["2025-02..2025-06", "February–June 2025", "من فبراير إلى يونيو 2025"],
  ["2025", "2025", "2025"],
  ["2025-02", "February 2025", "فبراير 2025"],
  ["2024..2025", "2024–2025", "من 2024 إلى 2025"],
  ["2024-11..2025-02", "November 2024 – February 2025", "من نوفمبر 2024 إلى فبراير 2025"],
  ["2025-02-17..2025-02-19", "17–19 February 2025", "من 17 إلى 19 فبراير 2025"],
  ["2025-02..2025-06-15", "February 2025 – 15 June 2025", "من فبراير 2025 إلى 15 يونيو 2025"],
  ["2025..2025-03", "2025 – March 2025", "من 2025 إلى مارس 2025"],
  ["2025-02..", "from February 2025", "منذ فبراير 2025"],
  ["..2025-03-04", "until 4 March 2025", "حتى 4 مارس 2025"],
])("the range %s is worded %s", (text, en, ar) => {
  expect(rangeWords(range(text), "en")).toBe(en);
  expect(rangeWords(range(text), "ar")).toBe(ar);
});

it("a range open at both ends has no words", () =>
  expect(rangeWords({ start: null, end: null }, "en")).toBe(""));

it.each([
  ["2025-01-01", "2025-01-02", -1],
  ["2025-01-02", "2025-01-01", 1],
  ["2025-01-01", "2025-01-01", 0],
])("%s before %s: %i", (a, b, order) =>
  expect(compareByDate({ date: date("day", a) }, { date: date("day", b) })).toBe(order),
);

it("of two that start on one day, the one that ends first is older", () =>
  expect(
    compareByDate(
      { date: date("day", "2025-01-01") },
      { date: date("day", "2025-01-01", "2025-01-02") },
    ),
  ).toBe(-1));
