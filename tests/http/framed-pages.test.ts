import { describe, expect, inject, it } from "vitest";
import { dataset } from "../../app/_data/current-dataset";
import { isListed } from "../../app/_domain/records/dataset";
import { exchange } from "../fixtures/exchange";

const { port } = new URL(inject("publicAddress"));

const ask = (target: string, destination: string) =>
  exchange(
    Number(port),
    `GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nSec-Fetch-Dest: ${destination}\r\n\r\n`,
  );

const tie = dataset.ties.find(isListed)?.id;
const place = dataset.places[0]?.id;
const source = dataset.sources[0]?.id;

const framedPages = [
  ["/en?layers=military&time=2025", "/en/embed?layers=military&time=2025"],
  ["/ar", "/ar/embed"],
  [`/ar/ties/${tie}`, `/ar/embed?tie=${tie}`],
  [`/en/places/${place}?theme=dark`, `/en/embed?theme=dark&places=${place}`],
  [`/en/sources/${source}`, `/en/embed?sources=${source}`],
  ["/ar/sources", "/ar/embed"],
  ["/en/disputes", "/en/embed?disputed=true"],
  ["/en/about", "/en/embed"],
  ["/ar/data?theme=dark", "/ar/embed?theme=dark"],
  ["/en/actors", "/en/embed"],
  ["/en/assessments", "/en/embed"],
  ["/en/stories", "/en/embed"],
  ["/en/changes", "/en/embed"],
  ["/en/filter?layers=trade", "/en/embed?layers=trade"],
] as const;

describe("a page that is asked for inside a frame", () => {
  it.each(framedPages)(
    "leads from %s to its embed %s, which any page may frame",
    async (page, embed) => {
      const { status, headers } = await ask(page, "iframe");
      expect([status, headers.get("Location")]).toEqual([307, embed]);
      expect(headers.get("Vary")).toMatch(/\bsec-fetch-dest\b/i);
      const answer = await ask(embed, "iframe");
      expect(answer.status).toBe(200);
      expect(answer.headers.get("Content-Security-Policy")).toContain("frame-ancestors *");
    },
  );

  it.each(framedPages)("is itself outside of one: %s", async (page) => {
    const { status, headers } = await ask(page, "document");
    expect(status).toBe(200);
    expect(headers.get("Vary")).toMatch(/\bsec-fetch-dest\b/i);
    expect(headers.get("Content-Security-Policy")).toContain("frame-ancestors 'none'");
  });

  it("leads from the address without a language to one with it first", async () => {
    const { status, headers } = await ask("/?layers=trade", "iframe");
    expect([status, headers.get("Location")]).toEqual([307, "/en?layers=trade"]);
  });

  it("of a tie that is unknown leads to an embed that names it", async () => {
    const { status, headers } = await ask(`/en/ties/${tie}x`, "iframe");
    expect([status, headers.get("Location")]).toEqual([307, `/en/embed?tie=${tie}x`]);
    expect((await ask(`/en/embed?tie=${tie}x`, "iframe")).body).toContain(`${tie}x`);
  });

  it("stays where it has no embed", async () => {
    const { status, headers } = await ask("/en/nothing", "iframe");
    expect(status).toBe(404);
    expect(headers.get("Content-Security-Policy")).toContain("frame-ancestors 'none'");
  });
});
