import { renderSVG } from "uqr";

/** A QR code as SVG, dark on light in every theme, with the four modules of quiet that ISO/IEC 18004 asks for; null where the text is too long for one. */
export function qrCode(text: string): string | null {
  try {
    return renderSVG(text, { border: 4, pixelSize: 8 });
  } catch {
    return null;
  }
}

/** An SVG document as an address that needs no request. */
export const svgAddress = (svg: string): string => `data:image/svg+xml,${encodeURIComponent(svg)}`;
