import { join } from "node:path";
import { renderAsync } from "@resvg/resvg-js";
import sharp from "sharp";

const folder = join(process.cwd(), "app", "_render", "fonts");

/** resvg reads no woff2, and fonts of the machine would make pictures differ. */
const fontOptions = {
  loadSystemFonts: false,
  defaultFontFamily: "IBM Plex Sans Arabic",
  sansSerifFamily: "IBM Plex Sans Arabic",
  fontFiles: [
    "IBMPlexSansArabic-400Regular.ttf",
    "IBMPlexSansArabic-500Medium.ttf",
    "IBMPlexSansArabic-600SemiBold.ttf",
    "IBMPlexSans-400Regular.ttf",
    "IBMPlexSans-400Regular_Italic.ttf",
    "IBMPlexSans-500Medium.ttf",
    "IBMPlexSans-600SemiBold.ttf",
  ].map((file) => join(folder, file)),
};

/** Few colours and smooth areas: no dither, which would only add bytes and grain. */
const paletteOptions = { palette: true, colours: 128, dither: 0, effort: 1 } as const;

/** An SVG picture as a PNG with a palette, so that link previews stay light; scale 2 doubles the pixels. */
export async function png(svg: string, scale: number): Promise<Uint8Array> {
  const drawn = await renderAsync(svg, {
    fitTo: { mode: "zoom", value: scale },
    font: fontOptions,
  });
  const raw = { width: drawn.width, height: drawn.height, channels: 4 } as const;
  return sharp(drawn.pixels, { raw }).removeAlpha().png(paletteOptions).toBuffer();
}
