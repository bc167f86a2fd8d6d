import { isolate } from "../../_domain/text/isolates";
import { dictionary } from "./dictionary";

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

type FileNames = Readonly<Record<(typeof fileIds)[number], string>>;

const englishFiles: FileNames = {
  "ties.csv": "Ties as a table (CSV, opens in spreadsheets)",
  "ties.geojson": "Ties as lines between their places (GeoJSON)",
  ties: "Complete ties, with claims and disputes (JSON)",
  "flows.geojson": "The flows of the map (GeoJSON)",
  "places.geojson": "Places (GeoJSON)",
  sources: "Sources (JSON)",
  actors: "People and organisations (JSON)",
  "datapackage.json": "Description of the files (Data Package)",
  "schema.json": "Structure of a tie (JSON Schema)",
  "openapi.json": "The API for programs (OpenAPI 3.1)",
};

const arabicFiles: FileNames = {
  "ties.csv": "الصلات جدولًا (CSV، يُفتح في برامج الجداول)",
  "ties.geojson": "الصلات خطوطًا بين أماكنها (GeoJSON)",
  ties: "الصلات كاملة مع الأقوال وتضارب الروايات (JSON)",
  "flows.geojson": "ما ترسمه الخريطة (GeoJSON)",
  "places.geojson": "الأماكن (GeoJSON)",
  sources: "المصادر (JSON)",
  actors: "الأشخاص والجهات (JSON)",
  "datapackage.json": "وصف الملفات (Data Package)",
  "schema.json": "بنية الصلة (JSON Schema)",
  "openapi.json": "واجهة البرمجة للبرامج (OpenAPI 3.1)",
};

/** Texts of the page about files and API. */
export const dataWords = dictionary({
  en: {
    lead: "Everything on the map can be downloaded, or read through an API that takes the query string of the page. No key, no registration.",
    files: "Files",
    filesLead:
      "All ties. Add the query string of any state of the map to get the data of that state.",
    file: englishFiles,
    changes: "Version and changes",
    version: (version: string, day: string) => `Version ${version}, data of ${day}`,
    versionLead:
      "The version is a hash of all records and changes with any of them. Embeds and citations include it.",
    filter: "The filter",
    filterLead: "Every address that takes the filter reads these keys, as the map does.",
    api: "The API by example",
    apiLead: "Every address with a request that works as it is written here.",
    /** Says in Arabic that what follows is in English; empty in English. */
    english: "",
    parameters: "Also takes",
    takesFilter: "Takes the filter.",
    example: "Example",
    answer: "The answer, with lists cut to two items",
    own: "Run it on data of your own",
    ownSteps: [
      "The program holds nothing about its subject: a folder of records in the same form makes another map. Copy the folder of the records, change them, check them, and start the server with its path.",
      "The check names every problem by file and line; the server does not start with an invalid record. Names of layers, sectors, sides, questions and kinds are part of the records or of one table.",
    ],
  },
  ar: {
    lead: "بيانات الخريطة كلها متاحة للتنزيل، أو عبر واجهة برمجة مفتوحة تقبل معاملات رابط الصفحة نفسها. بلا مفتاح ولا تسجيل.",
    files: "الملفات",
    filesLead:
      "كل الصلات. أضف إلى الرابط ما يلي علامة الاستفهام في رابط أي عرض للخريطة لتحصل على بيانات ذلك العرض.",
    file: arabicFiles,
    changes: "الإصدار والتغييرات",
    version: (version, day) => `الإصدار ${isolate(version)}، بيانات ${day}`,
    versionLead:
      "الإصدار بصمة السجلات كلها، ويتغيّر بتغيّر أي منها. ويرد في شفرات التضمين وفي نصوص الإحالة.",
    filter: "التصفية",
    filterLead: "كل رابط يقبل التصفية يقرأ هذه المفاتيح كما تقرؤها الخريطة.",
    api: "واجهة البرمجة بالأمثلة",
    apiLead: "كل رابط مع طلب يعمل كما هو مكتوب هنا.",
    english: "وثائق واجهة البرمجة مكتوبة بالإنجليزية، وهي مأخوذة من الوثيقة التي تقرؤها البرامج.",
    parameters: "يقبل أيضًا",
    takesFilter: "يقبل التصفية.",
    example: "مثال",
    answer: "الإجابة، وقوائمها مختصرة إلى عنصرين",
    own: "شغّلها على بياناتك",
    ownSteps: [
      "لا يتضمن البرنامج شيئًا عن موضوعه: مجلد سجلات بالبنية نفسها يصنع خريطة أخرى. انسخ مجلد السجلات وغيّرها وافحصها، ثم شغّل الخادم مع مسار المجلد.",
      "يسمّي الفحص كل خطأ بملفه وسطره، ولا يعمل الخادم مع سجل معيب. أما أسماء أنواع الصلات والقطاعات والجوانب والأسئلة والأصناف فهي من السجلات أو من جدول واحد.",
    ],
  },
});
