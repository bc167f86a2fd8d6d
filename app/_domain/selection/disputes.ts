import type { Catalogue, Tie } from "../records/dataset";
import type { Dispute } from "../records/schema";
import { lowercaseInitial } from "../text/sentence-form";
import { comma, type Language, type Text } from "../vocabulary/language";

/** The name of a dispute's field, such as "Date"; the id where the dataset has no such field. */
export const fieldName = (field: string, records: Catalogue, lang: Language): string =>
  records.fields.find(({ id }) => id === field)?.name[lang] ?? field;

/** The disputed fields of a tie as a list inside a sentence; "" without disputes. */
export const disputedPoints = (
  { disputes }: { readonly disputes: readonly Pick<Dispute, "field">[] },
  records: Catalogue,
  lang: Language,
): string =>
  disputes.map(({ field }) => lowercaseInitial(fieldName(field, records, lang))).join(comma[lang]);

export type TieDispute = { readonly tie: Tie; readonly dispute: Dispute };

/** The disputes of some ties grouped by question, in the dataset's order of questions and fields; without empty groups. */
export function disputesByQuestion(
  ties: readonly Tie[],
  { questions, fields }: Catalogue,
): readonly {
  readonly id: string;
  readonly name: Text;
  readonly disputes: readonly TieDispute[];
}[] {
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
