import { calloutsOf, type MapWords, tieWordKeys } from "../query/author-words";
import type { ParamProblem } from "../query/params";
import type { Tie } from "../records/dataset";
import type { AuthorMarks } from "../selection/author-marks";
import { isolate } from "../text/isolates";
import { publicationWords } from "../time/date-words";
import { comma, type Language } from "../vocabulary/language";
import { authorCredit } from "./card-words";
import { type LinkNote, linkNotes } from "./link-notes";

const words = {
  en: {
    marks: "Marks by the page that embeds it",
    labels: "Labels by the page that embeds it",
    both: "Marks and labels by the page that embeds it",
    outside: (title: string) => `Marked by the page, but outside this selection: ${title}`,
    withdrawn: (title: string, day: string) =>
      `Marked by the page, but withdrawn on ${day}: ${title}`,
    card: (keys: string) => `Not on this card but on the live map: ${keys}`,
    other: (keys: string) => `Marks and labels have no place in this frame: ${keys}`,
  },
  ar: {
    marks: "العلامات من الصفحة التي تُضمِّن الخريطة",
    labels: "الشروح من الصفحة التي تُضمِّن الخريطة",
    both: "العلامات والشروح من الصفحة التي تُضمِّن الخريطة",
    outside: (title: string) => `أبرزتها الصفحة وهي خارج هذا الاختيار: ${isolate(title)}`,
    withdrawn: (title: string, day: string) =>
      `أبرزتها الصفحة وقد سُحبت في ${day}: ${isolate(title)}`,
    card: (keys: string) => `ليس على هذه البطاقة بل على الخريطة التفاعلية: ${isolate(keys)}`,
    other: (keys: string) => `لا مكان للعلامات والشروح في هذا الإطار: ${isolate(keys)}`,
  },
} as const;

function markCredit(author: MapWords, { marks, labels, both }: (typeof words)[Language]) {
  const hasLabels = calloutsOf(author).length > 0;
  if (author.mark.length === 0) return hasLabels ? labels : null;
  return hasLabels ? both : marks;
}

/** The line of a frame's foot that says whose its headline, note, marks and labels are; null without them. */
export function mapCredit(author: MapWords, lang: Language): string | null {
  const credits = [authorCredit(author, lang), markCredit(author, words[lang])];
  return credits.filter((credit) => credit !== null).join(" · ") || null;
}

/** The line about a tie that an author marks and the map does not draw. */
export const absenceNote = ({ title, withdrawn }: Tie, lang: Language): string =>
  withdrawn
    ? words[lang].withdrawn(title[lang], publicationWords(withdrawn.on, lang))
    : words[lang].outside(title[lang]);

/** The line about marks and labels that the card of a tie has no place for; null without any. */
export function cardNote({ marked, callouts }: AuthorMarks, tie: Tie, lang: Language) {
  const keys = [
    ...(marked.some(({ id }) => id !== tie.id) ? ["mark"] : []),
    ...callouts.map(({ number }) => `call.${number}`),
  ];
  return keys.length > 0 ? words[lang].card(keys.join(comma[lang])) : null;
}

/** Lines about what a frame that is no map of a selection does not show: marks and labels, then what cannot be read. */
export function frameNotes(problems: readonly ParamProblem[], lang: Language): readonly LinkNote[] {
  const isOnTie = ({ parameter }: ParamProblem) => tieWordKeys.includes(parameter);
  const keys = problems.filter(isOnTie).map(({ parameter }) => parameter);
  const others = problems.filter((problem) => !isOnTie(problem));
  return [
    ...(keys.length > 0 ? [{ text: words[lang].other(keys.join(comma[lang])) }] : []),
    ...linkNotes(others, lang),
  ];
}
