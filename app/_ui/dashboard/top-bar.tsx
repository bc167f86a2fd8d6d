import { otherLanguage } from "../../_domain/vocabulary/language";
import { buttonVariants } from "../parts/button";
import { Icon } from "../parts/icons";
import { ScriptButton } from "../parts/script-button";
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
      className={`${buttonVariants.floating} own-name min-w-11 px-4 max-desktop:px-2`}
    >
      <span className="max-desktop:hidden">{text.otherLanguage.full}</span>{" "}
      <span className="desktop:hidden">{text.otherLanguage.short}</span>
    </a>
  );
}

function ThemeSwitch() {
  const { text } = useAddress();
  const { choice, advance } = useTheme();
  return (
    <ScriptButton
      onClick={advance}
      aria-label={text.theme[choice]}
      title={text.theme[choice]}
      className={`${buttonVariants.floating} w-11`}
    >
      <Icon name={choice} size="size-5" />
    </ScriptButton>
  );
}

type TopBarProps = ShareProps & {
  /** Opens the introduction; null while it is open. */
  readonly onUnfold: (() => void) | null;
};

/** Language, theme and sharing; the name of the site as well where no introduction shows it. */
export function TopBar({ selection, tie, site, onUnfold }: TopBarProps) {
  const { lang, text, records } = useAddress();
  return (
    <div className="pointer-events-none absolute inset-x-0 top-0 z-3 flex items-center gap-2 p-4 *:pointer-events-auto max-tablet:p-3 print:hidden">
      <a
        href={`/${lang}`}
        className={`${buttonVariants.floating} px-3 text-[1.1875rem] font-bold ${onUnfold ? "" : "tablet:hidden"}`}
      >
        <Logo size="size-4.5" />
        {records.name[lang]}
      </a>
      {onUnfold && (
        <span className="hidden panels:script:block">
          <ScriptButton
            onClick={onUnfold}
            aria-label={text.showIntroduction}
            title={text.showIntroduction}
            className={`${buttonVariants.floating} w-11`}
          >
            <Icon name="next" />
          </ScriptButton>
        </span>
      )}
      <div className="relative ms-auto flex gap-2">
        <LanguageSwitch /> <ThemeSwitch />
        <Share selection={selection} tie={tie} site={site} />
      </div>
    </div>
  );
}
