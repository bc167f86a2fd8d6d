import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, linkSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { atEnd } from "./ending";
import { project } from "./server";

const folder = join(project, ".next/bench");

/** A second name for every file of a folder, because the build follows no link out of its own. */
function linkFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkFolder(source, target);
    else if (entry.isSymbolicLink()) cpSync(source, target, { verbatimSymlinks: true });
    else linkSync(source, target);
  }
}

/** The address of an address's twin. */
export const twinOf = (address: string): string => address.replace("/api/", "/api/bench/");

/** A route that answers with what a file holds, read once and then kept in memory. */
const twin = (path: string) => `
import { readFileSync } from "node:fs";
const answer = () => {
  const { headers, body } = JSON.parse(readFileSync(process.env.BENCH_ANSWERS + ${JSON.stringify(`/${fileOf(path)}`)}, "utf8"));
  return { headers, body: Buffer.from(body, "base64") };
};
let kept;
export const GET = () => {
  kept ??= answer();
  return new Response(kept.body, { headers: kept.headers });
};
`;

/** Where the answer of a path is written for its twin. */
export const fileOf = (path: string): string =>
  `${path.replace(/^\/api\//, "").replaceAll(/[^\w.]/g, "-")}.json`;

/** Builds the product with a twin beside each of some routes, in a copy that goes with the bench. */
export async function variant(paths: readonly string[]): Promise<string> {
  rmSync(folder, { recursive: true, force: true });
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(folder, { recursive: true });
  for (const name of ["app", "public", "deploy", "proxy.ts", "next.config.ts", "package.json"])
    cpSync(join(project, name), join(folder, name), { recursive: true });
  for (const name of ["tsconfig.json", "package-lock.json", "postcss.config.mjs"])
    cpSync(join(project, name), join(folder, name));
  linkFolder(join(project, "node_modules"), join(folder, "node_modules"));
  for (const path of paths) {
    const route = join(folder, "app", twinOf(path).replace(/\{(\w+)\}/g, "[$1]"));
    mkdirSync(route, { recursive: true });
    writeFileSync(join(route, "route.js"), twin(path));
  }
  const build = spawn(process.execPath, ["node_modules/next/dist/bin/next", "build"], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, NODE_ENV: "production" as const, NEXT_TELEMETRY_DISABLED: "1" },
  });
  atEnd(() => build.kill());
  const [status] = await once(build, "exit");
  if (status !== 0) throw new Error("the build with twins fails");
  return folder;
}
