import { assetHeaders, caching } from "../_http/headers";
import { staticEmbedStyle, styleVersion } from "../_render/embed/style-sheet";

/** The style sheet of the static embed. Only the address with its version may be cached for good. */
export function GET(request: Request): Response {
  const isVersioned = new URL(request.url).searchParams.get("v") === styleVersion;
  return new Response(staticEmbedStyle, {
    headers: {
      ...assetHeaders,
      "Cache-Control": isVersioned ? caching.hashed : caching.data,
      "Content-Type": "text/css; charset=utf-8",
    },
  });
}
