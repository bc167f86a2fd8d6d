import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

const installed = () =>
  (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path));

async function brought() {
  // The package adds the libraries it carries (nss, nspr, expat) only where it takes the machine for a bare one.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= "nodejs20.x";
  const { default: chromium } = await import("@sparticuz/chromium");
  return chromium.executablePath();
}

/** Path of a browser: the one named by CHROMIUM_PATH, an installed one, else the one that npm brought. */
export const browserPath = async () => process.env.CHROMIUM_PATH ?? installed() ?? brought();

/**
 * WebGL 2 in software, and no request of the browser's own. Pages are painted without it: some builds paint them by
 * WebGL too, which takes software up to a second a frame and holds up the map.
 */
export const browserFlags = [
  "--no-sandbox",
  "--use-gl=angle",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--ignore-gpu-blocklist",
  "--disable-gpu-rasterization",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-dev-shm-usage",
  "--no-first-run",
];
