import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";
import { atEnd } from "./ending";

export const project = join(import.meta.dirname, "../..");

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (address === null || typeof address === "string") throw new Error("no port to be had");
  return address.port;
}

/** Milliseconds that a server may take to read its records; 5,000 ties take some. */
const patience = 90_000;

async function answers(address: string): Promise<void> {
  const until = Date.now() + patience;
  while (Date.now() < until) {
    const response = await fetch(`${address}/api/health`).catch(() => null);
    if (response?.ok) return;
    await new Promise((resume) => setTimeout(resume, 200));
  }
  throw new Error(`${address} does not answer`);
}

/** Starts a build's server on a port of its own and returns its address; it ends with the bench. */
export async function started(
  command: readonly string[],
  folder: string,
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  const port = String(await freePort());
  const address = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [...command], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
    env: {
      ...process.env,
      ...env,
      PORT: port,
      HOSTNAME: "127.0.0.1",
      NODE_ENV: "production" as const,
      NEXT_TELEMETRY_DISABLED: "1",
      SITE_URL: address,
    },
  });
  atEnd(() => child.kill());
  await answers(address);
  return address;
}

/** The server of the product's own build. */
export const product = (env: Readonly<Record<string, string>> = {}): Promise<string> =>
  started([join(project, ".next/standalone/server.js")], project, env);
