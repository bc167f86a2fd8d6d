// The server of the site: node:http before the framework. `deploy/build.ts` makes one file of it, which plain Node runs.

import { write } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { readAddresses } from "../app/_data/site";
import { releaseOf } from "../app/_http/release";
import { answerBrokenRequests } from "./broken-requests";
import { handler } from "./handler";
import { lineWriter } from "./line-writer";
import { shutDownOnSignal } from "./shutdown";
import { SiteResponse } from "./site-response";
import { staticFiles } from "./static-files";

/** Ends the process with code 1 and one line where something that the site needs is wrong. */
function refuseToStart(error: unknown): never {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

/** Where standard output or error cannot be written, what the framework writes there is lost. */
function ignoreLostOutput(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
}

async function start(): Promise<void> {
  ignoreLostOutput();
  const { hostname, port, site } = readAddresses(process.env);
  if (!process.env.SITE_URL)
    console.warn(`SITE_URL is not set: links and previews will say ${site}`);
  Object.assign(process.env, { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" });
  const { dataset } = await import("../app/_data/current-dataset");
  SiteResponse.release = releaseOf(process.env.BUILD_ID ?? "dev", dataset.version);
  const { default: next } = await import("next");
  // The framework adds a listener for upgrades to the server that it is given: one that never listens.
  const app = next({ hostname, port, httpServer: createServer() });
  await app.prepare();
  const log = lineWriter((bytes, callback) => write(1, bytes, callback));
  const sendFile = staticFiles(join(process.cwd(), ".next/assets"));
  const server = createServer(
    { ServerResponse: SiteResponse, requireHostHeader: false },
    handler({ sendFile, render: app.getRequestHandler(), log: log.write }),
  );
  answerBrokenRequests(server, log.write);
  shutDownOnSignal(server, log.finish);
  server.once("error", refuseToStart);
  server.listen(port, hostname, () => {
    console.log(`Taqarub: ${site}`);
  });
}

start().catch(refuseToStart);
