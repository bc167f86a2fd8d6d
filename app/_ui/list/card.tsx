import type { TieSummary } from "../../_domain/records/dataset";
import type { Language } from "../../_domain/vocabulary/language";
import { layerClasses } from "../parts/layer-classes";
import { useAddress } from "../state/address";
import { StateLink } from "../state/state-link";
import { TieCardSummary } from "../tie/tie-summary";
import { printWords } from "../words/print";

type CardProps = {
  readonly tie: TieSummary;
  readonly selected: boolean;
  readonly onHover: (id: string | null) => void;
  /** Numbers of its sources on paper; null on a screen. */
  readonly cited: readonly number[] | null;
};

function Cited({ numbers, lang }: { numbers: readonly number[]; lang: Language }) {
  const { cited, separator } = printWords(lang);
  return (
    <p className="mt-1.75 hidden text-2 leading-ui text-ink-2 print:block">
      {cited(numbers.join(separator))}
    </p>
  );
}

/** One tie of the list; the whole card is one link. */
export function Card({ tie, selected, onHover, cited }: CardProps) {
  const { lang, records, filter } = useAddress();
  return (
    <li
      data-tie={tie.id}
      className="break-inside-avoid border-b border-rule [content-visibility:auto] [contain-intrinsic-block-size:auto_130px]"
    >
      <StateLink
        to={{ view: { tie: tie.id } }}
        aria-current={selected ? "true" : undefined}
        onPointerEnter={() => onHover(tie.id)}
        onPointerLeave={() => onHover(null)}
        onFocus={() => onHover(tie.id)}
        onBlur={() => onHover(null)}
        className={`block px-6 py-3.25 no-underline focus-visible:-outline-offset-3 max-tablet:px-4 print:px-0 ${selected ? layerClasses[tie.layer].tint : "hover:bg-paper-2"}`}
      >
        <TieCardSummary tie={tie} lang={lang} records={records} q={filter.q} />
        {cited && <Cited numbers={cited} lang={lang} />}
      </StateLink>
    </li>
  );
}
