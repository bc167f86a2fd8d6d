import { join } from "node:path";
import { renderAsync } from "@resvg/resvg-js";
import sharp from "sharp";

const fontFolder = join(process.cwd(), "app", "_render", "fonts");

/** Fonts of pictures as TTF, which resvg needs; without fonts of the machine, so that all machines draw the same. */
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
  ].map((file) => join(fontFolder, file)),
};

/** PNG options: pictures have few colours and smooth areas, where dithering only adds bytes and grain. */
const paletteOptions = { palette: true, colours: 128, dither: 0, effort: 1 } as const;

/** An SVG picture as PNG bytes with a palette, so that link previews are small; throws where the markup is invalid. */
export async function png(svg: string, scale: number): Promise<Uint8Array> {
  const bitmap = await renderAsync(svg, {
    fitTo: { mode: "zoom", value: scale },
    font: fontOptions,
  });
  const raw = { width: bitmap.width, height: bitmap.height, channels: 4 } as const;
  return sharp(bitmap.pixels, { raw }).removeAlpha().png(paletteOptions).toBuffer();
}
