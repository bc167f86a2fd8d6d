import type { Language } from "../../_domain/vocabulary/language";
import type { Position } from "../../_domain/vocabulary/statuses";

const en = {
  allTies: "All ties",
  onMap: "Open on the map",
  since: "The data has been updated since this link was made; what you see is its state today.",
  today: "Link to the state of today",
  faint: "The other ties are drawn faintly.",
  through: "The ties that start, end or pass here.",
  firmness: "How firm is it",
  beside: "Before and after in time",
  earlier: "Earlier",
  later: "Later",
  nearby: "Ties nearby",
  citeTie: "Cite this tie",
  formats: "For reference managers",
  copyCitation: "Copy the citation",
  withdrawn: (day: string) => `Withdrawn on ${day}`,
  withdrawnNote:
    "It is no longer counted or drawn. Its page stays, because others may have cited it.",
  licence: "Data:",
  land: "Base map: Natural Earth.",
  names: "Place names: GeoNames, CC BY 4.0.",
  state: (day: string) => `Data of ${day}`,
  place: "Place",
  alsoWritten: "Also written",
  positions: {
    exact: "The point on the map is the place itself.",
    approximate: "The point on the map is approximate: no source gives the exact position.",
    area: "An area: no source names a site in it, so the point stands for the whole.",
  },
  countedIn: "On the map it is counted under",
  holds: "Places counted here on the map",
  layers: "Ties here by layer",
  noTies: "No tie starts, ends or passes here.",
  arriving: "Ties that end here",
  leaving: "Ties that start here",
  inside: "Ties within this place",
  passing: "Ties that pass here",
};

type DocumentWords = { readonly [Key in keyof typeof en]: (typeof en)[Key] } & {
  readonly positions: Readonly<Record<Position, string>>;
};

const ar: DocumentWords = {
  allTies: "كل الروابط",
  onMap: "افتح على الخريطة",
  since: "حُدّثت البيانات بعد إنشاء هذا الرابط، وما تراه هو حالها اليوم.",
  today: "رابط حالها اليوم",
  faint: "بقية الروابط مرسومة باهتة.",
  through: "الروابط التي تبدأ من هنا أو تنتهي هنا أو تمرّ من هنا.",
  firmness: "ما مدى ثبوته",
  beside: "قبله وبعده في الزمن",
  earlier: "الأسبق",
  later: "اللاحق",
  nearby: "روابط قريبة",
  citeTie: "اقتباس هذا الرابط",
  formats: "لبرامج إدارة المراجع",
  copyCitation: "انسخ الاقتباس",
  withdrawn: (day) => `سُحب في ${day}`,
  withdrawnNote: "لم يعد يُحتسب أو يُرسم. وتبقى صفحته لأن غيرنا ربما استشهد بها.",
  licence: "البيانات:",
  land: "خريطة الأساس: Natural Earth.",
  names: "أسماء الأماكن: GeoNames، CC BY 4.0.",
  state: (day) => `بيانات ${day}`,
  place: "مكان",
  alsoWritten: "يُكتب أيضًا",
  positions: {
    exact: "النقطة على الخريطة هي المكان نفسه.",
    approximate: "النقطة على الخريطة تقريبية: لا يذكر أي مصدر الموقع الدقيق.",
    area: "منطقة: لا يسمّي أي مصدر موقعًا فيها، فالنقطة تمثّلها كلها.",
  },
  countedIn: "يُحتسب على الخريطة ضمن",
  holds: "أماكن تُحتسب هنا على الخريطة",
  layers: "روابط هذا المكان بحسب الطبقة",
  noTies: "لا رابط يبدأ من هنا أو ينتهي هنا أو يمرّ من هنا.",
  arriving: "روابط تنتهي هنا",
  leaving: "روابط تبدأ من هنا",
  inside: "روابط داخل هذا المكان",
  passing: "روابط تمرّ من هنا",
};

const all: Readonly<Record<Language, DocumentWords>> = { ar, en };

/** Text of the document pages in a language. */
export const documentWords = (lang: Language): DocumentWords => all[lang];
