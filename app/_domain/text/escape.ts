const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Letters of markup, characters that XML 1.0, section 2.2, forbids, and lone surrogates. */
const unsafe = /[&<>"']|[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Escapes a text for an XML or HTML element or attribute; forbidden characters are removed. */
export const escapeMarkup = (text: string): string =>
  text.replace(unsafe, (letter) => entities[letter] ?? "");

/** Attributes of an XML element in the given order, each after a space; null omits one. */
export const attributes = (values: Readonly<Record<string, string | number | null>>): string =>
  Object.entries(values)
    .map(([name, value]) => (value === null ? "" : ` ${name}="${escapeMarkup(String(value))}"`))
    .join("");
