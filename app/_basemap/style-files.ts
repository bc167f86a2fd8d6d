import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fallbackFontRules, fontStacks, webFontRule } from "../_domain/vocabulary/font-faces";
import {
  colourDeclarations,
  embedBreakpointsPx,
  figureSizePx,
  layoutHeights,
  lineHeights,
  mapBreakpointsPx,
  markScales,
  pageBreakpoints,
  shadows,
  textSizesPx,
} from "../_domain/vocabulary/tokens";

type FontFaces = readonly Parameters<typeof webFontRule>[0][];

type Table = Readonly<Record<string, string | number>>;

const generatedNotice = "/* Made by `npm run styles`; not edited by hand. */";

const declarations = (prefix: string, table: Table, unit = "") =>
  Object.entries(table).map(([name, value]) => `--${prefix}-${name}: ${value}${unit}`);

const rule = (selector: string, ...groups: readonly (readonly string[])[]) =>
  `${selector} {\n${groups.map((group) => `  ${group.join("; ")};\n`).join("")}}`;

/** The values of one language from a table that holds both. */
const ofLanguage = <Value>(
  table: Readonly<Record<string, Record<"en" | "ar", Value>>>,
  lang: "en" | "ar",
) => Object.fromEntries(Object.entries(table).map(([name, values]) => [name, values[lang]]));

/** Type sizes in rem, so that they follow the reader's setting; 1 rem is 16 px without one. */
const textSizesRem = (lang: "en" | "ar"): Table =>
  Object.fromEntries(
    Object.entries(ofLanguage(textSizesPx, lang)).map(([name, px]) => [name, px / 16]),
  );

const textDeclarations = (lang: "en" | "ar") => [
  declarations("text", textSizesRem(lang), "rem"),
  declarations("leading", ofLanguage(lineHeights, lang)),
];

const tokensCss = (): string =>
  [
    generatedNotice,
    rule(
      "@theme static",
      ["--color-*: initial", "--color-transparent: transparent", "--color-current: currentColor"],
      colourDeclarations,
      ["--shadow-*: initial", ...declarations("shadow", shadows)],
      ["--font-*: initial", `--font-sans: ${fontStacks.web}`],
      ["--text-*: initial", "--leading-*: initial", "--leading-none: 1"],
      ...textDeclarations("en"),
      ["--breakpoint-*: initial", ...declarations("breakpoint", pageBreakpoints)],
      declarations("mark-scale", markScales),
    ),
    rule(
      "@theme reference",
      declarations("height", layoutHeights),
      declarations("map", mapBreakpointsPx, "px"),
      declarations("figure", figureSizePx, "px"),
      declarations("embed", embedBreakpointsPx, "px"),
    ),
    `@layer base {\n${rule(":root:lang(ar)", ...textDeclarations("ar"))}\n}\n`,
  ].join("\n");

const fontsCss = (fontFaces: FontFaces): string =>
  [generatedNotice, ...fontFaces.map(webFontRule), ...fallbackFontRules, ""].join("\n");

/** Text of the generated style sheets in `app`, by file name. */
export const styleFiles = (fontFaces: FontFaces): Readonly<Record<string, string>> => ({
  "tokens.css": tokensCss(),
  "fonts.css": fontsCss(fontFaces),
});

/** Writes the generated style sheets. */
export function writeStyleFiles(fontFaces: FontFaces): void {
  for (const [name, text] of Object.entries(styleFiles(fontFaces)))
    writeFileSync(join(import.meta.dirname, "..", name), text);
}
