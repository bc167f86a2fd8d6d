/** A thing with its one name in each language. */
type Term = {
  readonly en: string;
  readonly ar: string;
  /** What it is, and how it is declined or what it must not be mixed up with. */
  readonly note: string;
};

/** The fixed terms of all texts for readers; a new text takes its words from here. */
export const glossary: readonly Term[] = [
  {
    en: "tie",
    ar: "صلة",
    note: "A visit, flight, agreement, delivery or plan between two places, as published. صلة واحدة، صلتان (صلتين)، 3 صلات، 11 صلة، 100 صلة؛ لا صلات. All that agrees with it is feminine: عسكرية، رسمية، واحدة منها، إحداهما.",
  },
  { en: "link", ar: "رابط", note: "A web link alone, also for the address of a page." },
  { en: "title", ar: "عنوان", note: "A headline alone, never an address." },
  {
    en: "layer: military, trade, diplomatic",
    ar: "نوع الصلة: عسكرية، تجارية، دبلوماسية",
    note: "Feminine, because the noun is صلة.",
  },
  {
    en: "status: official, reported, analysts’ reading",
    ar: "الحالة: رسمية، وفق تقارير، رأي محللين",
    note: "Who announced or reported a tie; no verdict on whether it happened.",
  },
  {
    en: "article",
    ar: "مادة منشورة",
    note: "One published page that was read. مادة واحدة، مادتان، 3 مواد، 11 مادة. `sources` in records and API.",
  },
  {
    en: "independent source",
    ar: "مصدر مستقل",
    note: "What remains when articles that repeat one report count once. `origins` in records and API.",
  },
  {
    en: "original source",
    ar: "المصدر الأصلي",
    note: "The agency, outlet or authority that first said it; `origin` in records and API.",
  },
  { en: "claim", ar: "قول", note: "What one article says of a tie, in our words." },
  {
    en: "Sources disagree on: …",
    ar: "تتضارب المصادر بشأن: …",
    note: "A tie is disputed (تتضارب فيها المصادر); the page is Disputes (تضارب الروايات). خلاف would be a conflict between the countries.",
  },
  {
    en: "people and organisations",
    ar: "الأشخاص والجهات",
    note: "The filter is Who (الأسماء). A tie is found “naming” them (يرد فيها اسم), which asserts no part in it.",
  },
  { en: "side", ar: "جانب", note: "Belarus, eastern Libya, Russia, others." },
  {
    en: "analysts’ views",
    ar: "آراء المحللين",
    note: "Views on motives and consequences; a tie that rests on one alone has the status analysts’ reading.",
  },
  { en: "hub", ar: "نقطة تجميع", note: "The place under which others are counted on the map." },
  { en: "period", ar: "الفترة", note: "A span of the filter; المدة is how long something lasts." },
  {
    en: "What was known by 26 May 2025",
    ar: "ما كان منشورًا حتى 26 مايو 2025",
    note: "What had been published by a day; the same words on button, chip and page.",
  },
  {
    en: "By 14 May 2025; No earlier than 14 May 2025",
    ar: "في موعد أقصاه 14 مايو 2025؛ في موعد لا يسبق 14 مايو 2025",
    note: "Dates of which one bound is known; the day itself is included.",
  },
  { en: "version", ar: "الإصدار", note: "Of the data; نسخة is a copy." },
  { en: "cite", ar: "الإحالة", note: "To refer to a tie or a view; اقتباس is a quotation." },
  { en: "embed code", ar: "شفرة التضمين", note: "Markup for an article." },
  {
    en: "Belarus",
    ar: "بيلاروسيا",
    note: "Never بيلاروس or روسيا البيضاء, except in the titles of articles.",
  },
];

/** A wording that readers do not see any more, and what is said instead. */
type RetiredWording = { readonly pattern: RegExp; readonly instead: string };

/** Wordings that were replaced because they misled or meant something else. */
export const retiredWordings: readonly RetiredWording[] = [
  { pattern: /روابط|رابطان|رابطين|رابطًا|\{n\} رابط|رابط واحد/u, instead: "صلة" },
  { pattern: /^(?:عسكري|تجاري|دبلوماسي|رسمي)$/u, instead: "عسكرية، تجارية، دبلوماسية، رسمية" },
  {
    pattern: /المصادر مختلفة|تختلف (?:فيها )?المصادر|المختلف علي|محل خلاف/u,
    instead: "تتضارب المصادر",
  },
  { pattern: /الخلافات/u, instead: "تضارب الروايات" },
  { pattern: /أصول|أصلان|أصلين|أصل مستقل|أصل واحد|الأصل:/u, instead: "مصدر مستقل" },
  { pattern: /التقديرات|تقدير محل/u, instead: "آراء المحللين" },
  { pattern: /الأطراف|^الطرف$/u, instead: "الأشخاص والجهات، الجانب" },
  { pattern: /بمشاركة/u, instead: "يرد فيها اسم" },
  { pattern: /الطبقات|(?<!\p{L})طبقة/u, instead: "نوع الصلة" },
  { pattern: /محور|محاور/u, instead: "نقطة تجميع" },
  { pattern: /المعروف حتى|كما عُرفت/u, instead: "ما كان منشورًا حتى" },
  { pattern: /انسخ العنوان|نُسخ العنوان|عنوان الصورة|هذا العنوان/u, instead: "رابط" },
  { pattern: /اقتبس|الاقتباس$|انسخ الاقتباس/u, instead: "الإحالة" },
  { pattern: /نسخة البيانات|النسخة/u, instead: "الإصدار" },
  { pattern: /شيفرة/u, instead: "شفرة" },
  {
    pattern: /بيلاروس(?![ين])|هنغاريا|المملكة العربية السعودية|قيرغيزستان|آيسلندا/u,
    instead: "بيلاروسيا، المجر، السعودية، قرغيزستان، أيسلندا",
  },
  { pattern: /خطة منسوبة|تعهد منسوب/u, instead: "أنباء عن" },
  { pattern: /independent origin|^Origins?\b|different origins/iu, instead: "independent source" },
  { pattern: /pages? published|published pages?/iu, instead: "article" },
  { pattern: /as known on/iu, instead: "What was known by" },
  { pattern: /Grows to its end|Moves along|How it plays/u, instead: "Add up month by month" },
  { pattern: /^involving$|^Actors?$|^matching /u, instead: "naming, Who, containing" },
  { pattern: /^Assess(?:ed|ments)$/u, instead: "Analysts’ reading, Analysts’ views" },
  { pattern: /public sources?/u, instead: "based on {n} articles" },
  { pattern: /The view as it is today|Nothing happened/u, instead: "what is so" },
  { pattern: /left out: |Not understood/u, instead: "We ignored parts of this link" },
  { pattern: /\bstorming\b|Al Abraq/u, instead: "assault tactics, Al-Abraq" },
];
