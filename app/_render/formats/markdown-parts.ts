/* Parts of pages as Markdown: texts without markup of their own, links, claims and disputes. */
import {
  claimFragment,
  disputeFragment,
  pinnedAddress,
  tieAddress,
} from "../../_domain/query/addresses";
import { catalogueIndex, type Dataset, originOf, type Tie } from "../../_domain/records/dataset";
import { fieldName } from "../../_domain/selection/disputes";
import { relayedBy } from "../../_domain/selection/origin-name";
import type { LinkNote } from "../../_domain/sentences/link-notes";
import { releaseNotice } from "../../_domain/sentences/release-note";
import { publicationWords } from "../../_domain/time/date-words";
import { comma, type Language } from "../../_domain/vocabulary/language";

export type MarkdownContext = {
  readonly records: Dataset;
  /** Today's records, which say what changed since a release. */
  readonly current: Dataset;
  readonly site: string;
  readonly lang: Language;
};

export const markdownWords = {
  en: {
    page: "Page",
    map: "Map",
    id: "Id",
    kind: "Kind",
    date: "Date",
    route: "From and to",
    status: "Status",
    evidence: "Evidence",
    sources: "Sources",
    disagree: "Sources disagree on",
    version: "Version of the data",
    since: "Since this version",
    licence: "Licence",
    cite: "How to cite",
    ties: "Ties",
    relays: "relays",
    link: "address of this claim",
    source: "article",
  },
  ar: {
    page: "الصفحة",
    map: "الخريطة",
    id: "المعرّف",
    kind: "النوع",
    date: "التاريخ",
    route: "من وإلى",
    status: "الحالة",
    evidence: "المصادر",
    sources: "المصادر",
    disagree: "تتضارب المصادر بشأن",
    version: "إصدار البيانات",
    since: "بعد هذا الإصدار",
    licence: "الرخصة",
    cite: "كيف يُحال إليها",
    ties: "الصلات",
    relays: "نقلًا عن",
    link: "رابط هذا القول",
    source: "المادة",
  },
} as const;

/** A text in one line whose characters have no meaning in Markdown or HTML. */
export const plain = (text: string): string =>
  text.replace(/\s+/g, " ").replace(/[\\`*_[\]<>#|~&]/g, (character) => `\\${character}`);

export const link = (text: string, address: string) => `[${plain(text)}](<${address}>)`;

/** The address of a page as Markdown. */
export const markdownAddress = (address: string): string => address.replace(/(?=[?#]|$)/, ".md");

export const facts = (rows: readonly (readonly [name: string, value: string])[]): string =>
  rows.map(([name, value]) => `- ${name}: ${value}`).join("\n");

export const joinBlocks = (blocks: readonly (string | null | false)[]): string =>
  `${blocks.filter(Boolean).join("\n\n")}\n`;

/** A page with lines under its title about what its address asks for and the page does not show. */
export function withNotes(text: string, notes: readonly LinkNote[], site: string): string {
  const [title = "", ...blocks] = text.split("\n\n");
  const lines = notes.map(({ text: note, href }) =>
    href ? `> ${link(note, markdownAddress(`${site}${href}`))}` : `> ${plain(note)}`,
  );
  return [title, ...lines, ...blocks].join("\n\n");
}

/** Version, what changed since a release, and licence, which end every page. */
export function footer({ records, current, lang }: MarkdownContext): string {
  const words = markdownWords[lang];
  return facts([
    [words.version, `\`${records.version}\``],
    ...(records.isPinned
      ? [[words.since, plain(releaseNotice(records, current, lang))] as const]
      : []),
    [words.licence, link(records.licence.name[lang], records.licence.url)],
  ]);
}

export const sourceLink = ({ records, site, lang }: MarkdownContext, id: string): string => {
  const source = catalogueIndex(records).sources.get(id);
  const address = pinnedAddress(`${site}/${lang}/sources/${id}`, records);
  return source ? link(source.publisher[lang], markdownAddress(address)) : plain(id);
};

/** A claim with its source, the agency that it relays, and its address. */
export function claimLine(
  tie: Tie,
  claim: Tie["claims"][number],
  context: MarkdownContext,
): string {
  const { records, lang } = context;
  const { sources } = catalogueIndex(records);
  const source = sources.get(claim.source);
  if (!source) return "";
  const words = markdownWords[lang];
  const relayed = relayedBy(originOf(claim, sources), source, records, lang);
  const address = `${tieAddress(context, tie.id)}#${claimFragment(claim.source)}`;
  const links = [
    link(words.link, address),
    ...(source.url ? [link(words.source, source.url)] : []),
  ].join(" · ");
  const facts = [
    sourceLink(context, source.id),
    plain(publicationWords(source.published, lang)),
    ...(relayed ? [`${words.relays} ${plain(relayed)}`] : []),
  ].join(comma[lang]);
  return `- ${facts}: ${plain(claim.says[lang])} (${links})`;
}

export function disputeBlock(
  tie: Tie,
  { field, versions }: Tie["disputes"][number],
  context: MarkdownContext,
) {
  const { records, lang } = context;
  const address = `${tieAddress(context, tie.id)}#${disputeFragment(field)}`;
  const rows = versions.map(({ value, sources }) => {
    const names = sources.map((id) => sourceLink(context, id)).join(comma[lang]);
    return `- ${plain(value[lang])} (${names})`;
  });
  return `### ${link(fieldName(field, records, lang), address)}\n\n${rows.join("\n")}`;
}
