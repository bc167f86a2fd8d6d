import type { Listed } from "../../_domain/dataset";
import { useAddress } from "../address";
import { layerLook } from "../layer-look";
import { Step } from "../step";
import { Summary } from "./summary";

type CardProps = { tie: Listed; selected: boolean; onHover: (id: string | null) => void };

/** One tie of the list; the whole card is one link. */
export function Card({ tie, selected, onHover }: CardProps) {
  const { lang, records, filter } = useAddress();
  return (
    <li data-tie={tie.id} className="border-b border-rule">
      <Step
        to={{ view: { tie: tie.id } }}
        aria-current={selected ? "true" : undefined}
        onPointerEnter={() => onHover(tie.id)}
        onPointerLeave={() => onHover(null)}
        onFocus={() => onHover(tie.id)}
        onBlur={() => onHover(null)}
        className={`block px-6 py-3.25 no-underline focus-visible:-outline-offset-3 max-tablet:px-4 ${selected ? layerLook[tie.layer].tint : "hover:bg-paper-2"}`}
      >
        <Summary {...{ tie, lang, records }} q={filter.q} />
      </Step>
    </li>
  );
}
