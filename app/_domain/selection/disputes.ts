import type { Catalogue, Tie, TieSummary } from "../records/dataset";
import type { Dispute } from "../records/schema";
import { lowercaseInitial } from "../text/isolates";
import { comma, type Language, type Text } from "../vocabulary/language";

/** The name of a dispute's field, such as "Date". */
export const fieldName = (field: string, records: Catalogue, lang: Language): string =>
  records.fields.find(({ id }) => id === field)?.name[lang] ?? field;

/** The points on which a tie's sources disagree, as a list inside a sentence; empty where they agree. */
export const disputedPoints = (
  { disputes }: Pick<TieSummary, "disputes">,
  records: Catalogue,
  lang: Language,
): string =>
  disputes.map(({ field }) => lowercaseInitial(fieldName(field, records, lang))).join(comma[lang]);

/** One point on which the sources of a tie disagree. */
export type TieDispute = { readonly tie: Tie; readonly dispute: Dispute };

type Question = { readonly id: string; readonly name: Text };

/** Every dispute of some ties under the question it is about; questions and fields in the order of the dataset. */
export function disputesByQuestion(
  ties: readonly Tie[],
  { questions, fields }: Catalogue,
): readonly (Question & { readonly disputes: readonly TieDispute[] })[] {
  const all = ties.flatMap((tie) => tie.disputes.map((dispute) => ({ tie, dispute })));
  return questions
    .map((question) => ({
      ...question,
      disputes: fields
        .filter((field) => field.question === question.id)
        .flatMap((field) => all.filter(({ dispute }) => dispute.field === field.id)),
    }))
    .filter(({ disputes }) => disputes.length > 0);
}
