import type { Text } from "./language";

type StatusRow = {
  readonly id: string;
  readonly name: Text;
  /** The name where a row of three has to fit. */
  readonly short: Text;
  readonly meaning: Text;
};

/** One row per status, the most certain first; filter, list, detail, schema and OpenAPI read this table. */
export const statuses = [
  {
    id: "official",
    name: { ar: "رسمية", en: "Official" },
    short: { ar: "رسمية", en: "Official" },
    meaning: {
      ar: "أعلنتها أو أظهرتها جهة رسمية أو وسيلة إعلام حكومية.",
      en: "An authority or a state outlet announced or showed it.",
    },
  },
  {
    id: "reported",
    name: { ar: "وفق تقارير", en: "Reported" },
    short: { ar: "تقارير", en: "Reported" },
    meaning: {
      ar: "تتحدث عنها وكالات أنباء أو صحف أو مصادر لم تُسمَّ. لم نعثر على إعلان رسمي.",
      en: "News agencies, the press or unnamed sources report it. We found no official announcement.",
    },
  },
  {
    id: "assessed",
    name: { ar: "رأي محللين", en: "Analysts’ reading" },
    short: { ar: "محللون", en: "Analysts" },
    meaning: {
      ar: "رأي محلل أو مركز أبحاث، أو قراءة قدمتها الصحافة، لا خبر عن واقعة.",
      en: "The statement of an analyst or a research centre, or a reading offered by the press; not a report of an event.",
    },
  },
] as const satisfies readonly StatusRow[];

export type StatusId = (typeof statuses)[number]["id"];

export const statusIds = statuses.map((status) => status.id);

/** The visible statuses after one is turned on or off; all where none would be left, since a filter has at least one. */
export function toggleStatus(
  visible: readonly StatusId[],
  id: StatusId,
  on: boolean,
): readonly StatusId[] {
  const next = statusIds.filter((status) => (status === id ? on : visible.includes(status)));
  return next.length > 0 ? next : statusIds;
}

export const statusById = Object.fromEntries(
  statuses.map((status) => [status.id, status]),
) as Readonly<Record<StatusId, StatusRow & { readonly id: StatusId }>>;
