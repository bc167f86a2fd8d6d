import { bare } from "./bare";
import { type Toggle, toggleLayer } from "./layer-toggle";
import { loadPage, type PageLoad, withView } from "./page-load";
import { product } from "./server";
import { median, type Row } from "./table";
import { inTurns } from "./turns";

/** A duration beside another, both in ms. */
const ratio = (what: string, limit: number, own: number, other: number): Row => ({
  what,
  measured: own / other,
  limit,
  from: `${own.toFixed(0)} ms ÷ ${other.toFixed(0)} ms, medians`,
});

/** How soon the picture and the map stand on a slow device, and what came over the wire until then. */
async function loadRows(own: string, other: string): Promise<readonly Row[]> {
  const [ownLoads = [], bareLoads = []] = await inTurns([own, other], loadPage);
  const of = (key: keyof PageLoad) => median(ownLoads.map((load) => load[key]));
  const bareOf = (key: keyof PageLoad) => median(bareLoads.map((load) => load[key]));
  const beside = (what: string, limit: number, key: keyof PageLoad) =>
    ratio(`${what} ÷ bare map's`, limit, of(key), bareOf(key));
  const size = (what: string, limit: number, key: keyof PageLoad): Row => {
    const from = `median; bare map ${(bareOf(key) / 1000).toFixed(0)} kB`;
    return { what: `on the wire ${what}`, measured: of(key) / 1000, limit, unit: " kB", from };
  };
  return [
    beside("first picture on the screen", 0.4, "picture"),
    beside("map ready", 1.1, "ready"),
    ratio("first picture ÷ map ready", 0.25, of("picture"), of("ready")),
    size("at the first picture", 150, "pictureBytes"),
    size("until the map is ready", 700, "readyBytes"),
    beside("total blocking time until ready", 1, "blocking"),
    {
      what: "library of the map asked for after the land",
      measured: Math.min(...ownLoads.map(({ library, land }) => library - land)),
      limit: 0,
      least: true,
      unit: " ms",
      from: "the least of all loads",
    },
  ];
}

/** How soon the screen follows the box of a layer. */
async function toggleRows(own: string, other: string): Promise<readonly Row[]> {
  const [real = [], bareToggles = []] = (await inTurns([own, other], toggleLayer)).map((toggles) =>
    toggles.flat(),
  );
  const of = (key: keyof Toggle, toggles: readonly Toggle[]) =>
    median(toggles.map((toggle) => toggle[key]));
  const row = (what: string, limit: number, own: number, other: number) =>
    ratio(`layer toggle to ${what}`, limit, own, other);
  return [
    row("next frame ÷ bare map's", 1, of("frame", real), of("frame", bareToggles)),
    row(
      "last change of the map ÷ bare map's",
      1.1,
      of("lastChange", real),
      of("lastChange", bareToggles),
    ),
  ];
}

/** What is on the screen from navigation or click, beside a page that has nothing but the map. */
export async function screen(): Promise<readonly Row[]> {
  const own = `${await product()}/en`;
  const other = await bare(await withView(own, false, async ({ area }) => area));
  return [...(await loadRows(own, other)), ...(await toggleRows(own, other))];
}
