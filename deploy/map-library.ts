// Builds MapLibre GL JS from the sources in its package, as one file for the page and its worker, without what our
// style has no use for. The two files that the package brings hold most of their code twice: 364 kB (brotli) in the
// place of 246.

import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build, type OnLoadResult, type Plugin } from "esbuild";

const project = join(import.meta.dirname, "..");
const sources = join(project, "node_modules/maplibre-gl/src");
const { version } = createRequire(import.meta.url)("maplibre-gl/package.json") as {
  version: string;
};

/** Programs of layers that our style has none of, of terrain and debugging. */
const unusedShaders =
  /glsl\/(atmosphere|collision|color_relief|debug|depth|fill_extrusion|heatmap|hillshade|raster|terrain)[^/]*$/;

/** Unused programs are empty, MLT tiles cannot be read, and of the description of the package its version is left. */
const leaveOut: Plugin = {
  name: "leave-out",
  setup({ onLoad }) {
    const replace = (filter: RegExp, result: OnLoadResult) => onLoad({ filter }, () => result);
    replace(unusedShaders, { contents: 'export default "";' });
    replace(/vector_tile_mlt\.ts$/, { contents: "export class MLTVectorTile {}" });
    replace(/maplibre-gl\/package\.json$/, {
      contents: JSON.stringify({ version }),
      loader: "json",
    });
  },
};

/** Writes the file where `app/_ui/map/map-library.ts` refers to it; throws where that fails. Takes about 1 s. */
export async function buildMapLibrary(): Promise<void> {
  await build({
    entryPoints: [join(project, "app/_ui/map/maplibre.ts")],
    outfile: join(project, "node_modules/.cache/maplibre-gl.mjs"),
    alias: { "maplibre-gl": join(sources, "index.ts") },
    // In a worker it starts the worker's part, in a page it does nothing.
    inject: [join(sources, "source/worker.ts")],
    // In the sources a field without value is a declaration.
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
    plugins: [leaveOut],
    bundle: true,
    minify: true,
    format: "esm",
    // The oldest browsers that Next.js supports.
    target: ["chrome111", "edge111", "firefox111", "safari16.4"],
    banner: {
      js: "/* MapLibre GL JS, 3-Clause BSD, https://github.com/maplibre/maplibre-gl-js */",
    },
    logLevel: "error",
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await buildMapLibrary();
