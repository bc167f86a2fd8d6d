import { renderSVG } from "uqr";

/** A QR code as SVG, dark on light in every theme, with the quiet zone of four modules of ISO/IEC 18004; null if the text is too long. */
export function qrCode(text: string): string | null {
  try {
    return renderSVG(text, { border: 4, pixelSize: 8 });
  } catch {
    return null;
  }
}

/** An SVG document as a data URL. */
export const svgAddress = (svg: string): string => `data:image/svg+xml,${encodeURIComponent(svg)}`;
