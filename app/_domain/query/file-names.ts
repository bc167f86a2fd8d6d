/** Longest part of a name, so that file systems and mail programs keep it whole. */
const longest = 80;

const plain = (query: string) =>
  decodeURIComponent(query.replaceAll("+", " "))
    .normalize("NFD")
    .replace(/[^A-Za-z0-9.]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, longest);

/** A file name that says what the file holds, from the canonical queries that asked for it; ASCII alone. */
export const fileName = (ending: string, ...queries: readonly string[]): string =>
  `${["ties", ...queries.map(plain)].filter(Boolean).join("-")}.${ending}`;
