import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { staticEmbedStyle } from "../../app/_render/embed/style-sheet";

const components = readdirSync("app", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".tsx") || /^_ui\/(?!words\/).*\.ts$/.test(file))
  .map((file) => join("app", file));

/** Utilities that mean left or right whatever the language. */
const physical =
  /(?<![\w-])-?(?:(?:scroll-)?[mp][lr]-|(?:left|right)-(?:\d|\[|auto|full|px)|(?:text|float|clear)-(?:left|right)\b|border-[lr](?:-|\b)|rounded-(?:[lr]|[tb][lr])(?:-|\b))[\w./[\]-]*/g;

/** Declarations that mean left or right whatever the language. */
const declaredSides =
  /(?:^|[\s;{])((?:(?:margin|padding|border|scroll-margin|scroll-padding)-)?(?:left|right)\b[\w-]*\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right))/;

/** Rules of a style sheet with the selector that stands before each. */
const rules = (css: string) =>
  [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector = "", body = ""]) => ({
    selector: selector.trim(),
    body,
  }));

/** The map is laid out in pixels from its left edge, and north, east and west do not turn round. */
const isOfMap = (selector: string) => /\.map(libregl)?-/.test(selector);

describe("directions on the page", () => {
  it("are found by the patterns that look for them", () => {
    expect("flex ml-2 ps-4 -mr-1 text-left border-l rounded-tl-2 left-0".match(physical)).toEqual([
      ...["ml-2", "-mr-1", "text-left", "border-l", "rounded-tl-2", "left-0"],
    ]);
    expect(
      "ms-2 pe-4 start-0 text-start border-s rounded-ss-2 land-left".match(physical),
    ).toBeNull();
  });

  it.each(components)("follow the language in %s", (file) => {
    expect(readFileSync(file, "utf8").match(physical)).toBeNull();
  });

  it.each([
    ["the style sheet", readFileSync("app/globals.css", "utf8")],
    ["that of the embed", staticEmbedStyle(["author", "card"])],
  ])("follow the language in %s, but inside the map", (_, css) => {
    const found = rules(css).filter(
      ({ selector, body }) => declaredSides.test(body) && !isOfMap(selector),
    );
    expect(rules(css).length).toBeGreaterThan(20);
    expect(found).toEqual([]);
  });
});
