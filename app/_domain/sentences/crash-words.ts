import type { Language } from "../vocabulary/language";

const en = {
  title: "This page could not be shown",
  lead: "The fault is ours. Trying again may help; the address keeps your filters.",
  reference: "Reference of this page, for a report of the fault:",
  retry: "Try again",
};

const ar: typeof en = {
  title: "تعذّر عرض هذه الصفحة",
  lead: "الخلل من جهتنا. قد تفيد إعادة المحاولة، والرابط يحفظ اختياراتك.",
  reference: "مرجع هذه الصفحة، لمن يبلّغ عن الخلل:",
  retry: "أعد المحاولة",
};

export const crashWords: Readonly<Record<Language, typeof en>> = { ar, en };
