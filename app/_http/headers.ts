const commonHeaders = {
  "Strict-Transport-Security": "max-age=63072000; includeSubDomains; preload",
  "X-Content-Type-Options": "nosniff",
};

const permissions = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";

export const pageHeaders = {
  ...commonHeaders,
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy": permissions,
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
};

export const embedHeaders = {
  ...commonHeaders,
  "Referrer-Policy": "strict-origin",
  "Permissions-Policy": permissions,
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
  "Cross-Origin-Resource-Policy": "cross-origin",
  "X-Robots-Tag": "noindex",
};

/** For answers of no class: redirects, refusals and the framework's own. */
export const strictHeaders = {
  ...commonHeaders,
  "Content-Security-Policy":
    "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; sandbox",
  "Referrer-Policy": "no-referrer",
};

export const assetHeaders = {
  ...strictHeaders,
  "Cross-Origin-Resource-Policy": "cross-origin",
  "Access-Control-Allow-Origin": "*",
};

export const apiHeaders = {
  ...assetHeaders,
  "Access-Control-Expose-Headers": "ETag, Content-Disposition",
  "X-Robots-Tag": "noindex",
};

/** The request header that names what a document is for (Fetch Metadata); a page in a frame redirects to its embed. */
export const frameHeader = "Sec-Fetch-Dest";

export const methods = "GET, HEAD, OPTIONS";

export const preflightHeaders = {
  Allow: methods,
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Allow-Methods": methods,
  "Access-Control-Allow-Headers": "If-None-Match",
};

/** `Cache-Control` by class; shared caches keep answers longer than browsers and serve stale ones on errors. */
export const caching = {
  page: "public, max-age=60, s-maxage=600, stale-while-revalidate=86400, stale-if-error=604800",
  data: "public, max-age=60, s-maxage=3600, stale-while-revalidate=86400, stale-if-error=604800",
  hashed: "public, max-age=31536000, immutable",
  clientError: "public, max-age=10",
  noStore: "no-store",
};

/** CSP level 3. Embeds start their worker from `blob:`, or `data:` in a frame of origin `null`, where `'self'` matches nothing. */
export function contentSecurityPolicy(
  nonce: string,
  page: "page" | "embed",
  site: string,
  isDevelopment: boolean,
) {
  const self = page === "embed" ? `'self' ${site}` : "'self'";
  return [
    "default-src 'none'",
    `script-src ${self} 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    `style-src ${self}${isDevelopment ? " 'unsafe-inline'" : ""}`,
    `img-src ${self} data: blob:`,
    `font-src ${self}`,
    `connect-src ${self}`,
    `worker-src ${self}${page === "embed" ? " blob: data:" : ""}`,
    `manifest-src ${self}`,
    `frame-src ${self}`,
    "object-src 'none'",
    "base-uri 'none'",
    `form-action ${self}`,
    `frame-ancestors ${page === "embed" ? "*" : "'none'"}`,
  ].join("; ");
}
