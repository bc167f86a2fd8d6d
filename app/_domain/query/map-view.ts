import type { BoundingBox } from "../vocabulary/geometry-types";
import { optionalParam } from "./codecs";

/** Zoom level of 512 px tiles; degrees of WGS 84. */
export type Camera = {
  readonly zoom: number;
  readonly latitude: number;
  readonly longitude: number;
};

/** Northern edge of the square Mercator world, degrees (EPSG:3857). */
const maxLatitude = 85.0511;

const decimal = /^-?\d{1,3}(\.\d{1,20})?$/;

/** A decimal number rounded to `places` decimals, never -0; NaN where the text is no plain decimal. */
const parseRounded = (text: string, places: number) =>
  decimal.test(text) ? Math.round(Number(text) * 10 ** places) / 10 ** places + 0 : Number.NaN;

const isWithin = (value: number, from: number, to: number) => value >= from && value <= to;

function parseCamera(text: string): Camera | undefined {
  const [zoom = Number.NaN, latitude = Number.NaN, longitude = Number.NaN, ...more] = text
    .split("/")
    .map((part, at) => parseRounded(part, at === 0 ? 2 : 4));
  return more.length === 0 &&
    isWithin(zoom, 0, 22) &&
    isWithin(latitude, -maxLatitude, maxLatitude) &&
    isWithin(longitude, -180, 180)
    ? { zoom, latitude, longitude }
    : undefined;
}

/** A camera rounded to the precision of addresses: zoom to 0.01, degrees to 0.0001. */
export const roundCamera = ({ zoom, latitude, longitude }: Camera): Camera => ({
  zoom: Math.round(zoom * 100) / 100 + 0,
  latitude: Math.round(latitude * 10_000) / 10_000 + 0,
  longitude: Math.round(longitude * 10_000) / 10_000 + 0,
});

const formatCamera = (view: Camera) => {
  const { zoom, latitude, longitude } = roundCamera(view);
  return `${zoom}/${latitude}/${longitude}`;
};

function parseBox(text: string): BoundingBox | undefined {
  const [west = Number.NaN, south = Number.NaN, east = Number.NaN, north = Number.NaN, ...more] =
    text.split(",").map((part) => parseRounded(part, 6));
  return more.length === 0 &&
    isWithin(west, -180, 180) &&
    isWithin(east, -180, 180) &&
    isWithin(south, -90, north) &&
    isWithin(north, -90, 90)
    ? [west, south, east, north]
    : undefined;
}

export const viewParam = optionalParam<Camera>({
  description: "Where the map stands, as zoom/latitude/longitude.",
  schema: {
    type: "string",
    pattern: "^\\d+(\\.\\d{1,2})?/-?\\d+(\\.\\d{1,4})?/-?\\d+(\\.\\d{1,4})?$",
  },
  expected: "zoom/latitude/longitude as 3.5/39.35/24.3",
  read: parseCamera,
  write: formatCamera,
});

export const bboxParam = optionalParam<BoundingBox>({
  description: "West, south, east, north in degrees (RFC 7946); may cross the antimeridian.",
  schema: { type: "string", pattern: "^-?\\d+(\\.\\d+)?(,-?\\d+(\\.\\d+)?){3}$" },
  expected: "west,south,east,north in degrees",
  read: parseBox,
  write: (box) => box.join(","),
});
