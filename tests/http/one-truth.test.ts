import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { copy, patch } from "../fixtures/records/folders";
import { server } from "../fixtures/server";

const title = "A survey that was edited later";

/** What a server of a folder says that is changed when it has started and no page was asked for yet. */
async function servedAfter(change: (folder: string) => void) {
  const folder = copy();
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const own = await server({ env: { DATASET: folder } });
  onTestFinished(async () => {
    await own.stop();
  });
  await own.ready();
  const text = async (path: string) => {
    const answer = await fetch(`${own.address}${path}`);
    expect(answer.status, path).toBe(200);
    return answer.text();
  };
  const before = await text("/api/health");
  change(folder);
  return { before, text };
}

const everywhere = ["/en", "/en/ties/survey-2025", "/en/embed?panel=list", "/api/ties"];

describe("a server whose records are changed before its first page", () => {
  it.each([
    [
      "edited",
      (folder: string) => patch(folder, "ties/survey-2025.yaml", "en: Survey", `en: ${title}`),
    ],
    [
      "broken",
      (folder: string) => writeFileSync(join(folder, "ties/survey-2025.yaml"), "layer: none"),
    ],
    ["deleted", (folder: string) => rmSync(join(folder, "ties"), { recursive: true })],
  ])("serves those of its start everywhere where they are %s", async (_, change) => {
    const { before, text } = await servedAfter(change);
    expect(JSON.parse(before)).toMatchObject({ status: "ok", pages: "untried" });
    for (const path of everywhere) {
      const body = await text(path);
      expect(body, path).toContain("Survey");
      expect(body, path).not.toContain(title);
    }
    expect(await text("/ar")).toContain("مسح");
    expect(JSON.parse(await text("/api/health"))).toEqual({ ...JSON.parse(before), pages: "ok" });
  });
});
