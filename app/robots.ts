import type { MetadataRoute } from "next";
import { site } from "./_data/site";

/** Computed per request, because the dataset and the address of the site are set when the server starts. */
export const dynamic = "force-dynamic";

/** Allows every path; what should not be indexed is sent with `X-Robots-Tag`. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: "*", allow: "/" }, sitemap: `${site()}/sitemap.xml` };
}
