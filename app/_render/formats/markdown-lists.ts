/* Lists of ties and of their sources as Markdown. */
import { tieAddress } from "../../_domain/query/addresses";
import type { Tie, TieNote } from "../../_domain/records/dataset";
import type { Source } from "../../_domain/records/schema";
import { disputedPoints } from "../../_domain/selection/disputes";
import { sortTies } from "../../_domain/selection/select";
import { tieCard } from "../../_domain/sentences/tie-card";
import { tieNoteLine, tieNotes } from "../../_domain/sentences/tie-notes";
import { countedNouns } from "../../_domain/text/counted-nouns";
import { pluralMessage } from "../../_domain/text/plurals";
import { publicationWords } from "../../_domain/time/date-words";
import { comma } from "../../_domain/vocabulary/language";
import { layerById } from "../../_domain/vocabulary/layers";
import { statusById } from "../../_domain/vocabulary/statuses";
import {
  link,
  type MarkdownContext,
  markdownAddress,
  markdownWords,
  plain,
  sourceLink,
} from "./markdown-parts";

/** A tie in one line: layer, status, date, independent sources, points of disagreement, what happened to it since, id. */
function tieLine(tie: Tie, since: TieNote | undefined, context: MarkdownContext): string {
  const { records, lang } = context;
  const points = disputedPoints(tie, records, lang);
  const { date } = tieCard(tie, records, lang);
  const facts = [
    layerById[tie.layer].name[lang],
    statusById[tie.status].name[lang],
    date,
    pluralMessage(lang, tie.origins, countedNouns.origins[lang]),
    ...(points ? [`${markdownWords[lang].disagree}: ${points}`] : []),
    ...(since ? [tieNoteLine(since, lang)] : []),
  ];
  const title = link(tie.title[lang], markdownAddress(tieAddress(context, tie.id)));
  return `- ${title} \`${tie.id}\`: ${facts.map(plain).join(" · ")}`;
}

/** Ties, newest first; with `hasSources`, each with the ids of its sources. */
export function tieList(
  ties: readonly Tie[],
  context: MarkdownContext,
  { hasSources = false } = {},
): string {
  const { records, current, lang } = context;
  const words = markdownWords[lang];
  const notes = tieNotes(records, current, lang);
  const lines = sortTies(ties, "-date").map((tie) => {
    const ids = tie.sources.map((id) => `\`${id}\``).join(comma[lang]);
    const line = tieLine(tie, notes.get(tie.id), context);
    return hasSources ? `${line} · ${words.sources}: ${ids}` : line;
  });
  return `## ${words.ties}\n\n${lines.join("\n")}`;
}

/** A source in one line: its page, its id, its day, and the article. */
function sourceLine({ id, url, published }: Source, context: MarkdownContext): string {
  const { lang } = context;
  const article = url ? [link(markdownWords[lang].source, url)] : [];
  const facts = [plain(publicationWords(published, lang)), ...article].join(comma[lang]);
  return `- ${sourceLink(context, id)} \`${id}\`: ${facts}`;
}

/** Ties with the ids of their sources, then these sources once each; nothing without ties. */
export function tiesWithSources(ties: readonly Tie[], context: MarkdownContext): readonly string[] {
  if (ties.length === 0) return [];
  const ids = new Set(ties.flatMap(({ sources }) => sources));
  const lines = context.records.sources
    .filter(({ id }) => ids.has(id))
    .map((source) => sourceLine(source, context));
  return [
    tieList(ties, context, { hasSources: true }),
    `## ${markdownWords[context.lang].sources}\n\n${lines.join("\n")}`,
  ];
}
