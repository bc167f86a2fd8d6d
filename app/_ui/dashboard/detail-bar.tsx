import type { TieSummary } from "../../_domain/records/dataset";
import { pluralMessage } from "../../_domain/text/plurals";
import { Icon, type IconName } from "../parts/icons";
import { useAddress } from "../state/address";
import { StateLink } from "../state/state-link";

const neighbourClasses = "grid size-9 place-items-center rounded-2 max-tablet:size-11";

type NeighbourProps = { tie: TieSummary | undefined; name: string; icon: IconName };

/** A link to the tie before or after; disabled where there is none. */
function Neighbour({ tie, name, icon }: NeighbourProps) {
  if (!tie)
    return (
      <span aria-hidden="true" className={`${neighbourClasses} opacity-35`}>
        <Icon name={icon} />
      </span>
    );
  return (
    <StateLink
      to={{ view: { tie: tie.id } }}
      aria-label={name}
      className={`${neighbourClasses} hover:bg-paper-2`}
    >
      <Icon name={icon} />
    </StateLink>
  );
}

type DetailBarProps = { id: string; ties: readonly TieSummary[] };

/** Links back to the list and to the ties before and after in its order. */
export function DetailBar({ id, ties }: DetailBarProps) {
  const { lang, text } = useAddress();
  const index = ties.findIndex((tie) => tie.id === id);
  return (
    <nav className="flex items-center justify-between print:hidden border-b border-rule px-4 py-2.5 max-tablet:px-2 max-tablet:py-1">
      <StateLink
        to={{ view: { tie: null } }}
        className="inline-flex min-h-11 items-center gap-1.5 rounded-2 px-2 font-medium no-underline hover:underline"
      >
        <Icon name="back" />
        {pluralMessage(lang, ties.length, text.back)}
      </StateLink>
      {index >= 0 && (
        <div className="flex items-center gap-0.5 text-2 text-ink-2">
          <span className="pe-1">{text.position(index + 1, ties.length)}</span>
          <Neighbour tie={ties[index - 1]} name={text.previous} icon="previous" />
          <Neighbour tie={ties[index + 1]} name={text.next} icon="next" />
        </div>
      )}
    </nav>
  );
}
