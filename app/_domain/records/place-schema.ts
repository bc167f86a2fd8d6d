import { z } from "zod";
import { anchors, positions } from "../vocabulary/places";
import { coordinates, country, extent, id, line, mapNames, withRule } from "./schema-parts";
import * as rules from "./value-rules";

const place = z.strictObject({
  id,
  name: mapNames,
  hub: id.describe("The place that stands for it on the map; a hub names itself"),
  label: mapNames.optional().describe("Hubs: short name on the map"),
  sublabel: mapNames.optional().describe("Hubs: small line under the label"),
  lane: z.number().min(-1).max(1).optional().describe("Hubs: how far flows bow, right of travel"),
  anchor: z.enum(anchors).optional().describe("Hubs: side of the point on which the label stands"),
  position: z.enum(positions).default("exact"),
  kind: id,
  country,
  coordinates,
  extent: extent.optional(),
  aliases: z.array(line).optional(),
  gazetteer: line.optional(),
  note: line.optional(),
});

const placeRole = z.looseObject({ id, hub: id, position: z.enum(positions) });

/** A place whose label, anchor, sublabel and lane are for hubs and whose extent is for areas. */
export const placeRecord = withRule(
  place,
  z.object({ coordinates, extent }),
  rules.extentViolation,
  ["extent"],
).superRefine(
  (value, context) => {
    const role = placeRole.safeParse(value);
    for (const { key, message } of role.success ? rules.placeKeyViolations(role.data) : [])
      context.addIssue({ code: "custom", message, path: [key] });
  },
  { when: () => true },
);
