// The fields of a tie as flat values: one row per field, read by CSV, GeoJSON, Data Package and the API's schemas.

import { tieAddress } from "../../_domain/query/addresses";
import { type Catalogue, catalogueIndex, type Tie } from "../../_domain/records/dataset";
import { numeral } from "../../_domain/text/text";
import { type Language, languages, type Text } from "../../_domain/vocabulary/language";
import { layerIds } from "../../_domain/vocabulary/layers";
import { precisions, statusIds } from "../../_domain/vocabulary/statuses";

type FlatValue = string | number | boolean;

/** What values are made from besides the tie. */
export type FieldContext = { readonly records: Catalogue; readonly site: string };

type TieField = {
  /** Name of the column; a field with one value per language has a column for each, such as `title_ar`. */
  readonly key: string;
  /** Type of Table Schema 2.0. */
  readonly type: "string" | "integer" | "boolean" | "date";
  readonly description: string;
  readonly constraints?: Readonly<Record<string, unknown>>;
  readonly isPerLanguage?: true;
  /** Left out of GeoJSON, where the feature has an id and the places have their own address. */
  readonly isTableOnly?: true;
  /** Whether `value` returns a list. */
  readonly isList?: true;
  /** Null where the tie has no value; `lang` matters for fields with one value per language only. */
  readonly value: (
    tie: Tie,
    context: FieldContext,
    lang: Language,
  ) => FlatValue | readonly string[] | null;
};

/** A list as one flat value. */
export const joinValues = (values: readonly string[]): string => values.join("; ");

const required = { required: true } as const;

const placeName = (id: string, { records }: FieldContext, lang: Language): string =>
  catalogueIndex(records).places.get(id)?.name[lang] ?? id;

const about: Text = { ar: "نحو ", en: "about " };

/** The figures of a tie, such as "about 3,390 tonnes". */
const figures = (tie: Tie, lang: Language): readonly string[] =>
  tie.figures.map(
    ({ quantity, unit, approx }) =>
      `${approx ? about[lang] : ""}${numeral(lang, quantity)} ${unit[lang]}`,
  );

/** One row per field, in the order of the columns of the table. */
export const tieFields: readonly TieField[] = [
  {
    key: "id",
    type: "string",
    description: "Id of the tie",
    constraints: { required: true, unique: true },
    isTableOnly: true,
    value: (tie) => tie.id,
  },
  {
    key: "layer",
    type: "string",
    description: "Layer of the tie",
    constraints: { required: true, enum: layerIds },
    value: (tie) => tie.layer,
  },
  {
    key: "sector",
    type: "string",
    description: "Id of the sector",
    constraints: required,
    value: (tie) => tie.sector,
  },
  {
    key: "status",
    type: "string",
    description: "How firmly it is said",
    constraints: { required: true, enum: statusIds },
    value: (tie) => tie.status,
  },
  {
    key: "from",
    type: "string",
    description: "Id of the place where it starts",
    constraints: required,
    value: (tie) => tie.from,
  },
  {
    key: "to",
    type: "string",
    description: "Id of the place where it ends",
    constraints: required,
    value: (tie) => tie.to,
  },
  {
    key: "via",
    type: "string",
    description: "Ids of the places it passes",
    isList: true,
    value: (tie) => tie.via,
  },
  {
    key: "from_name",
    type: "string",
    description: "Name of the place where it starts",
    isPerLanguage: true,
    isTableOnly: true,
    value: (tie, context, lang) => placeName(tie.from, context, lang),
  },
  {
    key: "to_name",
    type: "string",
    description: "Name of the place where it ends",
    isPerLanguage: true,
    isTableOnly: true,
    value: (tie, context, lang) => placeName(tie.to, context, lang),
  },
  {
    key: "start",
    type: "date",
    description: "First day, ISO 8601; read it with its precision",
    constraints: required,
    value: (tie) => tie.date.start,
  },
  {
    key: "end",
    type: "date",
    description: "Last day, ISO 8601; read it with its precision",
    constraints: required,
    value: (tie) => tie.date.end,
  },
  {
    key: "precision",
    type: "string",
    description: "How exactly the date is known",
    constraints: { required: true, enum: precisions },
    value: (tie) => tie.date.precision,
  },
  {
    key: "title",
    type: "string",
    description: "What it is",
    isPerLanguage: true,
    value: (tie, _context, lang) => tie.title[lang],
  },
  {
    key: "summary",
    type: "string",
    description: "What is said, in a sentence or two",
    isPerLanguage: true,
    value: (tie, _context, lang) => tie.summary[lang],
  },
  {
    key: "actors",
    type: "string",
    description: "Ids of those who take part",
    isList: true,
    value: (tie) => tie.actors,
  },
  {
    key: "figures",
    type: "string",
    description: "Numbers that the sources give",
    isList: true,
    isPerLanguage: true,
    value: (tie, _context, lang) => figures(tie, lang),
  },
  {
    key: "sources",
    type: "string",
    description: "Ids of the sources of its claims",
    isList: true,
    value: (tie) => tie.sources,
  },
  {
    key: "origins",
    type: "integer",
    description: "Number of independent origins behind its claims",
    constraints: required,
    value: (tie) => tie.origins,
  },
  {
    key: "disputed",
    type: "boolean",
    description: "Whether its sources disagree",
    constraints: required,
    value: (tie) => tie.disputed,
  },
  {
    key: "known",
    type: "date",
    description: "Day of the earliest dated publication behind its claims",
    value: (tie) => tie.known,
  },
  {
    key: "url",
    type: "string",
    description: "Its page",
    isPerLanguage: true,
    value: (tie, { site }, lang) => tieAddress({ site, lang }, tie.id),
  },
];

/** Description of a field; throws a RangeError if there is none with this key. */
export function tieFieldDescription(key: string): string {
  const field = tieFields.find((candidate) => candidate.key === key);
  if (!field) throw new RangeError(`no field ${key}`);
  return field.description;
}

/** The fields as columns with flat values, one for each language where a field has a value for each. */
export const columnsOf = (fields: readonly TieField[]) =>
  fields.flatMap((field) =>
    (field.isPerLanguage ? languages : [null]).map((lang) => ({
      key: lang ? `${field.key}_${lang}` : field.key,
      type: field.type,
      description: field.isList ? `${field.description}, separated by \`; \`` : field.description,
      constraints: field.constraints,
      value: (tie: Tie, context: FieldContext): FlatValue | null => {
        const value = field.value(tie, context, lang ?? "en");
        return typeof value === "object" && value !== null ? joinValues(value) : value;
      },
    })),
  );
