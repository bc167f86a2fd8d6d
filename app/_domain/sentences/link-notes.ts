import { type ParamProblem, problemKeys } from "../query/params";
import { isolate } from "../text/isolates";
import type { Language } from "../vocabulary/language";

type Words = Readonly<Record<"ignored" | "missing", (text: string) => string>>;

const words: Readonly<Record<Language, Words>> = {
  en: {
    ignored: (keys) => `We ignored parts of this link that we do not recognise: ${keys}`,
    missing: (id) => `There is no tie with the id in this link: ${id}`,
  },
  ar: {
    ignored: (keys) => `تجاهلنا في الرابط ما لم نتعرّف عليه: ${isolate(keys)}`,
    missing: (id) => `لا توجد صلة بالمعرّف الوارد في الرابط: ${isolate(id)}`,
  },
};

/** Lines about what a link asks for and the page does not show; none where the whole link is read. */
export function linkNotes(problems: readonly ParamProblem[], lang: Language): readonly string[] {
  const keys = problemKeys(problems.filter(({ missingTie }) => missingTie === undefined));
  const ids = problems.flatMap(({ missingTie }) => missingTie ?? []);
  const { ignored, missing } = words[lang];
  return [...ids.map(missing), ...(keys ? [ignored(keys)] : [])];
}
