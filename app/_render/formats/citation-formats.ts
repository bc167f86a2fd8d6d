/** The fields of one reference; `modified` is an ISO 8601 day. */
export type CitationFields = {
  readonly key: string;
  readonly author: string;
  readonly title: string;
  readonly container: string;
  readonly modified: string;
  readonly version: string;
  readonly url: string;
};

const escapes: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** Escapes the characters that TeX treats as commands. */
const escapeTex = (text: string) =>
  text.replace(/[\\{}~^#$%&_]/g, (sign) => escapes[sign] ?? `\\${sign}`).replace(/\s+/g, " ");

/** One BibTeX entry; the address is not escaped, because `\url` prints it verbatim. */
export function bibtex({ key, author, title, container, modified, version, url }: CitationFields) {
  const fields = [
    `author = {{${escapeTex(author)}}}`,
    `title = {{${escapeTex(title)}}}`,
    `howpublished = {${escapeTex(container)}}`,
    `year = {${modified.slice(0, 4)}}`,
    `date = {${modified}}`,
    `version = {${escapeTex(version)}}`,
    `url = {${url}}`,
  ];
  return `@misc{${key},\n${fields.map((field) => `  ${field}`).join(",\n")}\n}\n`;
}

/** One RIS record: each line is a tag of two letters, two spaces, a dash, a space and the value, and ends with CRLF. */
export function ris({ key, author, title, container, modified, version, url }: CitationFields) {
  const fields = [
    ["TY", "DATA"],
    ["ID", key],
    ["AU", author],
    ["TI", title],
    ["T2", container],
    ["PY", modified.slice(0, 4)],
    ["DA", modified.replaceAll("-", "/")],
    ["ET", version],
    ["LA", "en"],
    ["UR", url],
    ["ER", ""],
  ] as const;
  return fields.map(([tag, value]) => `${tag}  - ${value.replace(/\s+/g, " ")}\r\n`).join("");
}

/** One CSL-JSON item (schema 1.0.2). */
export function csl({ key, author, title, container, modified, version, url }: CitationFields) {
  return {
    id: key,
    type: "dataset",
    title,
    author: [{ literal: author }],
    "container-title": container,
    issued: { "date-parts": [modified.split("-").map(Number)] },
    version,
    language: "en",
    URL: url,
  };
}
