import { describe, expect, it } from "vitest";
import { dataset } from "../../app/_data/current-dataset";
import { pictureAddress, pictureName } from "../../app/_domain/query/addresses";
import { parseFilter } from "../../app/_domain/query/filter";
import { languages } from "../../app/_domain/vocabulary/language";
import { pictureShapes } from "../../app/_ui/share/picture-tab";
import { ask } from "../fixtures/routes";

const { filter } = parseFilter(new URLSearchParams("layers=trade&time=2025"), dataset);
const pictures = Object.entries(pictureShapes).flatMap(([shape, size]) =>
  languages.map((lang) => ({ shape, size, lang, home: { site: "", lang, records: dataset } })),
);

describe("a picture to save", () => {
  it.each(pictures)("has the API's own name as $shape in $lang", async ({ size, home }) => {
    const view = { ...size, theme: "dark", title: false } as const;
    const { status, headers } = await ask(pictureAddress(home, filter, view, "svg"));
    expect(status).toBe(200);
    expect(headers.get("content-disposition")).toBe(
      `inline; filename="${pictureName(home, filter, view, "svg")}"`,
    );
  });

  it("has another name for every number of pixels", () => {
    const names = [1, 2, 3].map((scale) =>
      pictureName({ lang: "en", records: dataset }, filter, { scale }, "png"),
    );
    expect(new Set(names).size).toBe(3);
  });
});
