import { z } from "zod";
import * as flaws from "./flaws";
import { layerIds } from "./layers";
import { anchors, positions, precisions, statusIds } from "./statuses";

// Coordinates are [longitude, latitude] in WGS 84 degrees; time is ISO 8601.

/** The schema with a rule for whatever `parts` accepts, so that other problems do not hide it. */
const ruled = <Schema extends z.ZodType, Parts>(
  schema: Schema,
  parts: z.ZodType<Parts>,
  flaw: (parts: Parts) => string | null,
  path: string[] = [],
): Schema =>
  schema.superRefine(
    (value, context) => {
      const part = parts.safeParse(value);
      const message = part.success ? flaw(part.data) : null;
      if (message) context.addIssue({ code: "custom", message, path });
    },
    { when: () => true },
  );

const judged = (schema: z.ZodString, flaw: (value: string) => string | null) =>
  ruled(schema, z.string(), flaw);

const id = z
  .string()
  .max(100)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: "is no id, expected kebab-case as minsk-airport" });
const list = z.array(id).meta({ uniqueItems: true });
const ids = ruled(list, z.array(z.string()), flaws.repeated);
const someIds = ruled(list.min(1), z.array(z.string()), flaws.repeated);

const line = judged(z.string().min(1).max(4000), flaws.text);
const text = z.strictObject({ ar: line, en: line });
const mapped = judged(z.string().min(1).max(200), (name) => flaws.text(name) ?? flaws.label(name));
const mappedNames = z.strictObject({ ar: mapped, en: mapped, ru: line.optional() });
const named = z.array(z.strictObject({ id, name: text }));

const day = judged(z.string().meta({ format: "date" }), flaws.day);
const published = judged(z.string().describe("ISO 8601 day or month"), flaws.published);
const address = judged(z.string().max(2000).meta({ format: "uri" }), flaws.address);
const country = judged(z.string().describe("ISO 3166 code"), flaws.country);
const longitude = z.number().min(-180).max(180);
const latitude = z.number().min(-90).max(90);
const coordinates = z.tuple([longitude, latitude]).describe("[longitude, latitude]");
const extent = z
  .tuple([longitude, latitude, longitude, latitude])
  .describe("[west, south, east, north]");

const place = z.strictObject({
  id,
  name: mappedNames,
  hub: id.describe("The place that stands for it on the map; a hub names itself"),
  label: mappedNames.optional().describe("Hubs: short name on the map"),
  sublabel: mappedNames.optional().describe("Hubs: small line under the label"),
  lane: z.number().min(-1).max(1).optional().describe("Hubs: how far flows bow, right of travel"),
  anchor: z.enum(anchors).optional().describe("Hubs: side of the point on which the label stands"),
  position: z.enum(positions),
  kind: id,
  country,
  coordinates,
  extent: extent.optional(),
  aliases: z.array(line).optional(),
  gazetteer: line,
  note: line.optional(),
});

type Owned = { key: "label" | "anchor" | "sublabel" | "lane" | "extent"; required: boolean };

const owned: readonly Owned[] = [
  { key: "label", required: true },
  { key: "anchor", required: true },
  { key: "sublabel", required: false },
  { key: "lane", required: false },
  { key: "extent", required: true },
];

const owner = z.looseObject({ id, hub: id, position: z.enum(positions) });

export const placeRecord = owned.reduce(
  (schema, { key, required }) =>
    ruled(
      schema,
      owner,
      (value) => {
        const owns = key === "extent" ? value.position === "area" : value.id === value.hub;
        if (owns === key in value || (owns && !required)) return null;
        return owns
          ? "is missing, expected one here"
          : `is for ${key === "extent" ? "areas" : "hubs"} only, expected none`;
      },
      [key],
    ),
  ruled(place, z.object({ coordinates, extent }), flaws.extent, ["extent"]),
);

export const actorRecord = z.strictObject({
  id,
  name: text.extend({ ru: line.optional() }),
  role: text,
  side: id,
  kind: id,
  aliases: z.array(line).optional(),
});

export const sourceRecord = z.strictObject({
  id,
  publisher: text,
  title: line.nullable(),
  author: line.nullable(),
  language: judged(z.string().describe("ISO 639 code"), flaws.language),
  published: published.nullable(),
  published_note: line.optional(),
  url: address.nullable(),
  kind: id,
  country: country
    .optional()
    .describe("ISO 3166 code of the country that the publisher is of, in exile too"),
  origin: id.describe("The agency, outlet or authority that it relays or is"),
});

const dispute = z.strictObject({
  field: id,
  versions: z.array(z.strictObject({ value: text, sources: someIds })).min(2),
});

const dates = z.strictObject({ start: day, end: day, precision: z.enum(precisions) });

export const tieRecord = z.strictObject({
  id,
  layer: z.enum(layerIds),
  sector: id,
  status: z.enum(statusIds),
  from: id,
  to: id,
  via: ids,
  date: ruled(dates, z.object(dates.shape), flaws.date),
  title: text,
  summary: text,
  actors: ids,
  figures: z.array(
    z.strictObject({ quantity: z.number().min(0), unit: text, approx: z.boolean() }),
  ),
  single_source: z.boolean().optional().describe("Checked: all claims rest on one page"),
  origins: z.number().int().optional().describe("Checked: number of origins behind the claims"),
  known: day.nullable().optional().describe("Checked: earliest publication behind the claims"),
  claims: z
    .array(z.strictObject({ source: id, says: text, evidence: text, origin: id.optional() }))
    .min(1),
  disputes: z.array(dispute),
  withdrawn: z.strictObject({ on: day, reason: text }).optional(),
  merged: id.optional().describe("Id of the tie that this one became part of"),
  note: line.optional(),
});

export const assessmentRecord = z.strictObject({
  id,
  about: id,
  statement: text,
  sources: someIds,
});

export const headerRecord = z.strictObject({
  name: text,
  standfirst: text,
  licence: z.strictObject({ id: line, name: text, url: address }),
  author: text,
  modified: day,
  focus: z.array(country).min(1),
  limits: z.array(text).optional().describe("What readers should know of how it was compiled"),
  sectors: named,
  questions: named.describe("What disputes are about; pages group them so, in this order"),
  fields: z.array(z.strictObject({ id, name: text, question: id })),
  kinds: z.strictObject({ places: named, actors: named, sources: named }),
  sides: named,
  origins: named,
});

/** The form of each kind of file that people edit. */
export const files = {
  dataset: headerRecord,
  places: z.array(placeRecord),
  actors: z.array(actorRecord),
  sources: z.array(sourceRecord),
  assessments: z.array(assessmentRecord),
  tie: tieRecord,
} as const;

export type FileKind = keyof typeof files;

/** JSON Schema 2020-12 of a file; rules that it cannot say are left to the check. */
export const jsonSchema = (kind: FileKind): Record<string, unknown> =>
  z.toJSONSchema(files[kind], { target: "draft-2020-12", io: "input" });

export type Place = z.infer<typeof placeRecord>;
export type Actor = z.infer<typeof actorRecord>;
export type Source = z.infer<typeof sourceRecord>;
export type TieRecord = z.infer<typeof tieRecord>;
export type Claim = TieRecord["claims"][number];
export type Dispute = TieRecord["disputes"][number];
export type Assessment = z.infer<typeof assessmentRecord>;
export type Header = z.infer<typeof headerRecord>;
export type TieDate = TieRecord["date"];
