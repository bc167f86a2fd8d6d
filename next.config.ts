import type { NextConfig } from "next";
import { assetHeaders, caching } from "./app/_domain/headers";
import { fingerprint } from "./deploy/fingerprint";

const buildId = fingerprint(import.meta.dirname);

const headers = (values: Readonly<Record<string, string>>) =>
  Object.entries(values).map(([key, value]) => ({ key, value }));

const hashed = headers({ ...assetHeaders, "Cache-Control": caching.hashed });
const named = headers({ ...assetHeaders, "Cache-Control": caching.data });

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
  reactStrictMode: true,
  images: { unoptimized: true },
  agentRules: false,
  devIndicators: false,
  experimental: { globalNotFound: true },
  headers: async () => [
    { source: "/_next/static/:path*", headers: headers(assetHeaders) },
    { source: "/fonts/:path*", headers: hashed },
    { source: "/:file(basemap-[^/]*\\.pmtiles|land-[^/]*\\.svg)", headers: hashed },
    { source: "/:file([^/]*\\.(?:png|ico|svg|webmanifest|txt|xml))", headers: named },
  ],
};

export default config;
