import { useState } from "react";
import { otherLanguage } from "../../_domain/vocabulary/language";
import { citation, citationFormats } from "../../_render/formats/citation";
import { shareWords } from "../words/share";
import { type Subject, SubjectChoice } from "./controls";
import { Field } from "./field";
import type { ShareContext } from "./share-context";

/** How to cite the state, or the tie that is selected in it. */
export function CiteTab({ context }: { context: ShareContext }) {
  const { lang, records, site, selection, filter, tie } = context;
  const { cite: text } = shareWords(lang);
  const [subject, setSubject] = useState<Subject>("view");
  const item = tie && subject === "tie" ? { tie } : { selection: { ...selection, filter } };
  const cited = citation(item, records, site);
  return (
    <>
      {tie && (
        <div className="mb-5 max-w-63">
          <SubjectChoice lang={lang} label={text.what} value={subject} onChange={setSubject} />
        </div>
      )}
      {[lang, otherLanguage[lang]].map((textLang) => (
        <Field
          key={textLang}
          lang={lang}
          action={text.copy}
          variant={textLang === lang ? "primary" : "plain"}
          label={text[textLang]}
          text={cited.text[textLang]}
          prose={textLang}
          note={textLang === lang && text.note}
        />
      ))}
      {citationFormats(cited).map(({ name, text: formatted }) => (
        <Field key={name} lang={lang} action={text.copy} label={name} text={formatted} />
      ))}
    </>
  );
}
