import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import subsetFont from "subset-font";
import { publicFolder, writeHashedFile } from "./output";

type FontFace = {
  family: string;
  /** Name of its characters, as in the name of the file. */
  subset: Subset;
  weight: 400 | 500 | 600;
  style: "normal" | "italic";
  file: string;
  unicodeRange: string;
};

const { resolve } = createRequire(import.meta.url);
const pictureFonts = join(import.meta.dirname, "../_render/fonts");

/**
 * The files of each weight: those with the letters of the interface and the records are small, because every page
 * fetches them; browsers fetch the others for a text that has their letters (`unicode-range`).
 */
const subsets = {
  latin: {
    source: "latin",
    range:
      "U+0020-007E,U+00A0,U+00AB,U+00B7,U+00BB,U+00C9,U+00D7,U+00DF-00FC,U+200E-200F,U+2013-2014,U+2018-201A,U+201C-201E,U+2026,U+2066-2069,U+2191,U+2193,U+2212",
  },
  "latin-rest": {
    source: "latin",
    range:
      "U+00A1-00AA,U+00AC-00B6,U+00B8-00BA,U+00BC-00C8,U+00CA-00D6,U+00D8-00DE,U+00FD-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-200D,U+2010-2012,U+2015-2017,U+201B,U+201F-2025,U+2027-2065,U+206A-206F,U+20AC,U+2122",
  },
  "latin-ext": {
    source: "latin-ext",
    range: "U+0100-0130,U+0132-0151,U+0154-02BA,U+1E00-1EFF",
  },
  cyrillic: {
    source: "cyrillic",
    range: "U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116",
  },
  arabic: {
    source: "arabic",
    // MapLibre draws words in presentation forms, whose glyphs joined letters need anyway.
    range: "U+060C,U+061B,U+061F,U+0621-063A,U+0640-0652,U+0660-0669,U+0670,U+FE80-FEFC",
  },
  "arabic-rest": {
    source: "arabic",
    range:
      "U+0600-060B,U+060D-061A,U+061C-061E,U+0620,U+063B-063F,U+0653-065F,U+066A-066F,U+0671-06FF,U+0750-077F,U+FB50-FDFF,U+FE70-FE7F",
  },
} as const;

type Subset = keyof typeof subsets;

const weights = [400, 500, 600] as const;

const upright = (script: "" | "-arabic", names: readonly Subset[]) =>
  names.flatMap((subset) =>
    weights.map((weight) => ({ script, subset, weight, style: "normal" }) as const),
  );

const faces = [
  ...upright("", ["latin", "latin-rest", "latin-ext", "cyrillic"]),
  { script: "", subset: "latin", weight: 400, style: "italic" } as const,
  ...upright("-arabic", ["arabic", "arabic-rest"]),
];

/** The characters of a `unicode-range`. */
export const charactersIn = (range: string): string =>
  range
    .split(",")
    .flatMap((part) => {
      const [first = 0, last = first] = part
        .slice(2)
        .split("-")
        .map((hex) => Number.parseInt(hex, 16));
      return Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at));
    })
    .join("");

/** OpenType features that the style sheets use, and those without which Arabic letters do not join. */
const keepFeatures = [
  ...["kern", "mark", "mkmk", "ccmp", "locl", "tnum", "lnum", "liga"],
  ...["init", "medi", "fina", "isol", "rlig", "rclt", "calt", "curs"],
];

/**
 * Writes the web fonts to public/fonts under hashed names; returns the values of their `@font-face` rules. Hints are left
 * out: they are a third of a file, and of the systems of today only some use them.
 */
export async function webFonts(): Promise<FontFace[]> {
  mkdirSync(join(publicFolder, "fonts"), { recursive: true });
  const rules = faces.map(async ({ script, subset, weight, style }) => {
    const { source, range } = subsets[subset];
    const base = `@fontsource/ibm-plex-sans${script}`;
    const name = `ibm-plex-sans${script}-${source}-${weight}-${style}.woff2`;
    const slope = style === "italic" ? "-italic" : "";
    const data = await subsetFont(
      readFileSync(resolve(`${base}/files/${name}`)),
      charactersIn(range),
      {
        targetFormat: "woff2",
        keepFeatures,
        noHinting: true,
      },
    );
    const file = writeHashedFile(`fonts/plex-sans-${subset}-${weight}${slope}`, "woff2", data);
    const family = script ? "Plex Arabic" : "Plex";
    return { family, subset, weight, style, file, unicodeRange: range };
  });
  return Promise.all(rules);
}

const pictureFaces = [
  ["ibm-plex-sans", "400Regular/IBMPlexSans_400Regular"],
  ["ibm-plex-sans", "400Regular_Italic/IBMPlexSans_400Regular_Italic"],
  ["ibm-plex-sans", "500Medium/IBMPlexSans_500Medium"],
  ["ibm-plex-sans", "600SemiBold/IBMPlexSans_600SemiBold"],
  ["ibm-plex-sans-arabic", "400Regular/IBMPlexSansArabic_400Regular"],
  ["ibm-plex-sans-arabic", "500Medium/IBMPlexSansArabic_500Medium"],
  ["ibm-plex-sans-arabic", "600SemiBold/IBMPlexSansArabic_600SemiBold"],
] as const;

/** Copies the TTF fonts of pictures to _render/fonts, with their licence; returns their file names. */
export function copyPictureFonts(): string[] {
  mkdirSync(pictureFonts, { recursive: true });
  const licence = resolve("@fontsource/ibm-plex-sans/LICENSE");
  for (const folder of [pictureFonts, join(publicFolder, "fonts")]) {
    copyFileSync(licence, join(folder, "OFL.txt"));
  }
  return pictureFaces.map(([family, path]) => {
    const name = `${path.split("/").at(-1)?.replace("_", "-")}.ttf`;
    copyFileSync(resolve(`@expo-google-fonts/${family}/${path}.ttf`), join(pictureFonts, name));
    return name;
  });
}
