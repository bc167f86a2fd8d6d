import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bare } from "./bare";
import { atEnd } from "./ending";
import { type Toggle, toggleLayer } from "./layer-toggle";
import { loadPage, type PageLoad, withView } from "./page-load";
import { product, project } from "./server";
import { median, progress, type Row } from "./table";

const rounds = 3;

/** Measures addresses in turns (A B A B …), so that what else the machine does meets all of them; results by address. */
async function inTurns<Result>(
  addresses: readonly string[],
  measure: (address: string) => Promise<Result>,
): Promise<readonly (readonly Result[])[]> {
  const results = addresses.map((): Result[] => []);
  for (let round = 1; round <= rounds; round++)
    for (const [at, address] of addresses.entries()) {
      const result = await measure(address);
      const numbers = JSON.stringify(result, (_, value) =>
        typeof value === "number" ? Math.round(value) : value,
      );
      progress(`screen: ${address}, round ${round} of ${rounds} ${numbers}`);
      results[at]?.push(result);
    }
  return results;
}

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
      what: "map code and worker asked for after the picture",
      measured: Math.min(...ownLoads.map(({ library, painted }) => library - painted)),
      limit: 0,
      least: true,
      unit: " ms",
      from: "the least of all loads",
    },
  ];
}

/** A folder with so many synthetic ties, as `npm run data:synthetic` makes it. */
function synthetic(count: number): string {
  const folder = join(tmpdir(), `taqarub-bench-${process.pid}`);
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  execFileSync("npm", ["run", "--silent", "data:synthetic", "--", String(count), folder], {
    cwd: project,
    stdio: ["ignore", "ignore", "inherit"],
  });
  return folder;
}

/** How soon the screen follows the box of a layer, with the real ties and with many. */
async function toggleRows(own: string, other: string): Promise<readonly Row[]> {
  const many = `${await product({ DATASET: synthetic(5000) })}/en`;
  const [real = [], bareToggles = [], manyToggles = []] = (
    await inTurns([own, other, many], toggleLayer)
  ).map((toggles) => toggles.flat());
  const of = (key: keyof Toggle, toggles: readonly Toggle[]) =>
    median(toggles.map((toggle) => toggle[key]));
  const row = (what: string, limit: number, own: number, other: number) =>
    ratio(`layer toggle to ${what}`, limit, own, other);
  const frame = of("frame", real);
  return [
    row("next frame ÷ bare map's", 1, frame, of("frame", bareToggles)),
    row(
      "last change of the map ÷ bare map's",
      1.1,
      of("lastChange", real),
      of("lastChange", bareToggles),
    ),
    row("next frame at 5,000 ties ÷ at the real ones", 1.5, of("frame", manyToggles), frame),
  ];
}

/** What is on the screen from navigation or click, beside a page that has nothing but the map. */
export async function screen(): Promise<readonly Row[]> {
  const own = `${await product()}/en`;
  const other = await bare(await withView(own, false, async ({ area }) => area));
  return [...(await loadRows(own, other)), ...(await toggleRows(own, other))];
}
