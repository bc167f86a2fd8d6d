import type { Dataset, TieSummary } from "../records/dataset";
import { type Difference, difference } from "../records/versions";
import { countedNouns } from "../text/counted-nouns";
import { memoizeByObject } from "../text/memoize";
import { pluralMessage } from "../text/plurals";
import { publicationWords } from "../time/date-words";
import type { Language, Text } from "../vocabulary/language";

const differencesFrom = memoizeByObject((_: Dataset) => new WeakMap<Dataset, Difference>());

/** What changed between a release and today's records; computed once for each pair. */
export function changesSince(release: Dataset, current: Dataset): Difference {
  const known = differencesFrom(release).get(current);
  const changes = known ?? difference(release, current);
  differencesFrom(release).set(current, changes);
  return changes;
}

const words = {
  en: {
    asOf: (day: string) => `Data as of ${day}.`,
    whole: "In this version as a whole:",
    corrected: (ties: string) => `Corrected since: ${ties}.`,
    withdrawn: (ties: string) => `Withdrawn since: ${ties}.`,
  },
  ar: {
    asOf: (day: string) => `البيانات كما كانت في ${day}.`,
    whole: "في هذا الإصدار كله:",
    corrected: (ties: string) => `صُحّح بعد ذلك: ${ties}.`,
    withdrawn: (ties: string) => `سُحب بعد ذلك: ${ties}.`,
  },
} as const satisfies Record<Language, object>;

/** How many of some ties were corrected and withdrawn since a release. */
function changeLines(
  release: Dataset,
  current: Dataset,
  isShown: (id: string) => boolean,
  lang: Language,
): readonly string[] {
  const { corrected, withdrawn } = changesSince(release, current);
  return Object.entries({ corrected, withdrawn }).flatMap(([kind, changes]) => {
    const count = changes.filter(({ id }) => isShown(id)).length;
    const ties = pluralMessage(lang, count, countedNouns.ties[lang]);
    return count > 0 ? [words[lang][kind as "corrected" | "withdrawn"](ties)] : [];
  });
}

const asOf = ({ modified }: Dataset, lang: Language) =>
  words[lang].asOf(publicationWords(modified, lang));

/** Day of a release and how many of the ties were corrected or withdrawn since; null for records that no address pins. */
export function releaseNote(
  release: Dataset,
  current: Dataset,
  ties: readonly Pick<TieSummary, "id">[],
  lang: Language,
): string | null {
  if (!release.isPinned) return null;
  const shown = new Set(ties.map(({ id }) => id));
  const lines = changeLines(release, current, (id) => shown.has(id), lang);
  return [asOf(release, lang), ...lines].join(" ");
}

/** The day of a release and how many of all ties were corrected and withdrawn since. */
export function releaseNotice(release: Dataset, current: Dataset, lang: Language): string {
  const lines = changeLines(release, current, () => true, lang);
  const whole = lines.length > 0 ? [words[lang].whole] : [];
  return [asOf(release, lang), ...whole, ...lines].join(" ");
}

/** Says that the version of an address was never released. */
export const unknownVersionNotice: Text = {
  en: "This address names a version that was never released; you see today’s data.",
  ar: "يذكر هذا الرابط إصدارًا لم يُنشر؛ وأنت ترى بيانات اليوم.",
};

/** What happened to ties after a release, one line each, by id; empty for records that no address pins. */
export function tieNotes(
  release: Dataset,
  current: Dataset,
  lang: Language,
): ReadonlyMap<string, string> {
  if (!release.isPinned) return new Map();
  const { corrected, withdrawn } = changesSince(release, current);
  const words = tieWords[lang];
  return new Map([
    ...corrected.map(({ id }) => [id, words.corrected] as const),
    ...withdrawn.map(
      ({ id, reason }) =>
        [id, [words.withdrawn, reason?.[lang]].filter(Boolean).join(": ")] as const,
    ),
  ]);
}

/** What happened to a tie after a release, in one line; null where nothing did. */
export const tieNote = (
  release: Dataset,
  current: Dataset,
  id: string,
  lang: Language,
): string | null => tieNotes(release, current, lang).get(id) ?? null;

const tieWords = {
  en: { corrected: "Corrected since", withdrawn: "Withdrawn since" },
  ar: { corrected: "صُحّحت بعد ذلك", withdrawn: "سُحبت بعد ذلك" },
} as const satisfies Record<Language, object>;
