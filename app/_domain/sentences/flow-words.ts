import type { Flow } from "../flows/flows";
import { countedNouns, disputedWords } from "../text/counted-nouns";
import { pluralMessage } from "../text/plurals";
import { comma, type Language, type Text } from "../vocabulary/language";
import { type StatusId, statusIds } from "../vocabulary/statuses";

/** What a line of each class says; an official one may hold ties of other statuses too. */
export const classWords: Readonly<Record<StatusId, Text>> = {
  official: { en: "Official, at least one", ar: "رسمية، واحدة على الأقل" },
  reported: { en: "Only reported", ar: "وفق تقارير فقط" },
  assessed: { en: "Only analysts' readings", ar: "آراء محللين فقط" },
};

/** What Arabic says of one or two ties that are all disputed, in one phrase. */
const arabicAllDisputed: Readonly<Record<number, string>> = {
  1: "صلة واحدة تتضارب فيها المصادر",
  2: "صلتان تتضارب فيهما المصادر",
};

/** "9 ties", or "22 ties, 1 disputed". */
export function flowCounts({ count, disputedCount }: Flow, lang: Language): string {
  const allDisputed = lang === "ar" && disputedCount === count && arabicAllDisputed[count];
  if (allDisputed) return allDisputed;
  return [
    pluralMessage(lang, count, countedNouns.ties[lang]),
    ...(disputedCount > 0 ? [disputedWords(disputedCount, count, lang)] : []),
  ].join(comma[lang]);
}

/** "1 official, 7 reported, 1 analysts' reading"; statuses without ties are left out. */
export const flowStatuses = (flow: Flow, lang: Language): string =>
  statusIds
    .filter((id) => flow[id] > 0)
    .map((id) => pluralMessage(lang, flow[id], countedNouns[id][lang]))
    .join(comma[lang]);
