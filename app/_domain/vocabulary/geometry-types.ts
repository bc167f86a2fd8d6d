/** `[longitude, latitude]` in degrees, WGS 84. */
export type Point = readonly [longitude: number, latitude: number];

export type GeoPath = readonly [Point, ...Point[]];

/** `[west, south, east, north]` in WGS 84 degrees; west > east crosses the antimeridian (RFC 7946, 5.2). */
export type BoundingBox = readonly [west: number, south: number, east: number, north: number];

/** `[x, y]` in a plane with y down: the Mercator square (0 to 1000) or the pixels of a picture. */
export type PlanePoint = readonly [x: number, y: number];

/** Pixels from the top left corner of the map. */
export type PixelPoint = { readonly x: number; readonly y: number };
