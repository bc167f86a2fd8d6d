import { z } from "zod";
import { id, line, nonEmptyIds, text } from "./schema-parts";

const sentence = text.extend({
  ties: nonEmptyIds.describe("Ids of the ties on which the sentence rests; the step matches each"),
});

const step = z.strictObject({
  query: line.describe("The state that the step shows: the query of its address"),
  when: text.describe("The date or the period that it tells of, in words"),
  heading: text,
  sentences: z
    .array(sentence)
    .min(1)
    .describe("{matched}, {official}, {reported}, {assessed}, {disputed} are counted"),
});

/** A story: states of the map in the order in which they are told. The dots of its embed have room for twelve. */
export const storyRecord = z.strictObject({
  id,
  title: text,
  lead: text.describe("{ties}, {sources}, {official}, {reported}, {assessed} are counted"),
  steps: z.array(step).min(2).max(12),
});

export type Story = z.infer<typeof storyRecord>;
