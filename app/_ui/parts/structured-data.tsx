import { innerHtml } from "./inner-html";

/** JSON-LD for search engines; the browser does not execute it. */
export const StructuredData = ({ text }: { text: string }) => (
  <script type="application/ld+json" {...innerHtml(text)} />
);
