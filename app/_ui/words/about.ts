import type { MethodFacts } from "../../_domain/selection/method-facts";
import type { Precision } from "../../_domain/vocabulary/precisions";
import { dictionary } from "./dictionary";

/** Text of the page about the method. */
export const aboutWords = dictionary({
  en: {
    numbers: "In numbers",
    number: {
      ties: "Ties",
      claims: "Claims behind them",
      sources: "Published articles read",
      undated: "Articles without a date",
      unlinked: "Articles without a public link",
      languages: "Languages of the articles",
      origins: "Original sources they go back to",
      singleOrigin: "Ties with only one independent source",
      disputed: "Ties on which sources disagree",
      places: "Places",
      hubs: "Hubs among them on the map",
      approximate: "Places whose position is approximate",
      areas: "Areas without a named site",
    } satisfies Record<keyof MethodFacts["numbers"], string>,
    status: {
      title: "Who confirms it",
      text: [
        "A tie is a visit, flight, agreement, delivery or plan between two places, as published. Each has a status that says who announced or reported it. A status describes the sources; it does not say whether the thing happened.",
      ],
    },
    origins: {
      title: "Articles and sources",
      text: [
        "News travels: one agency report may be repeated by ten articles. Each claim therefore has an original source: the agency, outlet or authority that was first to say it, as far as the text shows. Articles that relay the same source count once.",
        "The number of independent sources is a ceiling. Two that look separate may still rely on one that neither names.",
      ],
    },
    dates: {
      title: "What is known of a date",
      text: [
        "No tie is given a day that no source gives. The period filter finds a tie by its date as the sources give it. How many more may have happened then stands in one line, with a link that adds them.",
        "“What was known by” a day leaves out what was published later, and articles without a date. A month of publication counts from its last day.",
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
        name: "By",
        text: "It happened no later than the date, and counts on that date. Its possible days begin on 1 January of that year.",
      },
      after: {
        name: "No earlier than",
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
      title: "International borders on the map",
      text: [
        "Borders follow the United Nations. Lines that are disputed or not final are broken. Names and borders imply no opinion on the status of any territory.",
      ],
    },
    languages: {
      title: "Languages and wording",
      text: [
        "Everything stands in Arabic and English. What an article says is summarised in our words, with the place in it to look; titles of articles stay in their own language.",
        "Names of people and places are spelled as is usual in Arabic and in English; search also finds other spellings.",
      ],
    },
    limits: {
      title: "What the map does not say",
      text: [
        "The map shows what was published and found. What no one published is not on it, and a place without ties is not a place without events.",
        "The number of ties measures attention as well as events: staged visits are covered more than undeclared cargo.",
        "No source was spoken to, no document was obtained, no claim was verified on the ground.",
      ],
    },
    corrections: {
      title: "Corrections",
      text: [
        "Where sources differ, each version is shown. Where we were wrong, the record is corrected and the version of the data changes with it.",
        "A tie that proves wrong is withdrawn: it leaves the map and the counts, and its page stays with the day and the reason. A tie that turns out to be another leads there. The address of a page is never used for another.",
      ],
    },
    changes: "What changed in the data",
    report: {
      title: "Report an error",
      text: [
        "Please name the tie, what is wrong, and a published source that shows it. Every page of a tie has a button that fills in the first two.",
      ],
    },
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
      ties: "عدد الصلات",
      claims: "الأقوال التي تستند إليها",
      sources: "المواد المنشورة التي قُرئت",
      undated: "مواد بلا تاريخ",
      unlinked: "مواد بلا رابط متاح",
      languages: "لغات المواد",
      origins: "المصادر الأصلية التي تعود إليها",
      singleOrigin: "صلات لها مصدر مستقل واحد فقط",
      disputed: "صلات تتضارب فيها المصادر",
      places: "الأماكن",
      hubs: "منها نقاط تجميع على الخريطة",
      approximate: "أماكن موقعها تقريبي",
      areas: "مناطق لا يُسمّى فيها موقع",
    },
    status: {
      title: "مَن يؤكدها؟",
      text: [
        "الصلة زيارة أو رحلة أو اتفاق أو شحنة أو خطة بين مكانين، كما نُشر عنها. ولكل صلة حالة تبيّن مَن أعلنها أو أوردها؛ وهي تصف المصادر ولا تثبت الوقوع ولا تنفيه.",
      ],
    },
    origins: {
      title: "المواد والمصادر",
      text: [
        "الأخبار تُتناقل: قد تعيد عشر مواد نشر خبر وكالة واحدة. لذلك يُنسب كل قول إلى مصدره الأصلي، أي الوكالة أو الوسيلة أو الجهة التي كانت أول من قاله بحسب ما يظهر في النص. والمواد التي تنقل عن مصدر واحد تُحسب مرة واحدة.",
        "عدد المصادر المستقلة هو الحد الأقصى: فقد يعتمد مصدران يبدوان منفصلين على مصدر ثالث لا يسمّيه أي منهما.",
      ],
    },
    dates: {
      title: "ما المعروف من التاريخ",
      text: [
        "لا تُعطى صلة يومًا لم يذكره مصدر. وتجد تصفية الفترة الصلة بحسب تاريخها كما تذكره المصادر. ويُذكر في سطر واحد عدد الصلات التي ربما تعود أيضًا إلى تلك الفترة، مع رابط يضيفها.",
        "«ما كان منشورًا حتى» يوم معيّن يستبعد ما نُشر بعده وما لا تاريخ له من المواد. وإذا عُرف شهر النشر وحده احتُسب من آخر أيامه.",
      ],
    },
    precision: {
      day: { name: "يوم", text: "اليوم أو الأيام مذكورة: تُحسب الصلة في فترة تضم واحدًا منها." },
      month: { name: "شهر", text: "الشهر معروف دون اليوم: تُحسب الصلة في فترة تضم الشهر كله." },
      year: { name: "سنة", text: "السنة معروفة دون الشهر: تُحسب الصلة في فترة تضم السنة كلها." },
      before: {
        name: "في موعد أقصاه",
        text: "في موعد لا يتجاوز التاريخ، وتُحسب الصلة في ذلك التاريخ. وأيامها الممكنة تبدأ في 1 يناير من تلك السنة.",
      },
      after: {
        name: "في موعد لا يسبق",
        text: "في موعد لا يسبق التاريخ، وتُحسب الصلة في ذلك التاريخ. وأيامها الممكنة تنتهي في 31 ديسمبر من تلك السنة.",
      },
    },
    places: {
      title: "الأماكن ونقاط التجميع والخطوط",
      text: [
        "يمتد الخط من حيث انطلق الناس أو الطائرات أو البضائع أو القرارات إلى حيث وصلت. وإذا لم يتحرك شيء بعد، فمن الجانب الذي سيقدّم إلى الجانب الذي سيتلقى.",
        "الأماكن المتقاربة تُحتسب في نقطة تجميع واحدة لتبقى الخريطة مقروءة، وتحتفظ كل صلة بأماكنها وتذكرها صفحتها. والصلة التي يقع مكاناها في نقطة واحدة لا خط لها وتُحتسب هناك.",
        "يبيّن الخط مكانين لا مسار رحلة. والحلقة المتقطعة موقع تقريبي، والتظليل منطقة لا يسمّي أي مصدر موقعًا فيها.",
      ],
    },
    borders: {
      title: "الحدود الدولية على الخريطة",
      text: [
        "الحدود وفق الأمم المتحدة، والخطوط المتنازع عليها أو غير النهائية متقطعة. ولا تعبّر الأسماء والحدود عن رأي في وضع أي إقليم.",
      ],
    },
    languages: {
      title: "اللغات والصياغة",
      text: [
        "كل شيء مكتوب بالعربية والإنجليزية. وما تقوله المواد ملخّص بصياغتنا مع موضعه فيها، أما عناوينها فتبقى بلغتها.",
        "تُكتب أسماء الأشخاص والأماكن كما هو مألوف في كل لغة، ويجدها البحث برسم آخر أيضًا.",
      ],
    },
    limits: {
      title: "ما لا تقوله الخريطة",
      text: [
        "تُظهر الخريطة ما نُشر وعُثر عليه. وما لم ينشره أحد ليس فيها، ومكان بلا صلات ليس مكانًا بلا وقائع.",
        "عدد الصلات يقيس اهتمام الإعلام بقدر ما يقيس الوقائع، فالزيارات المعلنة تُغطّى أكثر من الشحنات غير المعلنة.",
        "لم نتحدث إلى أي مصدر، ولم نحصل على أي وثيقة، ولم نتحقق من أي قول ميدانيًا.",
      ],
    },
    corrections: {
      title: "التصحيح",
      text: [
        "حيث تتضارب المصادر تُعرض كل رواية. وحيث أخطأنا يُصحَّح السجل ويتغيّر معه إصدار البيانات.",
        "الصلة التي يثبت خطؤها تُسحب: تخرج من الخريطة ومن الأعداد، وتبقى صفحتها مع تاريخ السحب وسببه. والصلة التي يتبيّن أنها صلة أخرى مسجّلة تقود صفحتها إليها. ولا يُعاد استخدام رابط صفحة لغيرها.",
      ],
    },
    changes: "ما الذي تغيّر في البيانات",
    report: {
      title: "الإبلاغ عن خطأ",
      text: [
        "نرجو ذكر الصلة وموضع الخطأ ومصدر منشور يثبته. وفي صفحة كل صلة زر يملأ البيانات الأولى.",
      ],
    },
    subject: "خطأ في البيانات",
    body: (address, version) =>
      `رابط الصلة أو الصفحة: ${address}/\nإصدار البيانات: ${version}\n\nما الخطأ:\n\n\nمصدر يثبته:\n`,
    licence: {
      title: "الترخيص",
      text: [
        "يجوز لأي أحد استعمال السجلات والصور وتعديلها ونشرها مع ذكر المصدر. والشفرة البرمجية مرخّصة برخصة MIT.",
      ],
    },
    dataLicence: "رخصة البيانات",
    credits: "المساهمات",
    credit: {
      ground: "اليابسة والحدود والمياه: Natural Earth، ملك عام",
      names: "المدن وأسماء الأماكن: GeoNames، CC BY 4.0",
      fonts: "الخطوط: IBM Plex Sans وIBM Plex Sans Arabic، رخصة SIL Open Font License",
    },
    count: "الصلات",
  },
});
