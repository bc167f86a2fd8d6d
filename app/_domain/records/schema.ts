import { z } from "zod";
import { layerIds } from "../vocabulary/layers";
import { precisions } from "../vocabulary/precisions";
import { statusIds } from "../vocabulary/statuses";
import { placeRecord } from "./place-schema";
import {
  address,
  change,
  country,
  day,
  id,
  ids,
  idsWithNames,
  language,
  line,
  nonEmptyIds,
  publicationDate,
  text,
  version,
  withRule,
} from "./schema-parts";
import { storyRecord } from "./story-schema";
import * as rules from "./value-rules";

// Time is ISO 8601.

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
  title: line.nullable().default(null),
  author: line.nullable().default(null),
  language,
  published: publicationDate.nullable().default(null),
  published_note: line.optional(),
  url: address.nullable().default(null),
  kind: id,
  country: country
    .optional()
    .describe("ISO 3166 code of the country that the publisher is of, in exile too"),
  origin: id.describe("The agency, outlet or authority that it relays or is"),
});

const dispute = z.strictObject({
  field: id,
  versions: z.array(z.strictObject({ value: text, sources: nonEmptyIds })).min(2),
});

const dates = z.strictObject({ start: day, end: day, precision: z.enum(precisions) });

export const tieRecord = z.strictObject({
  id,
  layer: z.enum(layerIds),
  sector: id,
  status: z.enum(statusIds),
  from: id,
  to: id,
  via: ids.default([]),
  date: withRule(dates, z.object(dates.shape), rules.dateViolation),
  title: text,
  summary: text,
  actors: ids.default([]),
  figures: z
    .array(
      z.strictObject({
        quantity: z.number().min(0),
        unit: text,
        approx: z.boolean().default(false),
      }),
    )
    .default([]),
  single_source: z.boolean().optional().describe("Checked: all claims rest on one page"),
  origins: z.number().int().optional().describe("Checked: number of origins behind the claims"),
  known: day.nullable().optional().describe("Checked: earliest publication behind the claims"),
  claims: z
    .array(z.strictObject({ source: id, says: text, evidence: text, origin: id.optional() }))
    .min(1),
  disputes: z.array(dispute).default([]),
  withdrawn: z.strictObject({ on: day, reason: text }).optional(),
  merged: id.optional().describe("Id of the tie that this one became part of"),
  note: line.optional(),
});

export const assessmentRecord = z.strictObject({
  id,
  about: id,
  statement: text,
  sources: nonEmptyIds,
});

export const headerRecord = z.strictObject({
  name: text,
  subject: text
    .optional()
    .describe("Between whom the ties are; titles of pages and previews begin with it"),
  standfirst: text,
  introduction: z
    .strictObject({
      kicker: text,
      headline: text,
      why: text.describe("Why it matters; {ties}, {official}, {reported}, {assessed} are counted"),
      limit: text
        .optional()
        .describe("What a tie is and what was not verified; {sources} is counted"),
      entries: z
        .array(z.strictObject({ title: text, query: line }))
        .describe("States that the first screen offers: a title and the query of the address"),
    })
    .optional()
    .describe("What the first screen says; signed by the author, dated as the dataset"),
  licence: z.strictObject({ id: line, name: text, url: address }),
  author: text,
  modified: day,
  focus: z.array(country).min(1),
  limits: z.array(text).optional().describe("What readers should know of how it was compiled"),
  sectors: idsWithNames,
  questions: idsWithNames
    .default([])
    .describe("What disputes are about; pages group them so, in this order"),
  fields: z.array(z.strictObject({ id, name: text, question: id })).default([]),
  kinds: z.strictObject({ places: idsWithNames, actors: idsWithNames, sources: idsWithNames }),
  sides: idsWithNames,
  origins: idsWithNames,
});

export const logRecord = z.strictObject({
  pending: z.array(change).describe("Since the last release, newest first"),
  releases: z
    .array(
      z.strictObject({
        version: version.describe("Of the dataset that was released"),
        on: day,
        changes: z.array(change),
      }),
    )
    .describe("Newest first; written by `npm run data:release`"),
});

/** A release: all records of one version. A key that is added to a record is optional, or old releases are refused. */
export const releaseRecord = z.strictObject({
  header: headerRecord,
  places: z.array(placeRecord),
  actors: z.array(actorRecord),
  sources: z.array(sourceRecord),
  assessments: z.array(assessmentRecord),
  ties: z.array(tieRecord),
  stories: z.array(storyRecord).optional(),
});

export const fileSchemas = {
  dataset: headerRecord,
  places: z.array(placeRecord),
  actors: z.array(actorRecord),
  sources: z.array(sourceRecord),
  assessments: z.array(assessmentRecord),
  changes: logRecord,
  tie: tieRecord,
  story: storyRecord,
} as const;

export type FileKind = keyof typeof fileSchemas;

/** JSON Schema 2020-12 of a file; rules that it cannot express are only in the check. */
export const jsonSchema = (kind: FileKind): Record<string, unknown> =>
  z.toJSONSchema(fileSchemas[kind], { target: "draft-2020-12", io: "input" });

export type Place = z.infer<typeof placeRecord>;
export type Actor = z.infer<typeof actorRecord>;
export type Source = z.infer<typeof sourceRecord>;
export type TieRecord = z.infer<typeof tieRecord>;
export type Claim = TieRecord["claims"][number];
export type Dispute = TieRecord["disputes"][number];
export type Assessment = z.infer<typeof assessmentRecord>;
export type Header = z.infer<typeof headerRecord>;
export type Log = z.infer<typeof logRecord>;
export type Change = z.infer<typeof change>;
