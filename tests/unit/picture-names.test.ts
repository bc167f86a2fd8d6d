import { describe, expect, it } from "vitest";
import { dataset } from "../../app/_data/current-dataset";
import { pictureAddress, pictureName } from "../../app/_domain/query/addresses";
import { parseFilter } from "../../app/_domain/query/filter";
import { languages } from "../../app/_domain/vocabulary/language";
import { scales, shapeIds, shapes } from "../../app/_ui/share/picture-shapes";
import { ask } from "../fixtures/routes";

const { filter } = parseFilter(new URLSearchParams("layers=trade&time=2025"), dataset);
const asked = shapeIds.flatMap((shape) =>
  languages.map((lang) => ({ shape, lang, home: { site: "", lang, records: dataset } })),
);

describe("a picture to save", () => {
  it.each(asked)("has the API's own name as $shape in $lang", async ({ shape, home }) => {
    const view = { ...shapes[shape], theme: "dark", title: false } as const;
    const { status, headers } = await ask(pictureAddress(home, filter, view, "svg"));
    expect(status).toBe(200);
    expect(headers.get("content-disposition")).toBe(
      `inline; filename="${pictureName(home, filter, view, "svg")}"`,
    );
  });

  it("has another name for every number of pixels", () => {
    const names = scales.map((scale) =>
      pictureName({ lang: "en", records: dataset }, filter, { scale }, "png"),
    );
    expect(new Set(names).size).toBe(scales.length);
  });
});
