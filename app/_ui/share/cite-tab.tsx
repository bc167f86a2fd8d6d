import { otherLanguage } from "../../_domain/vocabulary/language";
import { citation, citationFormats } from "../../_render/formats/citation";
import { shareWords } from "../words/share";
import { Field } from "./field";
import type { TabProps } from "./tab-props";

/** How to cite what is shared. */
export function CiteTab({ context }: Pick<TabProps, "context">) {
  const { lang, records, site, subject } = context;
  const { cite: text } = shareWords(lang);
  const item = subject.kind === "tie" ? { tie: subject } : { state: subject };
  const cited = citation(item, records, site);
  return (
    <>
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
