import { isolate } from "../../_domain/text/isolates";
import { dictionary } from "./dictionary";

/** Text that stands on paper alone. */
export const printWords = dictionary({
  en: {
    address: "This page on the web",
    version: (version: string) => `Version of the data: ${version}`,
    code: "QR code of the address",
    cited: (numbers: string) => `Sources: ${numbers}`,
    separator: ", ",
    sources: "Sources",
  },
  ar: {
    address: "هذه الصفحة على الشبكة",
    version: (version) => `نسخة البيانات: ${isolate(version)}`,
    code: "رمز QR للعنوان",
    cited: (numbers) => `المصادر: ${numbers}`,
    separator: "، ",
    sources: "المصادر",
  },
});
