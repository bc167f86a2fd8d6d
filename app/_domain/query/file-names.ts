/** Longest part of a name, so that file systems and mail programs keep it whole. */
const maxQueryLength = 80;

const slug = (query: string) =>
  decodeURIComponent(query.replaceAll("+", " "))
    .normalize("NFD")
    .replace(/[^A-Za-z0-9.]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, maxQueryLength);

/** A file name that says what the file holds, from the canonical queries that asked for it; ASCII alone. */
export const fileName = (ending: string, ...queries: readonly string[]): string =>
  `${["ties", ...queries.map(slug)].filter(Boolean).join("-")}.${ending}`;
