import type { MethodFacts } from "../../_domain/selection/method-facts";
import type { Precision } from "../../_domain/vocabulary/statuses";
import { dictionary } from "./dictionary";

/** Text of the page about the method. */
export const aboutWords = dictionary({
  en: {
    numbers: "In numbers",
    number: {
      ties: "Ties",
      claims: "Claims behind them",
      sources: "Published pages read",
      undated: "Pages without a date",
      unlinked: "Pages without a public link",
      languages: "Languages of the pages",
      origins: "Origins the pages go back to",
      single: "Ties with one origin alone",
      disputed: "Ties on which sources disagree",
      places: "Places",
      hubs: "Hubs among them on the map",
      approximate: "Places whose position is approximate",
      areas: "Areas without a named site",
    } satisfies Record<keyof MethodFacts["numbers"], string>,
    status: {
      title: "How firmly it is said",
      text: [
        "A tie is one visit, flight, agreement, delivery or plan between two places. Each has a status that says who stands behind it. A status describes the sources; it is no verdict on whether the thing happened.",
      ],
    },
    origins: {
      title: "Pages and origins",
      text: [
        "News travels: one agency report may be repeated by ten pages. Each claim therefore has an origin, the agency, outlet or authority that was first to say it as far as its text shows. Pages that relay one origin count once.",
        "The number of independent origins is a ceiling. Two that look separate may still share a source that neither names.",
      ],
    },
    dates: {
      title: "What is known of a date",
      text: [
        "No tie is given a day that no source gives. The period filter finds a tie by its date as the sources give it. How many more may have happened then stands in one line, with a link that adds them.",
        "“As known on” a day leaves out what was published later, and pages without a date. A month of publication counts from its last day.",
      ],
    },
    precision: {
      day: {
        name: "Day",
        text: "The day or days are given: it counts in a period that holds one of them.",
      },
      month: {
        name: "Month",
        text: "The month is known, the day is not: it counts in a period that holds the whole month.",
      },
      year: {
        name: "Year",
        text: "The year is known, the month is not: it counts in a period that holds the whole year.",
      },
      before: {
        name: "Before",
        text: "It happened no later than the date, and counts on that date. Its possible days begin on 1 January of that year.",
      },
      after: {
        name: "After",
        text: "It happened no earlier than the date, and counts on that date. Its possible days end on 31 December of that year.",
      },
    } satisfies Record<Precision, { name: string; text: string }>,
    places: {
      title: "Places, hubs and lines",
      text: [
        "A line leads from where people, aircraft, goods or acts set out to where they arrive. Where nothing has moved yet, it leads from the side that would supply to the side that would receive.",
        "Places near each other are counted at one hub, so that the map stays legible; each tie keeps its own places, and its page names them. Ties with both ends in one hub have no line and are counted there.",
        "A line shows two ends, not a route flown. A broken ring is an approximate position. Hatching is an area in which no source names a site.",
      ],
    },
    borders: {
      title: "Borders",
      text: [
        "Borders follow the United Nations. Lines that are disputed or not final are broken. Names and borders imply no opinion on the status of any territory.",
      ],
    },
    languages: {
      title: "Languages and wording",
      text: [
        "Everything stands in Arabic and English. What a page says is put in our words, with the place on the page where it can be checked; titles of pages stay in their own language.",
        "Names of people and places are spelled as the language of the page usually spells them; search also finds other spellings.",
      ],
    },
    limits: {
      title: "Limits",
      text: [
        "The map shows what was published and found. What no one published is not on it, and a place without ties is not a place without events.",
        "The number of ties measures attention as well as events: visits with cameras leave more traces than cargo at night.",
        "No source was spoken to, no document was obtained, no claim was verified on the ground.",
      ],
    },
    corrections: {
      title: "Corrections",
      text: [
        "Where sources differ, each version is shown. Where we were wrong, the record is corrected and the version of the data changes with it.",
        "A tie that proves wrong is withdrawn: it leaves the map and the counts, and its page stays with the day and the reason. A tie that turns out to be another leads there. An address is never given to something else.",
      ],
    },
    changes: "What changed in the data",
    report: {
      title: "Report an error",
      text: [
        "Please name the tie, what is wrong, and a published source that shows it. Every page of a tie has a button that fills in the first two.",
      ],
    },
    write: "Write to the editors",
    copy: "Copy the form of a report",
    subject: "Error in the data",
    body: (address: string, version: string) =>
      `Address of the tie or page: ${address}/\nData version: ${version}\n\nWhat is wrong:\n\n\nA source that shows it:\n`,
    licence: {
      title: "Licence",
      text: [
        "The records and pictures may be used, changed and published by anyone who names the source. The code is under the MIT licence.",
      ],
    },
    dataLicence: "Licence of the data",
    credits: "Credits",
    credit: {
      ground: "Land, borders and water: Natural Earth, public domain",
      names: "Towns and place names: GeoNames, CC BY 4.0",
      fonts: "Typefaces: IBM Plex Sans and IBM Plex Sans Arabic, SIL Open Font License",
    },
    count: "Ties",
  },
  ar: {
    numbers: "بالأرقام",
    number: {
      ties: "عدد الروابط",
      claims: "الأقوال التي تستند إليها",
      sources: "الصفحات المنشورة المقروءة",
      undated: "صفحات بلا تاريخ",
      unlinked: "صفحات بلا عنوان متاح",
      languages: "لغات الصفحات",
      origins: "الأصول التي تعود إليها الصفحات",
      single: "روابط لها أصل واحد فقط",
      disputed: "روابط تختلف فيها المصادر",
      places: "الأماكن",
      hubs: "منها محاور على الخريطة",
      approximate: "أماكن موقعها تقريبي",
      areas: "مناطق لا يُسمّى فيها موقع",
    },
    status: {
      title: "ما مدى ثبوت القول",
      text: [
        "الرابط زيارة أو رحلة أو اتفاق أو شحنة أو خطة بين مكانين. ولكل رابط حالة تبيّن من يقف وراء القول. والحالة وصف للمصادر، لا حكم في وقوع الأمر من عدمه.",
      ],
    },
    origins: {
      title: "الصفحات والأصول",
      text: [
        "الأخبار تتناقل: قد تعيد عشر صفحات نشر خبر وكالة واحدة. لذلك يُنسب كل قول إلى أصله، أي الوكالة أو الوسيلة أو الجهة التي كانت أول من قاله بحسب ما يظهر في نصه. والصفحات التي تنقل عن أصل واحد تُحتسب مرة واحدة.",
        "عدد الأصول المستقلة هو الحد الأقصى: فقد يشترك أصلان يبدوان منفصلين في مصدر لا يسمّيه أي منهما.",
      ],
    },
    dates: {
      title: "ما المعروف من التاريخ",
      text: [
        "لا تُعطى صلة يومًا لم يذكره مصدر. وتجد تصفية الفترة الصلة بحسب تاريخها كما تذكره المصادر. ويُذكر في سطر واحد عدد الصلات التي ربما تعود أيضًا إلى تلك الفترة، مع رابط يضيفها.",
        "«المعروف حتى» يوم معيّن يستبعد ما نُشر بعده وما لا تاريخ له من الصفحات. وإذا عُرف شهر النشر وحده احتُسب من آخر أيامه.",
      ],
    },
    precision: {
      day: { name: "يوم", text: "اليوم أو الأيام مذكورة: تُحسب الصلة في فترة تضم واحدًا منها." },
      month: { name: "شهر", text: "الشهر معروف دون اليوم: تُحسب الصلة في فترة تضم الشهر كله." },
      year: { name: "سنة", text: "السنة معروفة دون الشهر: تُحسب الصلة في فترة تضم السنة كلها." },
      before: {
        name: "قبل",
        text: "في موعد لا يتجاوز التاريخ، وتُحسب الصلة في ذلك التاريخ. وأيامها الممكنة تبدأ في 1 يناير من تلك السنة.",
      },
      after: {
        name: "بعد",
        text: "في موعد لا يسبق التاريخ، وتُحسب الصلة في ذلك التاريخ. وأيامها الممكنة تنتهي في 31 ديسمبر من تلك السنة.",
      },
    },
    places: {
      title: "الأماكن والمحاور والخطوط",
      text: [
        "يمتد الخط من حيث انطلق الناس أو الطائرات أو البضائع أو القرارات إلى حيث وصلت. وإذا لم يتحرك شيء بعد، فمن الطرف الذي سيقدّم إلى الطرف الذي سيتلقى.",
        "الأماكن المتقاربة تُحتسب في محور واحد لتبقى الخريطة مقروءة، ويحتفظ كل رابط بأماكنه وتذكرها صفحته. والرابط الذي يقع طرفاه في محور واحد لا خط له ويُحتسب هناك.",
        "يبيّن الخط طرفين لا مسار رحلة. والحلقة المتقطعة موقع تقريبي، والتظليل منطقة لا يسمّي أي مصدر موقعًا فيها.",
      ],
    },
    borders: {
      title: "الحدود",
      text: [
        "الحدود وفق الأمم المتحدة، والخطوط المتنازع عليها أو غير النهائية متقطعة. ولا تعبّر الأسماء والحدود عن رأي في وضع أي إقليم.",
      ],
    },
    languages: {
      title: "اللغات والصياغة",
      text: [
        "كل شيء مكتوب بالعربية والإنجليزية. وما تقوله الصفحات مصوغ بكلماتنا مع موضع التحقق منه، أما عناوينها فتبقى بلغتها.",
        "تُكتب أسماء الأشخاص والأماكن كما تُكتب عادة بلغة الصفحة، ويجدها البحث بغير ذلك من الرسم أيضًا.",
      ],
    },
    limits: {
      title: "الحدود التي نقف عندها",
      text: [
        "تُظهر الخريطة ما نُشر وعُثر عليه. وما لم ينشره أحد ليس فيها، ومكان بلا روابط ليس مكانًا بلا وقائع.",
        "عدد الروابط يقيس الاهتمام كما يقيس الوقائع: فالزيارات أمام الكاميرات تترك أثرًا أكبر من شحنات الليل.",
        "لم نتحدث إلى أي مصدر، ولم نحصل على أي وثيقة، ولم نتحقق من أي قول ميدانيًا.",
      ],
    },
    corrections: {
      title: "التصحيح",
      text: [
        "حيث تختلف المصادر تُعرض كل رواية. وحيث أخطأنا يُصحَّح السجل وتتغيّر معه نسخة البيانات.",
        "الرابط الذي يثبت خطؤه يُسحب: يخرج من الخريطة ومن الأعداد، وتبقى صفحته مع تاريخ السحب وسببه. والرابط الذي يتبيّن أنه رابط آخر يقود إليه. ولا يُعطى عنوان لشيء آخر أبدًا.",
      ],
    },
    changes: "ما الذي تغيّر في البيانات",
    report: {
      title: "الإبلاغ عن خطأ",
      text: [
        "نرجو ذكر الرابط وموضع الخطأ ومصدر منشور يثبته. وفي صفحة كل رابط زر يملأ البيانات الأولى.",
      ],
    },
    write: "راسل المحررين",
    copy: "انسخ نموذج البلاغ",
    subject: "خطأ في البيانات",
    body: (address, version) =>
      `عنوان الرابط أو الصفحة: ${address}/\nنسخة البيانات: ${version}\n\nما الخطأ:\n\n\nمصدر يثبته:\n`,
    licence: {
      title: "الترخيص",
      text: [
        "يجوز لأي أحد استعمال السجلات والصور وتعديلها ونشرها مع ذكر المصدر. والشيفرة البرمجية مرخّصة برخصة MIT.",
      ],
    },
    dataLicence: "رخصة البيانات",
    credits: "المساهمات",
    credit: {
      ground: "اليابسة والحدود والمياه: Natural Earth، ملك عام",
      names: "المدن وأسماء الأماكن: GeoNames، CC BY 4.0",
      fonts: "الخطوط: IBM Plex Sans وIBM Plex Sans Arabic، رخصة SIL Open Font License",
    },
    count: "الروابط",
  },
});
