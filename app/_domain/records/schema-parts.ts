import { z } from "zod";
import { changeKinds } from "../vocabulary/change-kinds";
import * as rules from "./value-rules";

/** Adds a rule that runs wherever `parts` accepts the value, even if the schema has other issues. */
export const withRule = <Schema extends z.ZodType, Parts>(
  schema: Schema,
  parts: z.ZodType<Parts>,
  rule: (parts: Parts) => string | null,
  path: string[] = [],
): Schema =>
  schema.superRefine(
    (value, context) => {
      const part = parts.safeParse(value);
      const message = part.success ? rule(part.data) : null;
      if (message) context.addIssue({ code: "custom", message, path });
    },
    { when: () => true },
  );

const withCheck = (schema: z.ZodString, rule: (value: string) => string | null) =>
  withRule(schema, z.string(), rule);

export const id = z
  .string()
  .max(100)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: "is no id, expected kebab-case as minsk-airport" });
const list = z.array(id).meta({ uniqueItems: true });
export const ids = withRule(list, z.array(z.string()), rules.repeatViolation);
export const nonEmptyIds = withRule(list.min(1), z.array(z.string()), rules.repeatViolation);

export const line = withCheck(z.string().min(1).max(4000), rules.textViolation);
export const text = z.strictObject({ ar: line, en: line });
const mapName = withCheck(
  z.string().min(1).max(200),
  (name) => rules.textViolation(name) ?? rules.labelViolation(name),
);
export const mapNames = z.strictObject({ ar: mapName, en: mapName, ru: line.optional() });
export const idsWithNames = z.array(z.strictObject({ id, name: text }));

export const day = withCheck(z.string().meta({ format: "date" }), rules.dayViolation);
export const publicationDate = withCheck(
  z.string().describe("ISO 8601 day or month"),
  rules.publicationDateViolation,
);
export const address = withCheck(
  z.string().max(2000).meta({ format: "uri" }),
  rules.addressViolation,
);
export const country = withCheck(z.string().describe("ISO 3166 code"), rules.countryViolation);
const longitude = z.number().min(-180).max(180);
const latitude = z.number().min(-90).max(90);
export const coordinates = z.tuple([longitude, latitude]).describe("[longitude, latitude]");
export const extent = z
  .tuple([longitude, latitude, longitude, latitude])
  .describe("[west, south, east, north]");
export const language = withCheck(z.string().describe("ISO 639 code"), rules.languageViolation);

const note = text.optional().describe("What changed, for readers; a correction has one");
export const change = withRule(
  z.strictObject({ on: day, tie: id, kind: z.enum(changeKinds), note }),
  z.looseObject({ kind: z.string() }),
  rules.noteViolation,
  ["note"],
);
export const version = z.string().regex(/^[0-9a-f]{12}$/, { error: "is no version of records" });
