import type { MetadataRoute } from "next";
import { site } from "./_data/site";

/** The dataset and the address of the site are known when the server starts, not when it is built. */
export const dynamic = "force-dynamic";

/** Everything may be read; what should not be listed says so in its headers. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: "*", allow: "/" }, sitemap: `${site()}/sitemap.xml` };
}
