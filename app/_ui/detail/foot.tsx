import type { Tie } from "../../_domain/dataset";
import { useAddress } from "../address";
import { look } from "../button";
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
  const size = `${look.plain} min-h-11 flex-auto gap-1.5 px-2`;
  return (
    <div className="flex flex-wrap gap-2 border-t border-rule bg-paper px-6 py-3 max-tablet:px-4 print:hidden">
      <Cite tie={tie} site={site} className={`${size} plain:hidden`} />
      <button
        type="button"
        onClick={() => copy(`${window.location.origin}${href({ view: { seen: null } })}`)}
        className={`${size} plain:hidden`}
      >
        <Icon name="chain" />
        <span aria-live="polite">{state === "copied" ? text.linkCopied : text.copyLink}</span>
      </button>
      <Report {...{ tie, lang, site, contact }} version={records.version} className={size} />
      <Refused state={state} text={kept} refusal={text.copyRefused} />
    </div>
  );
}
