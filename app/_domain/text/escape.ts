/** In this order, so that no ampersand is escaped twice. */
const entities = [
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&#39;"],
] as const;

/** What XML 1.0 section 2.2 allows in no form, lone surrogates among them. */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Any text as the content of an XML element or attribute. */
export const escapeMarkup = (text: string): string =>
  entities.reduce(
    (safe, [letter, entity]) => safe.replaceAll(letter, entity),
    text.replace(forbidden, ""),
  );

/** Attributes of an XML element in their order, each with a space before it; null leaves one out. */
export const attributes = (values: Readonly<Record<string, string | number | null>>): string =>
  Object.entries(values)
    .map(([name, value]) => (value === null ? "" : ` ${name}="${escapeMarkup(String(value))}"`))
    .join("");
