import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { handler } from "../../deploy/handler";
import { SiteResponse } from "../../deploy/site-response";

/** The server before a framework that answers the status that its path ends in. */
const server = createServer(
  { ServerResponse: SiteResponse },
  handler(
    () => false,
    async ({ url = "" }, response) => {
      response.writeHead(Number(url.split(/[/?]/)[2])).end();
    },
  ),
);
const lines: string[] = [];

beforeAll(async () => {
  vi.spyOn(console, "log").mockImplementation((line) => lines.push(String(line)));
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
});
afterAll(() => {
  server.close();
  vi.restoreAllMocks();
});

describe("the server", () => {
  it.each([200, 400, 404, 405, 500, 503])(
    "writes down that a request was answered %i, under the id that the answer carries",
    async (status) => {
      const { port } = server.address() as AddressInfo;
      const { headers } = await fetch(`http://127.0.0.1:${port}/api/${status}?q=secret`);
      const id = headers.get("x-request-id") ?? "none";
      await vi.waitFor(() => expect(lines.join("\n")).toContain(id));
      const found = lines.filter((line) => line.includes(id));
      expect(found).toHaveLength(1);
      expect(JSON.parse(found[0] ?? "")).toMatchObject({ id, method: "GET", class: "api", status });
      expect(lines.join("\n")).not.toContain("secret");
    },
  );

  it("names the build that answers, by which a front tells what it may keep", async () => {
    const { port } = server.address() as AddressInfo;
    const { headers } = await fetch(`http://127.0.0.1:${port}/api/200`);
    expect(headers.get("x-build")).toBe("dev");
  });
});
