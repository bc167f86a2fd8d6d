import { isolate } from "../../_domain/text/isolates";
import { dictionary } from "./dictionary";

/** Text below a list that leaves out some of its ties. */
export const moreTiesWords = dictionary({
  en: { more: (ties: string) => `${ties} more, on the map` },
  ar: { more: (ties) => `وعلى الخريطة كذلك: ${isolate(ties)}` },
});
