import type { Language } from "../../_domain/vocabulary/language";

/** The map library's own texts; the compiler holds both languages to the same keys. */
type Locale = Readonly<
  Record<
    | `AttributionControl.${"ToggleAttribution" | "MapFeedback"}`
    | `FullscreenControl.${"Enter" | "Exit"}`
    | `GeolocateControl.${"FindMyLocation" | "LocationNotAvailable"}`
    | "LogoControl.Title"
    | "Map.Title"
    | "Marker.Title"
    | `NavigationControl.${"ResetBearing" | "ZoomIn" | "ZoomOut"}`
    | "Popup.Close"
    | `ScaleControl.${"Feet" | "Meters" | "Kilometers" | "Miles" | "NauticalMiles"}`
    | `${"GlobeControl" | "TerrainControl"}.${"Enable" | "Disable"}`
    | `CooperativeGesturesHandler.${"WindowsHelpText" | "MacHelpText" | "MobileHelpText"}`,
    string
  >
>;

type MapWords = {
  readonly places: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  readonly failed: string;
  readonly partial: string;
  readonly retry: string;
  readonly baseMap: string;
  readonly placeNames: string;
  readonly locale: Locale;
};

const ar: MapWords = {
  places: "الأماكن على الخريطة",
  zoomIn: "تقريب",
  zoomOut: "تبعيد",
  fit: "اعرض كل الأماكن",
  failed: "تعذّر رسم الخريطة التفاعلية، والصورة تُظهر الروابط نفسها.",
  partial: "تعذّر تحميل جزء من خريطة الأساس.",
  retry: "أعد المحاولة",
  baseMap: "خريطة الأساس",
  placeNames: "أسماء الأماكن",
  locale: {
    "AttributionControl.ToggleAttribution": "أظهر المصادر أو أخفها",
    "AttributionControl.MapFeedback": "ملاحظات على الخريطة",
    "FullscreenControl.Enter": "ملء الشاشة",
    "FullscreenControl.Exit": "الخروج من ملء الشاشة",
    "GeolocateControl.FindMyLocation": "حدد موقعي",
    "GeolocateControl.LocationNotAvailable": "الموقع غير متاح",
    "LogoControl.Title": "شعار MapLibre",
    "Map.Title": "الخريطة",
    "Marker.Title": "علامة على الخريطة",
    "NavigationControl.ResetBearing": "اسحب لتدوير الخريطة، واضغط ليعود الشمال إلى الأعلى",
    "NavigationControl.ZoomIn": "تقريب",
    "NavigationControl.ZoomOut": "تبعيد",
    "Popup.Close": "إغلاق",
    "ScaleControl.Feet": "قدم",
    "ScaleControl.Meters": "م",
    "ScaleControl.Kilometers": "كم",
    "ScaleControl.Miles": "ميل",
    "ScaleControl.NauticalMiles": "ميل بحري",
    "GlobeControl.Enable": "اعرض الكرة الأرضية",
    "GlobeControl.Disable": "اعرض الخريطة المسطحة",
    "TerrainControl.Enable": "أظهر التضاريس",
    "TerrainControl.Disable": "أخفِ التضاريس",
    "CooperativeGesturesHandler.WindowsHelpText": "اضغط Ctrl مع عجلة الفأرة لتقريب الخريطة",
    "CooperativeGesturesHandler.MacHelpText": "اضغط ⌘ مع التمرير لتقريب الخريطة",
    "CooperativeGesturesHandler.MobileHelpText": "حرّك الخريطة بإصبعين",
  },
};

const en: MapWords = {
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
    "AttributionControl.ToggleAttribution": "Show or hide sources",
    "AttributionControl.MapFeedback": "Feedback on the map",
    "FullscreenControl.Enter": "Full screen",
    "FullscreenControl.Exit": "Leave full screen",
    "GeolocateControl.FindMyLocation": "Find my location",
    "GeolocateControl.LocationNotAvailable": "Location not available",
    "LogoControl.Title": "MapLibre logo",
    "Map.Title": "Map",
    "Marker.Title": "Mark on the map",
    "NavigationControl.ResetBearing": "Drag to turn the map, press to have north up",
    "NavigationControl.ZoomIn": "Zoom in",
    "NavigationControl.ZoomOut": "Zoom out",
    "Popup.Close": "Close",
    "ScaleControl.Feet": "ft",
    "ScaleControl.Meters": "m",
    "ScaleControl.Kilometers": "km",
    "ScaleControl.Miles": "mi",
    "ScaleControl.NauticalMiles": "nm",
    "GlobeControl.Enable": "Show the globe",
    "GlobeControl.Disable": "Show the flat map",
    "TerrainControl.Enable": "Show terrain",
    "TerrainControl.Disable": "Hide terrain",
    "CooperativeGesturesHandler.WindowsHelpText": "Use Ctrl and scroll to zoom the map",
    "CooperativeGesturesHandler.MacHelpText": "Use ⌘ and scroll to zoom the map",
    "CooperativeGesturesHandler.MobileHelpText": "Use two fingers to move the map",
  },
};

const all: Readonly<Record<Language, MapWords>> = { ar, en };

/** Text of the map in a language. */
export const mapWords = (lang: Language): MapWords => all[lang];
