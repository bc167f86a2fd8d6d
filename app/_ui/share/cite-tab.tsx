import { useState } from "react";
import { otherLanguage } from "../../_domain/language";
import { citation } from "../../_render/citation";
import { shareWords } from "../words/share";
import { Segments } from "./controls";
import { Field } from "./field";
import type { Shared } from "./shared";

/** How to cite the state, or the tie that is selected in it. */
export function CiteTab({ shared }: { shared: Shared }) {
  const { lang, records, site, selection, filter, tie } = shared;
  const { cite: text } = shareWords(lang);
  const [what, setWhat] = useState<"view" | "tie">("view");
  const subject = tie && what === "tie" ? { tie } : { selection: { ...selection, filter } };
  const cited = citation(subject, records, site);
  const field = { lang, action: text.copy } as const;
  const formats = [
    ["BibTeX", cited.bibtex],
    ["RIS", cited.ris],
    ["CSL-JSON", JSON.stringify(cited.csl, null, 2)],
  ] as const;
  return (
    <>
      {tie && (
        <div className="mb-5 max-w-63">
          <Segments
            label={text.what}
            options={[
              { value: "view", name: text.view },
              { value: "tie", name: text.tie },
            ]}
            chosen={what}
            choose={setWhat}
          />
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
      {formats.map(([name, formatted]) => (
        <Field key={name} {...field} label={name} text={formatted} />
      ))}
    </>
  );
}
