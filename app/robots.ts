import type { MetadataRoute } from "next";
import { site } from "./_data/site";

/** Everything may be read; what should not be listed says so in its headers. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: "*", allow: "/" }, sitemap: `${site()}/sitemap.xml` };
}
