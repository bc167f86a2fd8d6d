import { describe, expect, it } from "vitest";
import { dataset } from "../../app/_data/current-dataset";
import { pictureAddress } from "../../app/_domain/query/addresses";
import { parseFilter } from "../../app/_domain/query/filter";
import { languages } from "../../app/_domain/vocabulary/language";
import { ask } from "../fixtures/routes";

const { filter } = parseFilter(new URLSearchParams("layers=trade&time=2025"), dataset);

/** The name under which a browser saves the picture. */
async function nameOf(lang: (typeof languages)[number], scale: number) {
  const base = { site: "", lang, records: dataset };
  const { headers } = await ask(pictureAddress(base, filter, { scale, theme: "dark" }));
  return /^inline; filename="([^"]+)"$/.exec(headers.get("content-disposition") ?? "")?.[1];
}

describe("a picture to save", () => {
  it.each(languages)("is called by its filter and its look in %s", async (lang) => {
    expect(await nameOf(lang, 1)).toMatch(/^ties-layers-trade-time-2025-.*theme-dark\.png$/);
  });

  it("has another name for every number of pixels", async () => {
    expect(await nameOf("en", 1)).not.toBe(await nameOf("en", 2));
  });
});
