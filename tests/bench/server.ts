import { join } from "node:path";
import { program, server } from "../fixtures/server";
import { atEnd } from "./ending";

export const project = join(import.meta.dirname, "../..");

/** Starts a build's server on a port of its own and returns its address; it ends with the bench. */
export async function startProcess(
  command: readonly string[],
  folder: string,
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  const own = await server({
    command: [process.execPath, ...command],
    env: { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", ...env },
    spawned: { cwd: folder },
  });
  atEnd(own.stop);
  await own.ready();
  return own.address;
}

/** The server of the product's own build. */
export const product = (env: Readonly<Record<string, string>> = {}): Promise<string> =>
  startProcess([program], project, env);
