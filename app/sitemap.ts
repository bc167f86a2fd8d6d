import type { MetadataRoute } from "next";
import { dataset } from "./_data/current-dataset";
import { site } from "./_data/site";
import { isListed } from "./_domain/records/dataset";
import { languages } from "./_domain/vocabulary/language";
import { pages } from "./_domain/vocabulary/pages";

const paths = (): readonly string[] => [
  "",
  ...pages.map((id) => `/${id}`),
  ...(dataset.stories ?? []).map(({ id }) => `/stories/${id}`),
  ...dataset.sources.map(({ id }) => `/sources/${id}`),
  ...dataset.ties.filter(isListed).map(({ id }) => `/ties/${id}`),
  ...dataset.places.map(({ id }) => `/places/${id}`),
];

/** Computed per request, because the dataset and the address of the site are set when the server starts. */
export const dynamic = "force-dynamic";

/** Every page in every language, with its addresses in the other languages. */
export default function sitemap(): MetadataRoute.Sitemap {
  return paths().flatMap((path) => {
    const addresses = languages.map((lang) => [lang, `${site()}/${lang}${path}`] as const);
    const alternates = {
      languages: { ...Object.fromEntries(addresses), "x-default": `${site()}/en${path}` },
    };
    return addresses.map(([, url]) => ({ url, lastModified: dataset.modified, alternates }));
  });
}
