import type { TieSummary } from "../../_domain/records/dataset";
import { pluralMessage } from "../../_domain/text/plurals";
import { Icon, type IconName } from "../parts/icons";
import { useAddress } from "../state/address";
import { StateLink } from "../state/state-link";

type BesideProps = { tie: TieSummary | undefined; name: string; icon: IconName };

function Beside({ tie, name, icon }: BesideProps) {
  const look = "grid size-9 place-items-center rounded-2 max-tablet:size-11";
  if (!tie)
    return (
      <span aria-hidden="true" className={`${look} opacity-35`}>
        <Icon name={icon} />
      </span>
    );
  return (
    <StateLink
      to={{ view: { tie: tie.id } }}
      aria-label={name}
      className={`${look} hover:bg-paper-2`}
    >
      <Icon name={icon} />
    </StateLink>
  );
}

type BarProps = { id: string; ties: readonly TieSummary[] };

/** Back to the list, and to the ties before and after in its order. */
export function DetailBar({ id, ties }: BarProps) {
  const { lang, text } = useAddress();
  const at = ties.findIndex((tie) => tie.id === id);
  return (
    <nav className="flex items-center justify-between print:hidden border-b border-rule px-4 py-2.5 max-tablet:px-2 max-tablet:py-1">
      <StateLink
        to={{ view: { tie: null } }}
        className="inline-flex min-h-11 items-center gap-1.5 rounded-2 px-2 font-medium no-underline hover:underline"
      >
        <Icon name="back" />
        {pluralMessage(lang, ties.length, text.back)}
      </StateLink>
      {at >= 0 && (
        <div className="flex items-center gap-0.5 text-2 text-ink-2">
          <span className="pe-1">{text.position(at + 1, ties.length)}</span>
          <Beside tie={ties[at - 1]} name={text.previous} icon="previous" />
          <Beside tie={ties[at + 1]} name={text.next} icon="next" />
        </div>
      )}
    </nav>
  );
}
