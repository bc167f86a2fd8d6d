import type { Metadata } from "next";
import { dataset } from "../_data/current-dataset";
import { site } from "../_data/site";
import type { Preview } from "../_domain/sentences/previews";
import { type Language, openGraphLocale, otherLanguage } from "../_domain/vocabulary/language";

/** Address of the site and dataset, from which previews are made. */
export const previewContext = (records = dataset) => ({ site: site(), dataset: records });

/** Metadata of a page: title, canonical address, other languages, oEmbed, feeds and link preview. */
export function pageMetadata(
  preview: Preview,
  lang: Language,
  type: "website" | "article",
): Metadata {
  const { title, description, address, addresses, picture, feeds } = preview;
  return {
    title,
    description,
    alternates: {
      canonical: address,
      languages: { ...addresses, "x-default": addresses.en },
      types: {
        "application/json+oembed": [{ url: preview.oembed, title }],
        "application/atom+xml": [{ url: feeds.xml, title: feeds.title }],
        "application/feed+json": [{ url: feeds.json, title: feeds.title }],
      },
    },
    openGraph: {
      type,
      siteName: dataset.name[lang],
      title,
      description,
      url: address,
      locale: openGraphLocale(lang, dataset.focus),
      alternateLocale: openGraphLocale(otherLanguage[lang], dataset.focus),
      images: { ...picture, type: "image/png" },
    },
    twitter: { card: "summary_large_image" },
  };
}
