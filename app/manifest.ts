import type { MetadataRoute } from "next";
import { dataset } from "./_data/current-dataset";
import { directions, languages } from "./_domain/vocabulary/language";
import { themeColours } from "./_domain/vocabulary/tokens";

/** Computed per request, because the dataset and the address of the site are set when the server starts. */
export const dynamic = "force-dynamic";

/** Web application manifest (W3C), for installing the site. */
export default function manifest(): MetadataRoute.Manifest {
  const [lang] = languages;
  return {
    id: "/",
    name: languages.map((each) => dataset.name[each]).join(" · "),
    short_name: dataset.name[lang],
    description: dataset.standfirst[lang],
    lang,
    dir: directions[lang],
    start_url: "/",
    display: "minimal-ui",
    background_color: themeColours.light.paper,
    theme_color: themeColours.light.paper,
    icons: [
      { src: "/icon-192.png", sizes: "192x192", type: "image/png" },
      { src: "/icon-512.png", sizes: "512x512", type: "image/png" },
      { src: "/icon-maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
  };
}
