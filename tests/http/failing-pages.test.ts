import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { crashWords } from "../../app/_domain/sentences/crash-words";
import { languages } from "../../app/_domain/vocabulary/language";
import { program, type Server, server } from "../fixtures/server";
import { trainers } from "../fixtures/tie-ids";

describe("a server that cannot make its pages", () => {
  let folder: string;
  let broken: Server;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "fault-"));
    const fault = join(folder, "fault.mjs");
    writeFileSync(
      fault,
      'Intl.PluralRules.prototype.select = () => { throw new Error("secret") };',
    );
    const command = [process.execPath, "--import", fault, program] as const;
    broken = await server({ command: [...command] });
    await broken.ready();
  });
  afterAll(async () => {
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
        expect(text).toContain(`<h1>${crashWords[lang].title}</h1>`);
        expect(text).toContain(answer.headers.get("x-request-id"));
        expect(text).not.toMatch(/secret|<script/);
      });
});
