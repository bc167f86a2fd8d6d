import { innerHtml } from "./inner-html";

/** Facts for search engines as JSON-LD: data, never run. */
export const StructuredData = ({ text }: { text: string }) => (
  <script type="application/ld+json" {...innerHtml(text)} />
);
