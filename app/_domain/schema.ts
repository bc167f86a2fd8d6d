import { z } from "zod";
import { layerIds } from "./layers";

// First form of the records; the data room hardens it.
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const text = z.strictObject({ ar: z.string().min(1), en: z.string().min(1) });
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const published = z.string().regex(/^\d{4}-\d{2}(-\d{2})?$/);
const named = z.strictObject({ id, name: text });

export const statusIds = ["official", "reported", "assessed"] as const;
export const precisions = ["day", "month", "year", "before", "after"] as const;
export const anchors = ["west", "east", "south", "north"] as const;
export const positions = ["exact", "approximate", "area"] as const;

const names = z.strictObject({ ar: z.string(), en: z.string(), ru: z.string().optional() });
const aliases = z.array(z.string()).optional();
const coordinates = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);

export const placeRecord = z.strictObject({
  id,
  name: names,
  hub: id,
  label: names.optional(),
  sublabel: names.optional(),
  lane: z.number().optional(),
  anchor: z.enum(anchors).optional(),
  position: z.enum(positions),
  kind: id,
  country: z.string().regex(/^[A-Z]{2}$/),
  coordinates,
  extent: z.tuple([z.number(), z.number(), z.number(), z.number()]).optional(),
  aliases,
  gazetteer: z.string(),
  note: z.string().optional(),
});

export const actorRecord = z.strictObject({
  id,
  name: names,
  role: text,
  side: id,
  kind: id,
  aliases,
});

export const sourceRecord = z.strictObject({
  id,
  publisher: text,
  title: z.string().nullable(),
  author: z.string().nullable(),
  language: z.string(),
  published: published.nullable(),
  published_note: z.string().optional(),
  url: z.string().nullable(),
  kind: id,
  origin: id,
});

const dispute = z.strictObject({
  field: id,
  versions: z.array(z.strictObject({ value: text, sources: z.array(id).min(1) })).min(2),
});

export const tieRecord = z.strictObject({
  id,
  layer: z.enum(layerIds),
  sector: id,
  status: z.enum(statusIds),
  from: id,
  to: id,
  via: z.array(id),
  date: z.strictObject({ start: day, end: day, precision: z.enum(precisions) }),
  title: text,
  summary: text,
  actors: z.array(id),
  figures: z.array(z.strictObject({ quantity: z.number(), unit: text, approx: z.boolean() })),
  single_source: z.boolean().optional(),
  origins: z.number().int().optional(),
  known: day.nullable().optional(),
  claims: z
    .array(z.strictObject({ source: id, says: text, evidence: text, origin: id.optional() }))
    .min(1),
  disputes: z.array(dispute),
  withdrawn: z.strictObject({ on: day, reason: text }).optional(),
  merged: id.optional(),
  note: z.string().optional(),
});

export const assessmentRecord = z.strictObject({
  id,
  about: id,
  statement: text,
  sources: z.array(id).min(1),
});

export const headerRecord = z.strictObject({
  name: text,
  standfirst: text,
  licence: z.strictObject({ id: z.string(), name: text, url: z.string() }),
  author: text,
  modified: day,
  focus: z.array(z.string().regex(/^[A-Z]{2}$/)),
  sectors: z.array(named),
  fields: z.array(named),
  kinds: z.strictObject({
    places: z.array(named),
    actors: z.array(named),
    sources: z.array(named),
  }),
  sides: z.array(named),
  origins: z.array(named),
});

export type Place = z.infer<typeof placeRecord>;
export type Actor = z.infer<typeof actorRecord>;
export type Source = z.infer<typeof sourceRecord>;
export type TieRecord = z.infer<typeof tieRecord>;
export type Claim = TieRecord["claims"][number];
export type Dispute = TieRecord["disputes"][number];
export type Assessment = z.infer<typeof assessmentRecord>;
export type Header = z.infer<typeof headerRecord>;
export type StatusId = (typeof statusIds)[number];
export type TieDate = TieRecord["date"];
