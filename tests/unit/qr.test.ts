import jsQR from "jsqr";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { qrCode, svgAddress } from "../../app/_ui/parts/qr";

async function decode(svg: string): Promise<string | undefined> {
  const drawn = sharp(Buffer.from(svg)).ensureAlpha().raw();
  const { data, info } = await drawn.toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

describe("a QR code", () => {
  it.each([
    "https://site.example/en",
    `https://site.example/ar?q=${encodeURIComponent("ليبيا ".repeat(20))}`,
  ])("reads as %s", async (text) => {
    expect(await decode(qrCode(text) ?? "")).toBe(text);
  });

  it("is dark on light, whatever the theme", () => {
    const svg = qrCode("https://site.example/en") ?? "";
    expect(svg).toMatch(/fill="white".*fill="black"/s);
  });

  it("is not made of a text that no code can hold", () => {
    expect(qrCode("a".repeat(3000))).toBeNull();
  });

  it("travels in an address that needs no request", () => {
    const svg = qrCode("https://site.example/en") ?? "";
    const [, data = ""] = svgAddress(svg).split(",");
    expect(decodeURIComponent(data)).toBe(svg);
  });
});
