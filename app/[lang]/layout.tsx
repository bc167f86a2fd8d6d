import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { dataset } from "../_data/current-dataset";
import { site } from "../_data/site";
import { directions, isLanguage } from "../_domain/vocabulary/language";
import { themeMedia } from "../_domain/vocabulary/themes";
import { themeColours } from "../_domain/vocabulary/tokens";
import { pageFaceAddresses } from "../_render/map-style/font-faces";
import { innerHtml } from "../_ui/parts/inner-html";
import { SignSymbols } from "../_ui/parts/tie-badges";
import { interfaceWords } from "../_ui/words/words";
import { beforePaint } from "./before-paint";
import "../globals.css";

type LayoutProps = { children: ReactNode; params: Promise<{ lang: string }> };

export const viewport: Viewport = {
  viewportFit: "cover",
  themeColor: [
    { media: themeMedia.light, color: themeColours.light.paper },
    { media: themeMedia.dark, color: themeColours.dark.paper },
  ],
};

export const metadata: Metadata = {
  metadataBase: new URL(site()),
  icons: {
    icon: [
      { url: "/icon.svg", type: "image/svg+xml" },
      { url: "/favicon.ico", sizes: "32x32" },
    ],
    apple: "/apple-touch-icon.png",
  },
};

export default async function Layout({ children, params }: LayoutProps) {
  const { lang } = await params;
  if (!isLanguage(lang)) notFound();
  const requestHeaders = await headers();
  const nonce = requestHeaders.get("x-nonce") ?? undefined;
  return (
    <html
      lang={lang}
      dir={directions[lang]}
      data-version={dataset.version}
      data-request={requestHeaders.get("x-request-id")}
      suppressHydrationWarning
    >
      <head>
        <script nonce={nonce} suppressHydrationWarning {...innerHtml(beforePaint)} />
      </head>
      <body>
        {/* Faces that arrive after the first paint make the browser draw all text anew. */}
        {pageFaceAddresses(lang).map((file) => (
          <link
            key={file}
            rel="preload"
            as="font"
            type="font/woff2"
            href={file}
            crossOrigin="anonymous"
          />
        ))}
        <SignSymbols />
        <a
          href="#list"
          className="absolute start-2 top-2 z-20 bg-action px-4 py-3 text-on-action not-focus:sr-only"
        >
          {interfaceWords(lang).skip}
        </a>
        {children}
      </body>
    </html>
  );
}
