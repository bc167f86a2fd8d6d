import type { NextConfig } from "next";
import { assetHeaders, caching } from "./app/_http/headers";

/** Set by `deploy/build.ts`. */
const buildId = process.env.BUILD_ID ?? "dev";

const headers = (values: Readonly<Record<string, string>>) =>
  Object.entries(values).map(([key, value]) => ({ key, value }));

const config: NextConfig = {
  distDir: process.env.NEXT_DIST ?? ".next",
  compress: false,
  // `npm test` checks the types of all files before it builds.
  typescript: { ignoreBuildErrors: process.env.TYPES_CHECKED === "1" },
  turbopack: { root: import.meta.dirname },
  serverExternalPackages: ["@resvg/resvg-js", "sharp"],
  generateBuildId: () => buildId,
  env: { BUILD_ID: buildId },
  htmlLimitedBots: /.*/,
  poweredByHeader: false,
  // Otherwise the proxy's rewrites name `localhost`, to which the server would send a request as to another host.
  skipProxyUrlNormalize: true,
  reactStrictMode: true,
  images: { unoptimized: true },
  // Otherwise `next dev` writes instructions for coding agents into the repository.
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
  ],
};

export default config;
