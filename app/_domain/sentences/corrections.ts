import { type Catalogue, catalogueIndex, type Dataset, type Tie } from "../records/dataset";
import { changedFields } from "../records/versions";
import { dateWords } from "../time/date-words";
import type { Language, Text } from "../vocabulary/language";
import { layerById } from "../vocabulary/layers";
import { statusById } from "../vocabulary/statuses";

/** One difference between two versions of a tie, in words; null where a version says nothing of it. */
export type Correction = {
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
};

type Parts = ReadonlyMap<string, string>;

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

const nameOf = (list: readonly { id: string; name: Text }[], id: string, lang: Language) =>
  list.find((item) => item.id === id)?.name[lang] ?? id;

function fieldTexts(tie: Tie, records: Catalogue, lang: Language) {
  const { places, actors } = catalogueIndex(records);
  const place = (id: string) => places.get(id)?.name[lang] ?? id;
  return {
    title: tie.title[lang],
    summary: tie.summary[lang],
    date: dateWords(tie.date, lang),
    status: statusById[tie.status].name[lang],
    layer: layerById[tie.layer].name[lang],
    sector: nameOf(records.sectors, tie.sector, lang),
    from: place(tie.from),
    to: place(tie.to),
    via: tie.via.map(place).join(" – "),
    actors: tie.actors.map((id) => actors.get(id)?.name[lang] ?? id).join(" – "),
    figures: tie.figures.map(({ quantity, unit }) => `${quantity} ${unit[lang]}`).join(" – "),
  } satisfies Record<keyof typeof fieldNames, string>;
}

function tieParts(tie: Tie, records: Catalogue, lang: Language): Parts {
  const { sources } = catalogueIndex(records);
  const texts = fieldTexts(tie, records, lang);
  const fields = (Object.keys(texts) as (keyof typeof texts)[]).map(
    (field) => [fieldNames[field][lang], texts[field]] as const,
  );
  const claims = tie.claims.map(({ source, says, evidence }) => {
    const publisher = sources.get(source)?.publisher[lang] ?? source;
    return [
      `${partNames[lang].claim(publisher)} (${source})`,
      `${says[lang]} (${evidence[lang]})`,
    ] as const;
  });
  const disputes = tie.disputes.map(({ field, versions }) => {
    const values = versions.map(({ value }) => value[lang]).join(" / ");
    return [partNames[lang].dispute(nameOf(records.fields, field, lang)), values] as const;
  });
  return new Map([...fields, ...claims, ...disputes].filter(([, text]) => text !== ""));
}

/** What a tie said in one version and says in a later one; empty where a version lacks the tie or only the other language differs. */
export function corrections(
  before: Dataset,
  after: Dataset,
  id: string,
  lang: Language,
): readonly Correction[] {
  const [old, current] = [before, after].map((records) =>
    records.ties.find((tie) => tie.id === id),
  );
  if (!old || !current || changedFields(old, current).length === 0) return [];
  const [was, is] = [tieParts(old, before, lang), tieParts(current, after, lang)];
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((name) => was.get(name) !== is.get(name))
    .map((name) => ({ name, before: was.get(name) ?? null, after: is.get(name) ?? null }));
}
