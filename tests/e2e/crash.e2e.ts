import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { words } from "../../app/_ui/words/words";
import { program, type Server, server } from "../fixtures/server";
import { expect, languages, test, trainers } from "./test";

test.use({ allow: [/broken on purpose/] });

for (const lang of languages)
  test(`a page that breaks in the browser says so in ${lang}, with the id of its answer, and can be had again`, async ({
    page,
  }) => {
    const { crash } = words(lang);
    await page.addInitScript(() => {
      if (sessionStorage.getItem("mended")) return;
      window.matchMedia = () => {
        throw new Error("broken on purpose");
      };
    });
    const answer = await page.goto(`/${lang}?layers=trade`);
    await expect(page.getByRole("heading", { name: crash.title })).toBeVisible();
    const id = answer?.headers()["x-request-id"] ?? "";
    expect(id).toMatch(/^[\da-f-]{36}$/);
    await expect(page.getByText(crash.reference)).toContainText(id);
    await expect(page.getByText("broken on purpose")).toHaveCount(0);
    await page.evaluate(() => sessionStorage.setItem("mended", "yes"));
    await page.getByRole("button", { name: crash.retry }).click();
    await expect(page.locator("li[data-tie]").first()).toBeVisible();
    await expect(page).toHaveURL(/\?layers=trade$/);
  });

test.describe("a server that cannot make its pages", () => {
  const folder = mkdtempSync(join(tmpdir(), "fault-"));
  let broken: Server;

  test.beforeAll(async () => {
    const fault = join(folder, "fault.mjs");
    writeFileSync(
      fault,
      'Intl.PluralRules.prototype.select = () => { throw new Error("secret") };',
    );
    const command = [process.execPath, "--import", fault, program] as const;
    broken = await server({ command: [...command] });
    await broken.ready();
  });
  test.afterAll(async () => {
    await broken.stop();
    rmSync(folder, { recursive: true });
  });

  for (const lang of languages)
    for (const path of ["", "/about", "/embed", "/embed/live", `/ties/${trainers}`])
      test(`says so at /${lang}${path}, with the id of its answer and nothing else`, async () => {
        const answer = await fetch(`${broken.address}/${lang}${path}`);
        expect(answer.status).toBe(500);
        expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8");
        expect(answer.headers.get("content-security-policy")).toContain("default-src");
        expect(answer.headers.get("cache-control")).toBe("no-store");
        const text = await answer.text();
        expect(text).toContain(`<html lang="${lang}"`);
        expect(text).toContain(`<h1>${words(lang).crash.title}</h1>`);
        expect(text).toContain(answer.headers.get("x-request-id"));
        expect(text).not.toMatch(/secret|<script/);
      });
});
