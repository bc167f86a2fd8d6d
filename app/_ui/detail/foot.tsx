import type { Tie } from "../../_domain/dataset";
import { useAddress } from "../address";
import { button } from "../button";
import { Refused } from "../copied";
import { Icon } from "../icons";
import { useCopy } from "../use-copy";
import { Cite } from "./cite";
import { Report } from "./report";

type FootProps = { tie: Tie; site: string; contact: string | null };

/** What a reader may do with a tie. */
export function Foot({ tie, site, contact }: FootProps) {
  const { lang, text, href, records } = useAddress();
  const { state, copy, text: kept } = useCopy();
  const look = `${button.plain} flex-auto px-2.5`;
  return (
    <div className="flex flex-wrap gap-2 border-t border-rule bg-paper px-6 py-3 max-tablet:px-4 print:hidden">
      <Cite tie={tie} site={site} className={`${look} plain:hidden`} />
      <button
        type="button"
        onClick={() => copy(`${window.location.origin}${href({})}`)}
        className={`${look} plain:hidden`}
      >
        <Icon name="chain" />
        <span aria-live="polite">{state === "copied" ? text.linkCopied : text.copyLink}</span>
      </button>
      <Report {...{ tie, lang, site, contact }} version={records.version} className={look} />
      <Refused state={state} text={kept} refusal={text.copyRefused} />
    </div>
  );
}
