import type { Catalogue, Dataset, Tie } from "../records/dataset";
import { actorName, placeName, publisherName, sectorName } from "../records/record-names";
import { changedFields } from "../records/versions";
import { fieldName } from "../selection/disputes";
import { originName } from "../selection/origin-name";
import { dateWords } from "../time/date-words";
import { comma, type Language, otherLanguage, type Text } from "../vocabulary/language";
import { layerById } from "../vocabulary/layers";
import { statusById } from "../vocabulary/statuses";

/** One difference between two versions of a tie, in words; null where a version says nothing of it. */
export type Correction = {
  readonly name: string;
  /** Language of both texts: the reader's, or the other where only its text was corrected. */
  readonly lang: Language;
  readonly before: string | null;
  readonly after: string | null;
};

const fieldNames = {
  title: { en: "Title", ar: "العنوان" },
  summary: { en: "Summary", ar: "الملخص" },
  date: { en: "Date", ar: "التاريخ" },
  status: { en: "Status", ar: "الحالة" },
  layer: { en: "Layer", ar: "نوع الصلة" },
  sector: { en: "Sector", ar: "القطاع" },
  from: { en: "From", ar: "من" },
  to: { en: "To", ar: "إلى" },
  via: { en: "Via", ar: "عبر" },
  actors: { en: "People and organisations", ar: "الأشخاص والجهات" },
  figures: { en: "Figures", ar: "الأرقام" },
} as const satisfies Record<string, Text>;

const partNames = {
  en: {
    claim: (publisher: string) => `What is said by ${publisher}`,
    dispute: (field: string) => `Where sources disagree: ${field}`,
  },
  ar: {
    claim: (publisher: string) => `ما يقوله المصدر: ${publisher}`,
    dispute: (field: string) => `موضع تضارب المصادر: ${field}`,
  },
} as const satisfies Record<Language, object>;

const inEachLanguage = (write: (lang: Language) => string): Text => ({
  ar: write("ar"),
  en: write("en"),
});

const about: Text = { en: "about ", ar: "نحو " };

function fieldTexts(tie: Tie, records: Catalogue, lang: Language) {
  const place = (id: string) => placeName(id, records, lang);
  const figures = tie.figures.map(
    ({ quantity, unit, approx }) => `${approx ? about[lang] : ""}${quantity} ${unit[lang]}`,
  );
  return {
    title: tie.title[lang],
    summary: tie.summary[lang],
    date: dateWords(tie.date, lang),
    status: statusById[tie.status].name[lang],
    layer: layerById[tie.layer].name[lang],
    sector: sectorName(tie.sector, records, lang),
    from: place(tie.from),
    to: place(tie.to),
    via: tie.via.map(place).join(" – "),
    actors: tie.actors.map((id) => actorName(id, records, lang)).join(" – "),
    figures: figures.join(" – "),
  } satisfies Record<keyof typeof fieldNames, string>;
}

/** What a page says and where on it, with the agency that it relays where the claim names one. */
function claimText(claim: Tie["claims"][number], records: Catalogue, lang: Language): string {
  const relayed = claim.origin ? [originName(claim.origin, records, lang)] : [];
  return `${claim.says[lang]} (${[claim.evidence[lang], ...relayed].join(comma[lang])})`;
}

/** Each version of a disputed point with who gives it. */
function disputeText({ versions }: Tie["disputes"][number], records: Catalogue, lang: Language) {
  const texts = versions.map(({ value, sources }) => {
    const names = new Set(sources.map((id) => publisherName(id, records, lang)));
    return names.size > 0 ? `${value[lang]} (${[...names].join(comma[lang])})` : value[lang];
  });
  return texts.join(" / ");
}

/** Everything that a tie says, by a key of its own: its name in the reader's language, and its text in each. */
function tieParts(tie: Tie, records: Catalogue, lang: Language) {
  const words = partNames[lang];
  const texts = { ar: fieldTexts(tie, records, "ar"), en: fieldTexts(tie, records, "en") };
  const fields = (Object.keys(fieldNames) as (keyof typeof fieldNames)[]).map((field) => ({
    key: field,
    name: fieldNames[field][lang],
    text: inEachLanguage((each) => texts[each][field]),
  }));
  const claims = tie.claims.map((claim) => ({
    key: `claim ${claim.source}`,
    name: `${words.claim(publisherName(claim.source, records, lang))} (${claim.source})`,
    text: inEachLanguage((each) => claimText(claim, records, each)),
  }));
  const disputes = tie.disputes.map((dispute) => ({
    key: `dispute ${dispute.field}`,
    name: words.dispute(fieldName(dispute.field, records, lang)),
    text: inEachLanguage((each) => disputeText(dispute, records, each)),
  }));
  return new Map([...fields, ...claims, ...disputes].map((part) => [part.key, part]));
}

/**
 * What a tie said in one version and says in a later one: in the reader's language or, where that is the same, in the
 * other. Empty where a version lacks the tie.
 */
export function corrections(
  before: Dataset,
  after: Dataset,
  id: string,
  reader: Language,
): readonly Correction[] {
  const [old, current] = [before, after].map((records) =>
    records.ties.find((tie) => tie.id === id),
  );
  if (!old || !current || changedFields(old, current).length === 0) return [];
  const [was, is] = [tieParts(old, before, reader), tieParts(current, after, reader)];
  return [...new Map([...was, ...is]).values()].flatMap(({ key, name }) => {
    const [one, two] = [was.get(key)?.text, is.get(key)?.text];
    const lang = [reader, otherLanguage[reader]].find((each) => one?.[each] !== two?.[each]);
    return lang ? [{ name, lang, before: one?.[lang] || null, after: two?.[lang] || null }] : [];
  });
}
