/* Pages as Markdown for programs that read text: what each tie is, how sure it is, who says it and where sources disagree. */
import {
  pageAddress,
  pinnedAddress,
  placeAddress,
  storyAddress,
  tieAddress,
} from "../../_domain/query/addresses";
import { isListed, type Tie } from "../../_domain/records/dataset";
import { placeName } from "../../_domain/records/record-names";
import type { Place, Source } from "../../_domain/records/schema";
import { relayedBy } from "../../_domain/selection/origin-name";
import type { Selection } from "../../_domain/selection/select";
import { citationsBySource } from "../../_domain/selection/source-citations";
import { cardWords } from "../../_domain/sentences/card-words";
import { sentence } from "../../_domain/sentences/sentence";
import { tieCard } from "../../_domain/sentences/tie-card";
import { tieNote, tieNoteLine } from "../../_domain/sentences/tie-notes";
import { publicationWords } from "../../_domain/time/date-words";
import { comma } from "../../_domain/vocabulary/language";
import { citation } from "./citation";
import { tieList, tiesWithSources } from "./markdown-lists";
import {
  claimLine,
  disputeBlock,
  facts,
  footer,
  joinBlocks,
  link,
  type MarkdownContext,
  markdownAddress,
  markdownWords,
  plain,
} from "./markdown-parts";

/** One tie whole: what, when, how sure, who says what, where they disagree, how to cite it. */
export function tieMarkdown(tie: Tie, context: MarkdownContext): string {
  const { records, current, site, lang } = context;
  const words = markdownWords[lang];
  const card = tieCard(tie, records, lang);
  const kind = [card.layer, card.sector].map(plain).join(comma[lang]);
  const route = [tie.from, tie.to].map((id) =>
    link(placeName(id, records, lang), markdownAddress(placeAddress(context, id))),
  );
  const { start, end, precision } = tie.date;
  const since = tieNote(records, current, tie.id, lang);
  return joinBlocks([
    `# ${plain(tie.title[lang])}`,
    since && `> ${plain(tieNoteLine(since, lang))}`,
    facts([
      [words.id, `\`${tie.id}\``],
      [words.page, `<${tieAddress(context, tie.id)}>`],
      [words.kind, kind],
      [words.date, `${plain(card.date)} (${precision}: ${start}/${end})`],
      [words.route, route.join(" → ")],
      [words.status, plain(card.status)],
      [words.evidence, card.evidence],
    ]),
    tie.withdrawn ? plain(tie.withdrawn.reason[lang]) : plain(tie.summary[lang]),
    `## ${cardWords[lang].claims}\n\n${tie.claims.map((claim) => claimLine(tie, claim, context)).join("\n")}`,
    tie.disputes.length > 0 && `## ${cardWords[lang].disputes}`,
    ...tie.disputes.map((dispute) => disputeBlock(tie, dispute, context)),
    `## ${words.cite}\n\n${plain(citation({ tie }, records, site).text[lang])}`,
    footer(context),
  ]);
}

/** The ties of a filter. */
export function stateMarkdown(selection: Selection, context: MarkdownContext): string {
  const { records, lang } = context;
  const address = pageAddress(context, selection.filter);
  return joinBlocks([
    `# ${plain(`${records.name[lang]}: ${sentence(selection, lang)}`)}`,
    plain(records.standfirst[lang]),
    facts([[markdownWords[lang].page, `<${address}>`]]),
    ...tiesWithSources(selection.ties, context),
    footer(context),
  ]);
}

/** A place with the ties that start, end or pass there. */
export function placeMarkdown(
  place: Place,
  ties: readonly Tie[],
  context: MarkdownContext,
): string {
  const { records, lang } = context;
  const words = markdownWords[lang];
  const kind = records.kinds.places.find(({ id }) => id === place.kind)?.name[lang] ?? place.kind;
  return joinBlocks([
    `# ${plain(place.name[lang])}`,
    facts([
      [words.id, `\`${place.id}\``],
      [words.page, `<${placeAddress(context, place.id)}>`],
      [words.kind, plain(kind)],
    ]),
    ...tiesWithSources(ties, context),
    footer(context),
  ]);
}

/** A source with its claims and the ties that cite it. */
export function sourceMarkdown(source: Source, context: MarkdownContext): string {
  const { records, site, lang } = context;
  const words = markdownWords[lang];
  const { claims = [], ties = [] } = citationsBySource(records).get(source.id) ?? {};
  const relayed = relayedBy(source.origin, source, records, lang);
  const address = pinnedAddress(`${site}/${lang}/sources/${source.id}`, records);
  const title = source.title
    ? `${source.publisher[lang]}: ${source.title}`
    : source.publisher[lang];
  return joinBlocks([
    `# ${plain(title)}`,
    facts([
      [words.id, `\`${source.id}\``],
      [words.page, `<${address}>`],
      [words.date, plain(publicationWords(source.published, lang))],
      ...(source.url ? [[words.source, `<${source.url}>`] as const] : []),
      ...(relayed ? [[words.relays, plain(relayed)] as const] : []),
    ]),
    claims.length > 0 &&
      `## ${cardWords[lang].claims}\n\n${claims.map(({ tie, claim }) => claimLine(tie, claim, context)).join("\n")}`,
    ties.length > 0 && tieList(ties, context),
    footer(context),
  ]);
}

/** The index of what programs may read (llmstxt.org): what this is, how to read it, and a link to every story and every tie. */
export function llmsText({ records, site }: Pick<MarkdownContext, "records" | "site">): string {
  const context = { records, current: records, site, lang: "en" } as const;
  const limits = (records.limits ?? []).map((limit) => `- ${plain(limit.en)}`).join("\n");
  const stories = (records.stories ?? []).map(
    ({ id, title }) => `- ${link(title.en, markdownAddress(storyAddress(context, id)))}`,
  );
  const addresses = [
    `- ${link("All ties", `${site}/en.md`)}: the ties of a filter; the query is that of the map, such as \`?layers=trade\``,
    `- ${link("كل الصلات", `${site}/ar.md`)}: the same in Arabic`,
    `- ${site}/en/ties/{id}.md, ${site}/en/places/{id}.md, ${site}/en/sources/{id}.md, ${site}/en/stories/{id}.md: one record`,
    `- ${link("API", `${site}/api/openapi.json`)}: all data as JSON, GeoJSON and CSV`,
    `- ${link("Versions", `${site}/api/versions`)}: every release; \`data=VERSION\` on any address answers from it, and pages say which of its ties were corrected or withdrawn since`,
    `- ${link("Changes", `${site}/api/changes`)}: what differs between two releases, \`from=VERSION&to=VERSION\`; [with reasons](<${site}/en/changes>)`,
  ];
  return joinBlocks([
    `# ${plain(records.name.en)}`,
    `> ${plain(records.standfirst.en)}`,
    `Every tie is what named sources say, with its status and the points on which they disagree. Cite the sources and the version \`${records.version}\`; count independent sources, not articles.`,
    limits,
    `## Addresses\n\n${addresses.join("\n")}`,
    stories.length > 0 && `## Stories\n\n${stories.join("\n")}`,
    tieList(records.ties.filter(isListed), context),
    footer(context),
  ]);
}
