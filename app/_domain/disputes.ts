import type { Listed, Records } from "./dataset";
import type { Language, Text } from "./language";
import { inside } from "./text";

const comma: Text = { ar: "، ", en: ", " };

/** The name of a dispute's field, such as "Date". */
export const fieldName = (field: string, records: Records, lang: Language): string =>
  records.fields.find(({ id }) => id === field)?.name[lang] ?? field;

/** The points on which a tie's sources disagree, as a list inside a sentence; empty where they agree. */
export const disputedPoints = (
  { disputes }: Pick<Listed, "disputes">,
  records: Records,
  lang: Language,
): string => disputes.map(({ field }) => inside(fieldName(field, records, lang))).join(comma[lang]);
