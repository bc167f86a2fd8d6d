// The fields of a tie as flat values: one row per field, read by CSV, GeoJSON, Data Package and the API's schemas.

import { tieAddress } from "../../_domain/query/addresses";
import type { Catalogue, Tie } from "../../_domain/records/dataset";
import { placeName } from "../../_domain/records/record-names";
import { numeral } from "../../_domain/text/plurals";
import { type Language, languages, type Text } from "../../_domain/vocabulary/language";
import { layerIds } from "../../_domain/vocabulary/layers";
import { precisions } from "../../_domain/vocabulary/precisions";
import { statusIds } from "../../_domain/vocabulary/statuses";

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

const about: Text = { ar: "نحو ", en: "about " };

/** The figures of a tie, such as "about 3,390 tonnes". */
const figures = (tie: Tie, lang: Language): readonly string[] =>
  tie.figures.map(
    ({ quantity, unit, approx }) =>
      `${approx ? about[lang] : ""}${numeral(lang, quantity)} ${unit[lang]}`,
  );

const field = (
  key: string,
  type: TieField["type"],
  description: string,
  value: TieField["value"],
  options: Partial<TieField> = {},
): TieField => ({ key, type, description, value, ...options });

const oneOf = (values: readonly string[]) => ({ constraints: { required: true, enum: values } });
const required = { constraints: { required: true } } as const;
const unique = { constraints: { required: true, unique: true } } as const;
const isList = { isList: true } as const;
const isTableOnly = { isTableOnly: true } as const;
const isPerLanguage = { isPerLanguage: true } as const;

/** One row per field, in the order of the columns of the table. */
export const tieFields: readonly TieField[] = [
  field("id", "string", "Id of the tie", (tie) => tie.id, { ...unique, ...isTableOnly }),
  field("layer", "string", "Layer of the tie", (tie) => tie.layer, oneOf(layerIds)),
  field("sector", "string", "Id of the sector", (tie) => tie.sector, required),
  field("status", "string", "How firmly it is said", (tie) => tie.status, oneOf(statusIds)),
  field("from", "string", "Id of the place where it starts", (tie) => tie.from, required),
  field("to", "string", "Id of the place where it ends", (tie) => tie.to, required),
  field("via", "string", "Ids of the places it passes", (tie) => tie.via, isList),
  field(
    "from_name",
    "string",
    "Name of the place where it starts",
    (tie, { records }, lang) => placeName(tie.from, records, lang),
    { ...isPerLanguage, ...isTableOnly },
  ),
  field(
    "to_name",
    "string",
    "Name of the place where it ends",
    (tie, { records }, lang) => placeName(tie.to, records, lang),
    { ...isPerLanguage, ...isTableOnly },
  ),
  field(
    "start",
    "date",
    "First day, ISO 8601; read it with its precision",
    (tie) => tie.date.start,
    required,
  ),
  field(
    "end",
    "date",
    "Last day, ISO 8601; read it with its precision",
    (tie) => tie.date.end,
    required,
  ),
  field(
    "precision",
    "string",
    "How exactly the date is known",
    (tie) => tie.date.precision,
    oneOf(precisions),
  ),
  field("title", "string", "What it is", (tie, _, lang) => tie.title[lang], isPerLanguage),
  field(
    "summary",
    "string",
    "What is said, in a sentence or two",
    (tie, _, lang) => tie.summary[lang],
    isPerLanguage,
  ),
  field("actors", "string", "Ids of those who take part", (tie) => tie.actors, isList),
  field(
    "figures",
    "string",
    "Numbers that the sources give",
    (tie, _, lang) => figures(tie, lang),
    { ...isPerLanguage, ...isList },
  ),
  field("sources", "string", "Ids of the sources of its claims", (tie) => tie.sources, isList),
  field(
    "origins",
    "integer",
    "Number of independent origins behind its claims",
    (tie) => tie.origins,
    required,
  ),
  field("disputed", "boolean", "Whether its sources disagree", (tie) => tie.disputed, required),
  field("known", "date", "Earliest dated publication behind its claims", (tie) => tie.known),
  field(
    "url",
    "string",
    "Its page",
    (tie, { site }, lang) => tieAddress({ site, lang }, tie.id),
    isPerLanguage,
  ),
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
