import { useState } from "react";
import { otherLanguage } from "../../_domain/vocabulary/language";
import { citation, formats } from "../../_render/formats/citation";
import { shareWords } from "../words/share";
import { type Subject, SubjectChoice } from "./controls";
import { Field } from "./field";
import type { ShareContext } from "./share-context";

/** How to cite the state, or the tie that is selected in it. */
export function CiteTab({ shared }: { shared: ShareContext }) {
  const { lang, records, site, selection, filter, tie } = shared;
  const { cite: text } = shareWords(lang);
  const [what, setWhat] = useState<Subject>("view");
  const subject = tie && what === "tie" ? { tie } : { selection: { ...selection, filter } };
  const cited = citation(subject, records, site);
  const field = { lang, action: text.copy } as const;
  return (
    <>
      {tie && (
        <div className="mb-5 max-w-63">
          <SubjectChoice lang={lang} label={text.what} chosen={what} choose={setWhat} />
        </div>
      )}
      {[lang, otherLanguage[lang]].map((at) => (
        <Field
          key={at}
          {...field}
          look={at === lang ? "primary" : "plain"}
          label={text[at]}
          text={cited.text[at]}
          prose={at}
          note={at === lang && text.note}
        />
      ))}
      {formats(cited).map(({ name, text: formatted }) => (
        <Field key={name} {...field} label={name} text={formatted} />
      ))}
    </>
  );
}
