import { assetHeaders, caching } from "../_http/headers";
import { staticEmbedStyle, styleVersion } from "../_render/embed/style-sheet";

/** The style sheet of the still embed; only the address of this very version may be kept for good. */
export function GET(request: Request): Response {
  const isNamed = new URL(request.url).searchParams.get("v") === styleVersion;
  return new Response(staticEmbedStyle, {
    headers: {
      ...assetHeaders,
      "Cache-Control": isNamed ? caching.hashed : caching.data,
      "Content-Type": "text/css; charset=utf-8",
    },
  });
}
