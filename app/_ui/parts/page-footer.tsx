import type { Catalogue } from "../../_domain/records/dataset";
import { publicationWords } from "../../_domain/time/date-words";
import type { Language } from "../../_domain/vocabulary/language";
import { documentWords } from "../words/document";

type FootProps = { readonly lang: Language; readonly records: Catalogue };

/** Licence, what the picture is made of, and how old the data is. */
export function PageFooter({ lang, records }: FootProps) {
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
