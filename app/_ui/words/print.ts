import { isolate } from "../../_domain/text/isolates";
import type { Language } from "../../_domain/vocabulary/language";

const en = {
  address: "This page on the web",
  version: (version: string) => `Version of the data: ${version}`,
  code: "QR code of the address",
  cited: (numbers: string) => `Sources: ${numbers}`,
  separator: ", ",
  sources: "Sources",
};

const ar: typeof en = {
  address: "هذه الصفحة على الشبكة",
  version: (version) => `نسخة البيانات: ${isolate(version)}`,
  code: "رمز QR للعنوان",
  cited: (numbers) => `المصادر: ${numbers}`,
  separator: "، ",
  sources: "المصادر",
};

const all: Readonly<Record<Language, typeof en>> = { ar, en };

/** Text that stands on paper alone. */
export const printWords = (lang: Language): typeof en => all[lang];
