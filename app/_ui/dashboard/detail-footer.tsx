import type { Tie } from "../../_domain/records/dataset";
import { buttonVariants } from "../parts/button";
import { CopyFailed, useCopy } from "../parts/copy-button";
import { Icon } from "../parts/icons";
import { useAddress } from "../state/address";
import { Cite } from "../tie/cite";
import { Report } from "../tie/report";

type DetailFooterProps = { tie: Tie; site: string; contact: string | null };

/** Buttons to cite a tie, to copy its link and to report an error. */
export function DetailFooter({ tie, site, contact }: DetailFooterProps) {
  const { lang, text, href, records } = useAddress();
  const { state, copy, text: copiedText } = useCopy();
  const buttonClasses = `${buttonVariants.plain} min-h-11 flex-auto gap-1.5 px-2`;
  return (
    <div className="flex flex-wrap gap-2 border-t border-rule bg-paper px-6 py-3 max-tablet:px-4 print:hidden">
      <Cite tie={tie} site={site} className={`${buttonClasses} plain:hidden`} />
      <button
        type="button"
        onClick={() => copy(`${window.location.origin}${href({ view: { seen: null } })}`)}
        className={`${buttonClasses} plain:hidden`}
      >
        <Icon name="chain" />
        <span aria-live="polite">{state === "copied" ? text.linkCopied : text.copyLink}</span>
      </button>
      <Report
        tie={tie}
        lang={lang}
        site={site}
        contact={contact}
        version={records.version}
        className={buttonClasses}
      />
      <CopyFailed state={state} text={copiedText} refusal={text.copyRefused} />
    </div>
  );
}
