import { dictionary } from "./dictionary";

/** Text of the map in a language; `locale` holds those texts of MapLibre that a map without controls shows. */
export const mapWords = dictionary({
  en: {
    places: "Places on the map",
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    fit: "Show all places",
    failed: "The interactive map could not be drawn; the picture shows the same ties.",
    partial: "Part of the base map could not be loaded.",
    retry: "Try again",
    baseMap: "Base map",
    placeNames: "Place names",
    locale: {
      "Map.Title": "Map",
      "CooperativeGesturesHandler.WindowsHelpText": "Use Ctrl and scroll to zoom the map",
      "CooperativeGesturesHandler.MacHelpText": "Use ⌘ and scroll to zoom the map",
      "CooperativeGesturesHandler.MobileHelpText": "Use two fingers to move the map",
    },
  },
  ar: {
    places: "الأماكن على الخريطة",
    zoomIn: "تكبير",
    zoomOut: "تصغير",
    fit: "اعرض كل الأماكن",
    failed: "تعذّر رسم الخريطة التفاعلية، والصورة تُظهر الصلات نفسها.",
    partial: "تعذّر تحميل جزء من خريطة الأساس.",
    retry: "أعد المحاولة",
    baseMap: "خريطة الأساس",
    placeNames: "أسماء الأماكن",
    locale: {
      "Map.Title": "الخريطة",
      "CooperativeGesturesHandler.WindowsHelpText": "اضغط Ctrl مع عجلة الفأرة لتكبير الخريطة",
      "CooperativeGesturesHandler.MacHelpText": "اضغط ⌘ مع التمرير لتكبير الخريطة",
      "CooperativeGesturesHandler.MobileHelpText": "حرّك الخريطة بإصبعين",
    },
  },
});
