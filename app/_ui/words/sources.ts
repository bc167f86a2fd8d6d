import type { SourceFacet, SourceSort } from "../../_domain/selection/source-list";
import { isolate } from "../../_domain/text/isolates";
import type { PluralForms } from "../../_domain/text/plurals";
import type { Language } from "../../_domain/vocabulary/language";

type SourceWords = {
  readonly lead: (pages: string, origins: string) => string;
  readonly origins: PluralForms;
  readonly pages: PluralForms;
  readonly filter: string;
  readonly facets: Readonly<Record<SourceFacet, string>>;
  readonly any: string;
  readonly find: string;
  readonly sort: string;
  readonly sorts: Readonly<Record<SourceSort, string>>;
  readonly apply: string;
  readonly all: string;
  readonly shown: (shown: string, all: string) => string;
  readonly none: string;
  readonly claims: PluralForms;
  readonly ties: PluralForms;
  readonly source: string;
  readonly noCountry: string;
  readonly author: string;
  readonly relays: (origin: string) => string;
  readonly ownOrigin: string;
  readonly says: string;
  readonly saysLead: string;
  readonly noClaims: string;
  readonly disagrees: string;
  readonly assessments: string;
  readonly assessmentsLead: string;
  readonly alike: string;
  readonly alikeLead: string;
  readonly map: string;
  readonly drawn: string;
};

const en: SourceWords = {
  lead: (pages, origins) =>
    `${pages} were read for this dataset. Many repeat each other: they go back to ${origins}. A tie is as firm as its independent origins are many, not its pages.`,
  origins: { one: "{n} origin", other: "{n} different origins" },
  pages: { one: "{n} published page", other: "{n} published pages" },
  filter: "Choose and sort the sources",
  facets: { kind: "Kind", language: "Language", country: "Country" },
  any: "Any",
  find: "Publisher, author or title",
  sort: "Order",
  sorts: {
    "-date": "Newest first",
    date: "Oldest first",
    publisher: "By publisher",
    "-claims": "Most claims first",
  },
  apply: "Apply",
  all: "All sources",
  shown: (shown, all) => `${shown} of ${all}`,
  none: "No source matches these choices.",
  claims: { one: "{n} claim", other: "{n} claims" },
  ties: { one: "Cited in {n} tie", other: "Cited in {n} ties" },
  source: "Source",
  noCountry: "country not established",
  author: "Author",
  relays: (origin) => `Relays ${origin}`,
  ownOrigin: "Relays no one: it is an origin of its own.",
  says: "What it says",
  saysLead: "In our words, with the place to check it, under the tie it is about.",
  noClaims: "No tie rests on a claim of this page.",
  disagrees: "Where it stands against others",
  assessments: "Assessments taken from it",
  assessmentsLead: "Readings of motives and consequences, not reports of events.",
  alike: "Others that go back to the same origin",
  alikeLead: "Together they count once.",
  map: "Show on the map",
  drawn: "The ties that rest on this source.",
};

const ar: SourceWords = {
  lead: (pages, origins) =>
    `قُرئت لهذه البيانات ${pages}. وكثير منها ينقل بعضه عن بعض، فهي تعود إلى ${origins}. وثبوت الرابط بعدد أصوله المستقلة لا بعدد صفحاته.`,
  origins: {
    zero: "لا أصول",
    one: "أصل واحد",
    two: "أصلين مختلفين",
    few: "{n} أصول مختلفة",
    many: "{n} أصلًا مختلفًا",
    other: "{n} أصل مختلف",
  },
  pages: {
    zero: "لا صفحات",
    one: "صفحة منشورة واحدة",
    two: "صفحتان منشورتان",
    few: "{n} صفحات منشورة",
    many: "{n} صفحة منشورة",
    other: "{n} صفحة منشورة",
  },
  filter: "تصفية المصادر وترتيبها",
  facets: { kind: "النوع", language: "اللغة", country: "البلد" },
  any: "الكل",
  find: "الناشر أو الكاتب أو العنوان",
  sort: "الترتيب",
  sorts: {
    "-date": "الأحدث أولًا",
    date: "الأقدم أولًا",
    publisher: "بحسب الناشر",
    "-claims": "الأكثر أقوالًا أولًا",
  },
  apply: "طبّق",
  all: "كل المصادر",
  shown: (shown, all) => `${shown} من ${all}`,
  none: "لا مصدر يطابق هذه الاختيارات.",
  claims: {
    zero: "لا أقوال",
    one: "قول واحد",
    two: "قولان",
    few: "{n} أقوال",
    many: "{n} قولًا",
    other: "{n} قول",
  },
  ties: {
    zero: "لا روابط تستند إليه",
    one: "رابط واحد يستند إليه",
    two: "رابطان يستندان إليه",
    few: "{n} روابط تستند إليه",
    many: "{n} رابطًا يستند إليه",
    other: "{n} رابط يستند إليه",
  },
  source: "مصدر",
  noCountry: "لم يُتحقق من البلد",
  author: "الكاتب",
  relays: (origin) => `ينقل عن ${isolate(origin)}`,
  ownOrigin: "لا ينقل عن غيره، فهو أصل قائم بذاته.",
  says: "ماذا يقول",
  saysLead: "بصياغتنا، مع موضع التحقق، تحت الرابط الذي يخصّه القول.",
  noClaims: "لا رابط يستند إلى قول من هذه الصفحة.",
  disagrees: "أين يخالفه غيره",
  assessments: "تقديرات مأخوذة منه",
  assessmentsLead: "قراءات للدوافع والعواقب، لا أخبار عن وقائع.",
  alike: "مصادر أخرى تعود إلى الأصل نفسه",
  alikeLead: "تُحتسب معًا أصلًا واحدًا.",
  map: "أظهره على الخريطة",
  drawn: "الروابط التي تستند إلى هذا المصدر.",
};

const all: Readonly<Record<Language, SourceWords>> = { ar, en };

/** Text of the pages of sources. */
export const sourceWords = (lang: Language): SourceWords => all[lang];
