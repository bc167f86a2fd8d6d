// The server of the site: node:http before the framework. `deploy/build.ts` makes one file of it, which plain Node runs.

import { createServer } from "node:http";
import { join } from "node:path";
import { releaseOf } from "../app/_http/release";
import { answerBrokenRequests } from "./broken-requests";
import { handler } from "./handler";
import { shutDownOnSignal } from "./shutdown";
import { SiteResponse } from "./site-response";
import { staticFiles } from "./static-files";

const hostname = process.env.HOSTNAME || "127.0.0.1";
const port = Number(process.env.PORT || 3000);

/** Ends the process with code 1 and one line where something that the site needs is wrong. */
function refuseToStart(error: unknown): never {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

async function start(): Promise<void> {
  Object.assign(process.env, { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" });
  const { dataset } = await import("../app/_data/current-dataset");
  SiteResponse.release = releaseOf(process.env.BUILD_ID ?? "dev", dataset.version);
  const { default: next } = await import("next");
  // The framework adds a listener for upgrades to the server that it is given: one that never listens.
  const app = next({ hostname, port, httpServer: createServer() });
  await app.prepare();
  const files = staticFiles(join(process.cwd(), ".next/assets"));
  const render = app.getRequestHandler();
  const options = { ServerResponse: SiteResponse, requireHostHeader: false };
  const server = createServer(options, handler(files, render));
  answerBrokenRequests(server);
  shutDownOnSignal(server);
  server.once("error", refuseToStart);
  server.listen(port, hostname, () => {
    console.log(`Taqarub: http://${hostname.includes(":") ? `[${hostname}]` : hostname}:${port}`);
  });
}

start().catch(refuseToStart);
