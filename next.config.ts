import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { NextConfig } from "next";
import { assetHeaders, caching } from "./app/_http/headers";
import { fingerprint } from "./deploy/fingerprint";

const buildId = fingerprint(import.meta.dirname);

const headers = (values: Readonly<Record<string, string>>) =>
  Object.entries(values).map(([key, value]) => ({ key, value }));

/** Names that end in a hash of the content. */
const isHashed = (name: string) => /-[\da-f]{8}\.\w+$/.test(name);

/** One rule for each file of the public folder: a name that is none of them must not be kept for good. */
const files = readdirSync(join(import.meta.dirname, "public"), { withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ name }) => ({
    source: `/${name}`,
    headers: headers({
      ...assetHeaders,
      "Cache-Control": isHashed(name) ? caching.hashed : caching.data,
    }),
  }));

const config: NextConfig = {
  output: "standalone",
  distDir: process.env.NEXT_DIST ?? ".next",
  outputFileTracingRoot: import.meta.dirname,
  outputFileTracingIncludes: { "/**": ["./app/_data/**/*.yaml", "./app/_render/fonts/*.ttf"] },
  turbopack: { root: import.meta.dirname },
  serverExternalPackages: ["@resvg/resvg-js", "sharp"],
  generateBuildId: () => buildId,
  env: { BUILD_ID: buildId },
  htmlLimitedBots: /.*/,
  poweredByHeader: false,
  // Otherwise the proxy's rewrites name `localhost`, which the server takes for another host and asks.
  skipProxyUrlNormalize: true,
  reactStrictMode: true,
  images: { unoptimized: true },
  agentRules: false,
  devIndicators: false,
  experimental: { globalNotFound: true },
  headers: async () => [
    { source: "/_next/static/:path*", headers: headers(assetHeaders) },
    {
      source: "/fonts/:path*",
      headers: headers({ ...assetHeaders, "Cache-Control": caching.hashed }),
    },
    {
      source: "/:file(manifest\\.webmanifest|robots\\.txt|sitemap\\.xml)",
      headers: headers({ ...assetHeaders, "Cache-Control": caching.data }),
    },
    ...files,
  ],
};

export default config;
