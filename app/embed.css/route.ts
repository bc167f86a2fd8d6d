import { assetHeaders, caching } from "../_http/headers";
import { staticEmbedStyle, styleParts, styleVersion } from "../_render/embed/style-sheet";

/** The style sheet of the static embed. Only the address with its version may be cached for good. */
export function GET(request: Request): Response {
  const { searchParams } = new URL(request.url);
  const isVersioned = searchParams.get("v") === styleVersion;
  return new Response(staticEmbedStyle(styleParts(searchParams.get("with"))), {
    headers: {
      ...assetHeaders,
      "Cache-Control": isVersioned ? caching.hashed : caching.data,
      "Content-Type": "text/css; charset=utf-8",
    },
  });
}
