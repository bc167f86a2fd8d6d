import type { TestProject } from "vitest/node";
import { server } from "../fixtures/server";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of a server of our records, which tests that change nothing share. */
    readonly address: string;
  }
}

/** Starts the server before the tests; the returned function ends it. */
export default async function setup(project: TestProject) {
  const shared = await server();
  await shared.ready();
  project.provide("address", shared.address);
  return () => shared.stop();
}
