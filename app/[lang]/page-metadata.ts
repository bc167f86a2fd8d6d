import type { Metadata } from "next";
import { dataset } from "../_data/current-dataset";
import { site } from "../_data/site";
import type { Preview } from "../_domain/sentences/previews";
import { type Language, otherLanguage } from "../_domain/vocabulary/language";

const regions = { ar: "ar_LY", en: "en_GB" } as const satisfies Record<Language, string>;

/** What previews are made from. */
export const previewContext = () => ({ site: site(), dataset });

/** Title, canonical address, other languages, oEmbed and link preview of a page. */
export function pageMetadata(page: Preview, lang: Language, type: "website" | "article"): Metadata {
  const { title, description, address, addresses, picture } = page;
  return {
    title,
    description,
    alternates: {
      canonical: address,
      languages: { ...addresses, "x-default": addresses.en },
      types: {
        "application/json+oembed": [{ url: page.oembed, title }],
        "application/atom+xml": [{ url: page.feeds.xml, title }],
        "application/feed+json": [{ url: page.feeds.json, title }],
      },
    },
    openGraph: {
      type,
      siteName: dataset.name[lang],
      title,
      description,
      url: address,
      locale: regions[lang],
      alternateLocale: regions[otherLanguage[lang]],
      images: { ...picture, type: "image/png" },
    },
    twitter: { card: "summary_large_image" },
  };
}
