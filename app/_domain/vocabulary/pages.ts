/** Paths of the pages about the whole dataset, below the language; navigation and sitemap read this list. */
export const pages = [
  "stories",
  "sources",
  "disputes",
  "actors",
  "assessments",
  "about",
  "data",
  "changes",
] as const;
export type PageId = (typeof pages)[number];
