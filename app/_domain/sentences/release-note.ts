import type { Dataset, TieSummary } from "../records/dataset";
import { changesSince } from "../records/versions";
import { countedNouns } from "../text/counted-nouns";
import { pluralMessage } from "../text/plurals";
import { withFullStop } from "../text/sentence-form";
import type { Language, Text } from "../vocabulary/language";
import { tieNote } from "./tie-notes";
import { pinnedName } from "./version-name";

const words = {
  en: {
    asOf: (day: string) => `Data as of ${day}.`,
    whole: "In this version as a whole:",
    corrected: (ties: string) => `Corrected since: ${ties}`,
    withdrawn: (ties: string) => `Withdrawn since: ${ties}`,
  },
  ar: {
    asOf: (day: string) => `البيانات كما كانت في ${day}.`,
    whole: "في هذا الإصدار كله:",
    corrected: (ties: string) => `صُحّحت بعد ذلك: ${ties}`,
    withdrawn: (ties: string) => `سُحبت بعد ذلك: ${ties}`,
  },
} as const satisfies Record<Language, object>;

/** How many of some ties were corrected and withdrawn since a release; for a single tie with the reason. */
function changeLines(
  release: Dataset,
  current: Dataset,
  isShown: (id: string) => boolean,
  lang: Language,
): readonly string[] {
  const { corrected, withdrawn } = changesSince(release, current);
  return Object.entries({ corrected, withdrawn }).flatMap(([kind, changes]) => {
    const [first, ...others] = changes.filter(({ id }) => isShown(id));
    if (!first) return [];
    const ties = pluralMessage(lang, others.length + 1, countedNouns.ties[lang]);
    const reason = others.length === 0 ? tieNote(release, current, first.id, lang)?.reason : null;
    const line = words[lang][kind as "corrected" | "withdrawn"](ties);
    return [withFullStop(reason ? `${line} – ${reason}` : line)];
  });
}

/** The name of a release as a sentence. */
const asOf = (release: Dataset, lang: Language) => words[lang].asOf(pinnedName(release, lang));

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

/** The line for an address whose version was never released; none where the records are those of the address. */
export const unknownVersionNotes = (
  version: string | null,
  { isPinned }: Dataset,
  lang: Language,
): readonly { readonly text: string }[] =>
  version === null || isPinned ? [] : [{ text: unknownVersionNotice[lang] }];
