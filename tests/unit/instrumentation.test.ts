import { expect, it, vi } from "vitest";
import { onRequestError } from "../../instrumentation";

it("a fault of a page is written down in one line, under the id of its answer", async () => {
  const log = vi.spyOn(console, "error").mockImplementation(() => {});
  await onRequestError(
    new Error("first\nsecond"),
    { path: "/en?q=secret", method: "GET", headers: { "x-request-id": "7" } },
    {
      ...{ routerKind: "App Router", routePath: "/[lang]", routeType: "render" },
      ...{ renderSource: "react-server-components", revalidateReason: undefined },
    },
  );
  const [[line]] = log.mock.calls as [[string]];
  log.mockRestore();
  expect(line).not.toMatch(/\n|secret/);
  expect(JSON.parse(line)).toMatchObject({ id: "7", fault: expect.stringContaining("first") });
});
