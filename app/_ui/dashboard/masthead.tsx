import { otherLanguage } from "../../_domain/vocabulary/language";
import { Logo } from "../parts/tie-badges";
import { useAddress } from "../state/address";

/** Name of the site in both languages, and its purpose. */
export function Masthead() {
  const { lang, records } = useAddress();
  const other = otherLanguage[lang];
  return (
    <header className="px-6 pt-5 pb-4 sheet:sr-only print:order-1 print:px-0 print:pt-0">
      <h1 className="text-7 leading-tight font-bold">
        <a href={`/${lang}`} className="flex items-baseline gap-2.5 no-underline sheet:hidden">
          <span className="self-center">
            <Logo size="size-6.25" />
          </span>
          {records.name[lang]}
          <span lang={other} className="own-name text-[0.82em] font-regular text-ink-3">
            {records.name[other]}
          </span>
        </a>
        <span className="tablet:hidden plain:hidden">{records.name[lang]}</span>
      </h1>
      <p className="mt-1.5 text-4 leading-text text-pretty text-ink-2">
        {records.standfirst[lang]}
      </p>
    </header>
  );
}
