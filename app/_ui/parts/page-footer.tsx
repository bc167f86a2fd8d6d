import { publicationWords } from "../../_domain/time/date-words";
import { documentWords } from "../words/document";
import type { CatalogueProps } from "./catalogue-props";

/** Licence of the data, credits of the base map, and date of the data. */
export function PageFooter({ lang, records }: CatalogueProps) {
  const text = documentWords(lang);
  const { licence, modified } = records;
  return (
    <footer className="mt-12 flex flex-wrap justify-between gap-x-6 gap-y-1.5 border-t border-rule pt-3.5 text-2 text-ink-2">
      <p>
        {text.licence}{" "}
        <a href={licence.url} rel="license">
          {licence.name[lang]}
        </a>
        . {text.land} {text.names}
      </p>
      <p>{text.state(publicationWords(modified, lang))}</p>
    </footer>
  );
}
