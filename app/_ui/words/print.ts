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
    address: "رابط هذه الصفحة",
    version: (version) => `إصدار البيانات: ${isolate(version)}`,
    code: "رمز QR للرابط",
    cited: (numbers) => `المصادر: ${numbers}`,
    separator: "، ",
    sources: "المصادر",
  },
});
