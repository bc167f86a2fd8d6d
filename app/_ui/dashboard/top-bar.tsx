import { otherLanguage } from "../../_domain/vocabulary/language";
import { buttonVariants } from "../parts/button";
import { Icon } from "../parts/icons";
import { Logo } from "../parts/tie-badges";
import { Share, type ShareProps } from "../share/share";
import { useAddress } from "../state/address";
import { useTheme } from "../state/use-theme";

function LanguageSwitch() {
  const { lang, text, href } = useAddress();
  const other = otherLanguage[lang];
  return (
    <a
      href={`/${other}${href({}).slice(lang.length + 1)}`}
      hrefLang={other}
      lang={other}
      aria-label={text.otherLanguage.full}
      className={`${buttonVariants.floating} own-name min-w-11 px-4 max-tablet:px-2`}
    >
      <span className="max-tablet:hidden">{text.otherLanguage.full}</span>
      <span className="tablet:hidden">{text.otherLanguage.short}</span>
    </a>
  );
}

function ThemeSwitch() {
  const { text } = useAddress();
  const { choice, advance } = useTheme();
  return (
    <button
      type="button"
      onClick={advance}
      aria-label={text.theme[choice]}
      title={text.theme[choice]}
      className={`${buttonVariants.floating} w-11 plain:hidden`}
    >
      <Icon name={choice} size="size-5" />
    </button>
  );
}

/** Language, theme and sharing; on a small screen the name too, whose heading lies in the panel. */
export function TopBar(shared: ShareProps) {
  const { lang, records } = useAddress();
  return (
    <div className="pointer-events-none absolute inset-x-0 top-0 z-3 flex items-center gap-2 p-4 *:pointer-events-auto max-tablet:p-3 print:hidden">
      <a
        href={`/${lang}`}
        className={`${buttonVariants.floating} me-auto px-3 text-[19px] font-bold tablet:hidden`}
      >
        <Logo size="size-4.5" />
        {records.name[lang]}
      </a>
      <div className="relative ms-auto flex gap-2">
        <LanguageSwitch />
        <ThemeSwitch />
        <Share {...shared} />
      </div>
    </div>
  );
}

/** Name and purpose, with the name in the other language beside it. */
export function Masthead() {
  const { lang, records } = useAddress();
  const other = otherLanguage[lang];
  return (
    <header className="px-6 pt-5 pb-4 script:max-tablet:sr-only print:order-1 print:px-0 print:pt-0">
      <h1 className="text-7 leading-tight font-bold">
        <a
          href={`/${lang}`}
          className="flex items-baseline gap-2.5 no-underline script:max-tablet:hidden"
        >
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
