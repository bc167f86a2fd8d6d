import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { site } from "../fixtures/site";

/** The server before a framework that answers the status that its path ends in. */
let own: Awaited<ReturnType<typeof site>>;
beforeAll(async () => {
  own = await site(({ url = "" }, response) => {
    response.writeHead(Number(url.split(/[/?]/)[2])).end();
  });
});
afterAll(() => own.stop());

describe("the server", () => {
  it.each([200, 400, 404, 405, 500, 503])(
    "writes down that a request was answered %i, under the id that the answer carries",
    async (status) => {
      const { headers } = await fetch(`http://127.0.0.1:${own.port}/api/${status}?q=secret`);
      const id = headers.get("x-request-id") ?? "none";
      await vi.waitFor(() => expect(own.lines.join("\n")).toContain(id));
      const found = own.lines.filter((line) => line.includes(id));
      expect(found).toHaveLength(1);
      expect(JSON.parse(found[0] ?? "")).toMatchObject({ id, method: "GET", class: "api", status });
      expect(own.lines.join("\n")).not.toContain("secret");
    },
  );

  it("names the build that answers, by which a front tells what it may keep", async () => {
    const { headers } = await fetch(`http://127.0.0.1:${own.port}/api/200`);
    expect(headers.get("x-build")).toBe("dev");
  });
});
