import type { Metadata } from "next";
import { dataset } from "../_data/index";
import { site } from "../_data/site";
import { type Home, pageAddress, pictureAddress } from "../_domain/addresses";
import { type Language, languages, otherLanguage } from "../_domain/language";
import { sentence } from "../_domain/sentence";
import { served } from "./served";

const regions = { ar: "ar_LY", en: "en_GB" } as const satisfies Record<Language, string>;

/** Without Unicode isolates, which some readers of previews show as boxes. */
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, "");

/** Title, canonical address and link preview of the state that a query names. */
export function preview(query: string, lang: Language): Metadata {
  const { filter, view, selection, served: sent } = served(query, lang);
  const name = dataset.name[lang];
  const title = `${name}: ${plain(sent.selected?.title[lang] ?? sentence(selection, lang))}`;
  const description = sent.selected?.summary[lang] ?? dataset.standfirst[lang];
  const home = (at: Language): Home => ({ site: site(), lang: at, records: dataset });
  const address = (at: Language) => pageAddress(home(at), filter, { tie: view.tie });
  const picture = { width: 1200, height: 630, alt: plain(sentence(selection, lang)) };
  return {
    title,
    description,
    alternates: {
      canonical: address(lang),
      languages: Object.fromEntries(languages.map((at) => [at, address(at)])),
    },
    openGraph: {
      type: "website",
      siteName: name,
      title,
      description,
      url: address(lang),
      locale: regions[lang],
      alternateLocale: regions[otherLanguage[lang]],
      images: { url: pictureAddress(home(lang), filter), ...picture },
    },
    twitter: { card: "summary_large_image" },
  };
}
