/* What is said of records that were added after the release that an address pins. */
import type { ParamProblem } from "../query/params";
import type { Dataset } from "../records/dataset";
import type { Language } from "../vocabulary/language";
import { pinnedName } from "./version-name";

/** Problems with missing ties, where today's records have the tie with its title. */
export function nameLaterTies(
  problems: readonly ParamProblem[],
  current: Dataset,
): readonly ParamProblem[] {
  const later = (id: string) => current.ties.find((tie) => tie.id === id);
  return problems.map((problem) => {
    const tie = problem.missingTie === undefined ? undefined : later(problem.missingTie);
    return tie ? { ...problem, laterTie: { id: tie.id, title: tie.title } } : problem;
  });
}

/** Words of the page for an address whose record the release does not have yet, and today's records have. */
export const laterRecordWords: Readonly<
  Record<Language, (release: Dataset) => Readonly<Record<"title" | "lead" | "open", string>>>
> = {
  en: (release) => ({
    title: "This version of the data does not have it",
    lead: `The address names data of ${pinnedName(release, "en")}; what it leads to was added later.`,
    open: "Open it in today’s data",
  }),
  ar: (release) => ({
    title: "لا يضمّه هذا الإصدار من البيانات",
    lead: `يطلب الرابط بيانات ${pinnedName(release, "ar")}، وما يقود إليه أضيف بعدها.`,
    open: "افتحه في بيانات اليوم",
  }),
};

/** What the API says of such a record. */
export const laterRecordProblem: ParamProblem = {
  parameter: "data",
  detail: "names a release from before this record; today's records have it",
};
