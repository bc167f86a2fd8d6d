import { brotliCompressSync, constants } from "node:zlib";
import { browser, fresh } from "./browser";
import { product } from "./server";
import type { Row } from "./table";

const packedSize = (bytes: Uint8Array) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).byteLength;

/** What the dashboard loads as scripts until it asks for the map's code, compressed as well as brotli can. */
export async function scripts(): Promise<readonly Row[]> {
  const context = await fresh(await browser());
  const page = await context.newPage();
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "script") asked.push(request.url());
  });
  await page.goto(`${await product()}/en`);
  await page.locator("[data-map=ready]").waitFor({ timeout: 90_000 });
  await context.close();
  const files: Uint8Array[] = [];
  for (const address of asked) {
    const bytes = Buffer.from(await (await fetch(address)).arrayBuffer());
    if (bytes.includes("maplibregl-canvas")) break;
    files.push(bytes);
  }
  if (files.length === asked.length) throw new Error("the dashboard asked for no map");
  const measured = files.reduce((sum, file) => sum + packedSize(file), 0) / 1000;
  const from = `${files.length} scripts before the map's, each compressed at quality 11`;
  return [{ what: "dashboard scripts, brotli", measured, limit: 190, unit: " kB", from }];
}
