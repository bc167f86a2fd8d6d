/** Characters kept of each query, so that file systems and mail programs do not cut the name. */
const maxQueryLength = 80;

const slug = (query: string) =>
  decodeURIComponent(query.replaceAll("+", " "))
    .normalize("NFD")
    .replace(/[^A-Za-z0-9.]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, maxQueryLength);

/** An ASCII file name that describes the content by its canonical queries, such as `ties-layers-trade.csv`. */
export const fileName = (ending: string, ...queries: readonly string[]): string =>
  `${["ties", ...queries.map(slug)].filter(Boolean).join("-")}.${ending}`;
