import { type Catalogue, catalogueIndex, originOf, type Tie } from "../records/dataset";
import { publisherName, sectorName } from "../records/record-names";
import type { Dispute } from "../records/schema";
import { fieldName } from "../selection/disputes";
import { originName } from "../selection/origin-name";
import { countedNouns } from "../text/counted-nouns";
import { pluralMessage } from "../text/plurals";
import { withFullStop } from "../text/sentence-form";
import { dateWords, publicationWords } from "../time/date-words";
import { comma, type Language } from "../vocabulary/language";
import { layerById } from "../vocabulary/layers";
import { cardWords, disputedPointCount, otherSources, statusLines } from "./card-words";

type Statement = { readonly who: string; readonly says: string };

export type TieCard = {
  readonly layer: string;
  readonly sector: string;
  readonly date: string;
  readonly title: string;
  /** How sure it is; for a withdrawn tie the day of its withdrawal. */
  readonly status: string;
  /** Why it was withdrawn; null for any other tie. */
  readonly withdrawal: string | null;
  /** The question to which the statements are answers; null where they are not versions of a disputed point. */
  readonly topic: string | null;
  readonly statements: readonly Statement[];
  readonly disagreement: string | null;
  /** Numbers of its articles and of the independent sources behind them. */
  readonly evidence: string;
};

const maxStatements = 3;

function joinNames(names: readonly string[], lang: Language): string {
  const [first = "", ...others] = new Set(names);
  if (others.length === 0) return first;
  return `${first} ${pluralMessage(lang, others.length, otherSources[lang])}`;
}

/** The versions of a point with the origins that give them; with the publishers where origins do not tell them apart. */
function versionStatements({ versions }: Dispute, records: Catalogue, lang: Language) {
  const { sources } = catalogueIndex(records);
  const publisher = (id: string) => publisherName(id, records, lang);
  const origin = (id: string) => originName(sources.get(id)?.origin ?? id, records, lang);
  const statementsBy = (name: (id: string) => string) =>
    versions.map((version) => ({
      who: joinNames(version.sources.map(name), lang),
      says: version.value[lang],
    }));
  const byOrigin = statementsBy(origin);
  const isClear = new Set(byOrigin.map(({ who }) => who)).size === versions.length;
  return isClear ? byOrigin : statementsBy(publisher);
}

/** One claim of each independent origin, in the order of the claims. */
function claimStatements({ claims }: Tie, records: Catalogue, lang: Language) {
  const { sources } = catalogueIndex(records);
  const byOrigin = new Map<string, Statement>();
  for (const claim of claims) {
    const origin = originOf(claim, sources);
    const who = sources.get(claim.source)?.publisher[lang] ?? claim.source;
    if (!byOrigin.has(origin)) byOrigin.set(origin, { who, says: claim.says[lang] });
  }
  return [...byOrigin.values()];
}

/** The versions of the first disputed point with the origins that give them; without a dispute, claims. */
function statements(tie: Tie, records: Catalogue, lang: Language) {
  const [dispute] = tie.disputes;
  if (!dispute) return { topic: null, statements: claimStatements(tie, records, lang) };
  return {
    topic: fieldName(dispute.field, records, lang),
    statements: versionStatements(dispute, records, lang),
  };
}

const evidence = ({ sources, origins }: Tie, lang: Language) =>
  [
    pluralMessage(lang, sources.length, countedNouns.sources[lang]),
    pluralMessage(lang, origins, countedNouns.origins[lang]),
  ].join(comma[lang]);

/** What the card of a tie says; that of a withdrawn one says so and why instead of what its sources said. */
export function tieCard(tie: Tie, records: Catalogue, lang: Language): TieCard {
  const { withdrawn, disputes } = tie;
  const { topic, statements: all } = withdrawn
    ? { topic: null, statements: [] }
    : statements(tie, records, lang);
  const points = withdrawn ? 0 : disputes.length;
  return {
    layer: layerById[tie.layer].name[lang],
    sector: sectorName(tie.sector, records, lang),
    date: dateWords(tie.date, lang),
    title: tie.title[lang],
    status: withdrawn
      ? cardWords[lang].withdrawn(publicationWords(withdrawn.on, lang))
      : statusLines[tie.status][lang],
    withdrawal: withdrawn?.reason[lang] ?? null,
    topic,
    statements: all.slice(0, maxStatements),
    disagreement: points > 0 ? pluralMessage(lang, points, disputedPointCount[lang]) : null,
    evidence: evidence(tie, lang),
  };
}

/** The card as sentences, the text alternative of its picture; `author` are the words of the page that embeds, which stand first. */
export function cardAlternative(
  card: TieCard,
  lang: Language,
  author: readonly (string | null)[] = [],
): string {
  const { layer, sector, date, title, status, withdrawal, topic, disagreement } = card;
  const said = card.statements.map(({ who, says }) => `${who}: ${says}`);
  const kicker = [layer, sector, date].join(comma[lang]);
  return [
    ...[...author, kicker, title, status, withdrawal, topic],
    ...[...said, disagreement, card.evidence],
  ]
    .filter((part) => part !== null)
    .map(withFullStop)
    .join(" ");
}
