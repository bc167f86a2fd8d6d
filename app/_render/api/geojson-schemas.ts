import { layerIds } from "../../_domain/vocabulary/layers";
import { statusIds } from "../../_domain/vocabulary/statuses";
import { closedObject, count, type JsonSchema, list, string } from "./json-schema";

const numbers = (length: number, description: string): JsonSchema => ({
  type: "array",
  items: { type: "number" },
  minItems: length,
  maxItems: length,
  description,
});

const box = numbers(4, "[west, south, east, north]");
const position = numbers(2, "[longitude, latitude]");

/** A GeoJSON document of features with these properties. */
export const features = (properties: JsonSchema): JsonSchema => ({
  type: "object",
  description: "A FeatureCollection (RFC 7946); positions are [longitude, latitude] in WGS 84",
  properties: {
    type: { const: "FeatureCollection" },
    bbox: box,
    features: list({
      type: "object",
      properties: {
        type: { const: "Feature" },
        id: string,
        bbox: box,
        geometry: { type: ["object", "null"] },
        properties,
      },
      required: ["type", "geometry", "properties"],
    }),
  },
  required: ["type", "features"],
});

/** What GeoJSON says of a flow. */
export const flowProperties = closedObject({
  from: string,
  to: string,
  layer: { enum: layerIds },
  count,
  disputed: { ...count, description: "Number of disputed ties" },
  ties: { ...string, description: "Ids of the ties, separated by semicolons" },
  class: { enum: statusIds, description: "The strongest status among the ties" },
  ...Object.fromEntries(statusIds.map((id) => [id, count])),
  body: { type: "number", description: "Width of the line in px at full size" },
  head: {
    anyOf: [
      closedObject({
        at: position,
        bearing: { type: "number", description: "Degrees clockwise from north" },
        fill: { enum: ["full", "hollow"] },
      }),
      { type: "null" },
    ],
    description: "The arrowhead; null where all ties are assessed",
  },
  beads: { ...list(position), description: "Rings on a line of which all ties are assessed" },
});
