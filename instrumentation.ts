import type { Instrumentation } from "next";
import { faultLine } from "./app/_http/request-rules";

/** A fault of a page in one line, under the id that its answer carries. */
export const onRequestError: Instrumentation.onRequestError = (error, { headers }) =>
  console.error(faultLine(String(headers["x-request-id"]), error, new Date()));
