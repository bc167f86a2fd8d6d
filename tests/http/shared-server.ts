import type { TestProject } from "vitest/node";
import { server, startServer } from "../fixtures/server";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of a server of our records, which tests that change nothing share. */
    readonly address: string;
    /** Address of another, which says of itself that it is https://site.example. */
    readonly publicAddress: string;
  }
}

/** Starts the servers before the tests; the returned function ends them. */
export default async function setup(project: TestProject) {
  const [shared, published] = await Promise.all([server(), startServer()]);
  await shared.ready();
  project.provide("address", shared.address);
  project.provide("publicAddress", published.address);
  return () => Promise.all([shared.stop(), published.stop()]);
}
