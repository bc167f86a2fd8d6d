import { pageAddress, recordAddress, tieAddress, withPin } from "../../_domain/query/addresses";
import type { Filter } from "../../_domain/query/filter";
import { appendQuery } from "../../_domain/query/params";
import type { Catalogue, Tie } from "../../_domain/records/dataset";
import { isolate } from "../../_domain/text/isolates";
import { publicationWords } from "../../_domain/time/date-words";
import { comma, type Language, type Text } from "../../_domain/vocabulary/language";
import { bibtex, type CitationFields, csl, ris } from "./citation-formats";

/** The cited subject: one tie, or the state of a filter with its title. */
type Subject =
  | { readonly tie: Pick<Tie, "id" | "title"> }
  | {
      readonly state: {
        readonly title: Text;
        readonly filter: Filter;
        /** Path after the language of a page about the state; the map where it is missing. */
        readonly path?: string;
      };
    };

const titleOf = (subject: Subject, lang: Language) =>
  innerQuotes(("tie" in subject ? subject.tie : subject.state).title[lang], lang);

/** A text to stand in quotation marks: its own become those of the second level. */
const innerQuotes = (text: string, lang: Language) =>
  lang === "en" ? text.replace(/“(.*?)”/g, "‘$1’") : text.replace(/«(.*?)»/g, "“$1”");

/** Address of the subject's page with the cited version drawn; one that was never released is only named (`seen`). */
function addressOf(subject: Subject, cited: Catalogue, site: string, lang: Language) {
  const records = cited.isReleased ? withPin(cited, true) : cited;
  const seen = records.isPinned ? "" : `seen=${records.version}`;
  const base = { site, lang, records };
  if ("tie" in subject) return appendQuery(tieAddress(base, subject.tie.id), seen);
  const { filter, path } = subject.state;
  const address = path ? recordAddress(base, path) : pageAddress(base, filter);
  return appendQuery(address, seen);
}

const sentences: Readonly<
  Record<
    Language,
    (author: string, title: string, day: string, version: string, url: string) => string
  >
> = {
  ar: (author, title, day, version, url) =>
    `${isolate(author)}، «${isolate(title)}»، بيانات ${day}، الإصدار ${isolate(version)}، على الرابط ${url}`,
  en: (author, title, day, version, url) =>
    `${author}, “${title}”, data of ${day}, version ${version}, ${url}`,
};

const authorLine = ({ author, name }: Catalogue, lang: Language) =>
  author[lang] === name[lang] ? name[lang] : `${author[lang]}${comma[lang]}${name[lang]}`;

const citationSentence = (subject: Subject, records: Catalogue, site: string, lang: Language) =>
  sentences[lang](
    authorLine(records, lang),
    titleOf(subject, lang),
    publicationWords(records.modified, lang),
    records.version,
    addressOf(subject, records, site, lang),
  );

/** FNV-1a, 32 bits, in base 36; distinguishes the keys of two selections. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text)
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(36);
}

function citationFields(subject: Subject, records: Catalogue, site: string): CitationFields {
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

/** Citations of a tie or a selection: a sentence in each language; BibTeX, RIS and CSL-JSON in English. */
export function citation(subject: Subject, records: Catalogue, site: string) {
  const fields = citationFields(subject, records, site);
  const text: Text = {
    ar: citationSentence(subject, records, site, "ar"),
    en: citationSentence(subject, records, site, "en"),
  };
  return { text, bibtex: bibtex(fields), ris: ris(fields), csl: csl(fields) };
}

/** The formats of a citation that reference managers read, with their names. */
export const citationFormats = ({ bibtex, ris, csl }: ReturnType<typeof citation>) =>
  [
    { name: "BibTeX", text: bibtex },
    { name: "RIS", text: ris },
    { name: "CSL-JSON", text: JSON.stringify(csl, null, 2) },
  ] as const;
