import type { Instrumentation } from "next";
import { faultLine } from "./app/_http/request-rules";

/** Runs once before the first request: a server whose records are bad refuses to start, in one line. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  try {
    await import("./app/_data/current-dataset");
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
  if (process.env.NODE_ENV !== "production") return;
  const { drain } = await import("./deploy/drain");
  const { guard } = await import("./deploy/guard");
  drain();
  guard();
}

/** A fault of a page in one line, under the id that its answer carries. */
export const onRequestError: Instrumentation.onRequestError = (error, { headers }) =>
  console.error(faultLine(String(headers["x-request-id"]), error, new Date()));
