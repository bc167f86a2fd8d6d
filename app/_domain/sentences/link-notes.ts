import { type ParamProblem, problemKeys } from "../query/params";
import { isolate } from "../text/isolates";
import type { Language } from "../vocabulary/language";

type Words = Readonly<Record<"ignored" | "missing" | "later", (text: string) => string>>;

const words: Readonly<Record<Language, Words>> = {
  en: {
    ignored: (keys) => `We ignored parts of this link that we do not recognise: ${keys}`,
    missing: (id) => `There is no tie with the id in this link: ${id}`,
    later: (title) => `Added after this version of the data: ${title}`,
  },
  ar: {
    ignored: (keys) => `تجاهلنا في الرابط ما لم نتعرّف عليه: ${isolate(keys)}`,
    missing: (id) => `لا توجد صلة بالمعرّف الوارد في الرابط: ${isolate(id)}`,
    later: (title) => `أضيفت بعد هذا الإصدار من البيانات: ${isolate(title)}`,
  },
};

export type LinkNote = {
  readonly text: string;
  /** Path of the page that has what the address asks for; missing where none has. */
  readonly href?: string;
};

/** Lines about what a link asks for and the page does not show; none where the whole link is read. */
export function linkNotes(problems: readonly ParamProblem[], lang: Language): readonly LinkNote[] {
  const text = words[lang];
  const keys = problemKeys(problems.filter(({ missingTie }) => missingTie === undefined));
  const ties = problems.flatMap(({ missingTie, laterTie }) => {
    if (laterTie)
      return { text: text.later(laterTie.title[lang]), href: `/${lang}/ties/${laterTie.id}` };
    return missingTie === undefined ? [] : { text: text.missing(missingTie) };
  });
  return [...ties, ...(keys ? [{ text: text.ignored(keys) }] : [])];
}
