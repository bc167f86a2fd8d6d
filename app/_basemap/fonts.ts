import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { publicFolder, writeHashedFile } from "./output";

type FontFace = {
  family: string;
  weight: 400 | 500 | 600;
  style: "normal" | "italic";
  file: string;
  unicodeRange: string;
};

const { resolve } = createRequire(import.meta.url);
const pictureFonts = join(import.meta.dirname, "../_render/fonts");

const ranges = {
  latin:
    "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2260",
  "latin-ext": "U+0100-0130,U+0132-0151,U+0154-02BA,U+1E00-1EFF",
  cyrillic: "U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116",
  arabic: "U+0600-06FF,U+0750-077F,U+FB50-FDFF,U+FE70-FEFC",
} as const;

const weights = [400, 500, 600] as const;

const faces = [
  ...(["latin", "latin-ext", "cyrillic"] as const).flatMap((subset) =>
    weights.map((weight) => ({ script: "", subset, weight, style: "normal" }) as const),
  ),
  { script: "", subset: "latin", weight: 400, style: "italic" } as const,
  ...weights.map(
    (weight) => ({ script: "-arabic", subset: "arabic", weight, style: "normal" }) as const,
  ),
];

/** Copies the web fonts to public/fonts under hashed names; returns the values of their `@font-face` rules. */
export function webFonts(): FontFace[] {
  mkdirSync(join(publicFolder, "fonts"), { recursive: true });
  return faces.map(({ script, subset, weight, style }) => {
    const base = `@fontsource/ibm-plex-sans${script}`;
    const name = `ibm-plex-sans${script}-${subset}-${weight}-${style}.woff2`;
    const slope = style === "italic" ? "-italic" : "";
    const data = readFileSync(resolve(`${base}/files/${name}`));
    const file = writeHashedFile(`fonts/plex-sans-${subset}-${weight}${slope}`, "woff2", data);
    return {
      family: script ? "Plex Arabic" : "Plex",
      weight,
      style,
      file,
      unicodeRange: ranges[subset],
    };
  });
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
