import { pageAddress, tieAddress } from "../../_domain/query/addresses";
import type { Catalogue, Tie, TieSummary } from "../../_domain/records/dataset";
import type { Selection } from "../../_domain/selection/select";
import { sentence } from "../../_domain/sentences/sentence";
import { isolate } from "../../_domain/text/isolates";
import { publicationWords } from "../../_domain/time/date-words";
import { comma, type Language, type Text } from "../../_domain/vocabulary/language";
import { bibtex, type CitationFields, csl, ris } from "./citation-formats";

/** What is cited: one tie, or what a filter selects. */
type Subject =
  | { readonly tie: Pick<Tie, "id" | "title"> }
  | { readonly selection: Selection<TieSummary> };

const titleOf = (subject: Subject, lang: Language) =>
  "tie" in subject ? subject.tie.title[lang] : sentence(subject.selection, lang);

/** Permanent address of the page that shows the subject; `seen` names the version that was cited. */
function addressOf(subject: Subject, records: Catalogue, site: string, lang: Language) {
  const seen = records.version;
  return "tie" in subject
    ? `${tieAddress({ site, lang }, subject.tie.id)}?seen=${seen}`
    : pageAddress({ site, lang, records }, subject.selection.filter, { seen });
}

const wording: Readonly<
  Record<Language, (by: string, title: string, day: string, version: string, url: string) => string>
> = {
  ar: (by, title, day, version, url) =>
    `${isolate(by)}، «${isolate(title)}»، بيانات ${day}، الإصدار ${isolate(version)}، على العنوان ${url}`,
  en: (by, title, day, version, url) =>
    `${by}, “${title}”, data of ${day}, version ${version}, ${url}`,
};

const by = ({ author, name }: Catalogue, lang: Language) =>
  author[lang] === name[lang] ? name[lang] : `${author[lang]}${comma[lang]}${name[lang]}`;

const words = (subject: Subject, records: Catalogue, site: string, lang: Language) =>
  wording[lang](
    by(records, lang),
    titleOf(subject, lang),
    publicationWords(records.modified, lang),
    records.version,
    addressOf(subject, records, site, lang),
  );

/** FNV-1a, 32 bits, as text: tells the citations of two filters apart. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(36);
}

function reference(subject: Subject, records: Catalogue, site: string): CitationFields {
  const url = addressOf(subject, records, site, "en");
  const name = records.name.en.toLowerCase().replace(/[^a-z0-9]+/g, "-");
  return {
    key: `${name}-${"tie" in subject ? subject.tie.id : checksum(url)}`,
    author: records.author.en,
    title: titleOf(subject, "en").replace(/[\u2066-\u2069]/g, ""),
    container: records.name.en,
    modified: records.modified,
    version: records.version,
    url,
  };
}

/** How to cite a tie or a selection: a line in each language, BibTeX, RIS and CSL-JSON in English. */
export function citation(subject: Subject, records: Catalogue, site: string) {
  const cited = reference(subject, records, site);
  const text: Text = {
    ar: words(subject, records, site, "ar"),
    en: words(subject, records, site, "en"),
  };
  return { text, bibtex: bibtex(cited), ris: ris(cited), csl: csl(cited) };
}

/** A citation as reference managers read it, each format by its name. */
export const citationFormats = ({ bibtex, ris, csl }: ReturnType<typeof citation>) =>
  [
    { name: "BibTeX", text: bibtex },
    { name: "RIS", text: ris },
    { name: "CSL-JSON", text: JSON.stringify(csl, null, 2) },
  ] as const;
