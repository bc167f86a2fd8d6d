import { isolate } from "../../_domain/text/isolates";
import type { PluralForms } from "../../_domain/text/plurals";
import type { Language } from "../../_domain/vocabulary/language";

type DataWords = {
  readonly lead: string;
  readonly files: string;
  readonly filesLead: string;
  readonly file: Readonly<Record<FileId, string>>;
  readonly changes: string;
  readonly version: (version: string, day: string) => string;
  readonly versionLead: string;
  /** Changes since the last version, which have no version of their own yet. */
  readonly pending: string;
  readonly changed: PluralForms;
  readonly filter: string;
  readonly filterLead: string;
  readonly api: string;
  readonly apiLead: string;
  /** Says in Arabic that what follows is in English; empty in English. */
  readonly english: string;
  readonly parameters: string;
  readonly takesFilter: string;
  readonly example: string;
  readonly answer: string;
  readonly own: string;
  readonly ownSteps: readonly string[];
};

/** Downloads, by their address in the API. */
export const fileIds = [
  "ties.csv",
  "ties.geojson",
  "ties",
  "flows.geojson",
  "places.geojson",
  "sources",
  "actors",
  "datapackage.json",
  "schema.json",
  "openapi.json",
] as const;

type FileId = (typeof fileIds)[number];

const en: DataWords = {
  lead: "Everything on the map can be taken away: as files, or by an open API whose query string is that of the page. No key, no registration.",
  files: "Files",
  filesLead: "All ties; add the query string of any state of the map to get that state.",
  file: {
    "ties.csv": "Ties as a table (CSV, opens in spreadsheets)",
    "ties.geojson": "Ties as lines between their places (GeoJSON)",
    ties: "Ties whole, with claims and disputes (JSON)",
    "flows.geojson": "What the map draws (GeoJSON)",
    "places.geojson": "Places (GeoJSON)",
    sources: "Sources (JSON)",
    actors: "Actors (JSON)",
    "datapackage.json": "Description of the files (Data Package)",
    "schema.json": "Form of a tie (JSON Schema)",
    "openapi.json": "The API for programs (OpenAPI 3.1)",
  },
  changes: "Version and changes",
  version: (version, day) => `Version ${version}, data of ${day}`,
  versionLead:
    "The version is a hash of all records: it changes with any of them. Embeds and citations carry it.",
  pending: "Not yet in a version",
  changed: { one: "{n} change", other: "{n} changes" },
  filter: "The filter",
  filterLead: "Every address that takes the filter reads these keys, as the map does.",
  api: "The API by example",
  apiLead: "Every address with a request that works as it stands here.",
  english: "",
  parameters: "Also takes",
  takesFilter: "Takes the filter.",
  example: "Example",
  answer: "The answer, its lists cut to two items",
  own: "Run it on data of your own",
  ownSteps: [
    "The map knows nothing about its subject: a folder of records in the same form makes another map. Copy the folder of the records, change them, check them, and start the server with its path.",
    "The check names every problem by file and line; the server refuses to start with a bad record. Names of layers, sectors, sides, questions and kinds are part of the records or of one table.",
  ],
};

const ar: DataWords = {
  lead: "كل ما على الخريطة متاح للأخذ: ملفاتٍ أو عبر واجهة برمجة مفتوحة تقرأ عنوان الصفحة نفسه. بلا مفتاح ولا تسجيل.",
  files: "الملفات",
  filesLead:
    "كل الروابط. أضف إلى العنوان ما يلي علامة الاستفهام في عنوان أي حالة للخريطة لتحصل على بيانات تلك الحالة.",
  file: {
    "ties.csv": "الروابط جدولًا (CSV، يُفتح في برامج الجداول)",
    "ties.geojson": "الروابط خطوطًا بين أماكنها (GeoJSON)",
    ties: "الروابط كاملة مع الأقوال والخلافات (JSON)",
    "flows.geojson": "ما ترسمه الخريطة (GeoJSON)",
    "places.geojson": "الأماكن (GeoJSON)",
    sources: "المصادر (JSON)",
    actors: "الأطراف (JSON)",
    "datapackage.json": "وصف الملفات (Data Package)",
    "schema.json": "بنية الرابط (JSON Schema)",
    "openapi.json": "واجهة البرمجة للبرامج (OpenAPI 3.1)",
  },
  changes: "النسخة والتغييرات",
  version: (version, day) => `النسخة ${isolate(version)}، بيانات ${day}`,
  versionLead: "النسخة بصمة السجلات كلها، وتتغيّر بتغيّر أي منها. وتحملها التضمينات والاقتباسات.",
  pending: "لم تدخل في نسخة بعد",
  changed: {
    zero: "لا تغييرات",
    one: "تغيير واحد",
    two: "تغييران",
    few: "{n} تغييرات",
    many: "{n} تغييرًا",
    other: "{n} تغيير",
  },
  filter: "التصفية",
  filterLead: "كل عنوان يقبل التصفية يقرأ هذه المفاتيح كما تقرؤها الخريطة.",
  api: "واجهة البرمجة بالأمثلة",
  apiLead: "كل عنوان مع طلب يعمل كما هو مكتوب هنا.",
  english: "وثائق واجهة البرمجة مكتوبة بالإنجليزية، وهي مأخوذة من الوثيقة التي تقرؤها البرامج.",
  parameters: "يقبل أيضًا",
  takesFilter: "يقبل التصفية.",
  example: "مثال",
  answer: "الإجابة، وقوائمها مختصرة إلى عنصرين",
  own: "شغّلها على بياناتك",
  ownSteps: [
    "لا تعرف الخريطة شيئًا عن موضوعها: مجلد سجلات بالبنية نفسها يصنع خريطة أخرى. انسخ مجلد السجلات وغيّرها وافحصها، ثم شغّل الخادم مع مسار المجلد.",
    "يسمّي الفحص كل خطأ بملفه وسطره، ولا يعمل الخادم مع سجل معيب. أما أسماء الطبقات والقطاعات والأطراف والأسئلة والأنواع فهي من السجلات أو من جدول واحد.",
  ],
};

const all: Readonly<Record<Language, DataWords>> = { ar, en };

/** Text of the page about files and API. */
export const dataWords = (lang: Language): DataWords => all[lang];
