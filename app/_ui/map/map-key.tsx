import { classWords } from "../../_domain/sentences/flow-words";
import { statuses } from "../../_domain/vocabulary/statuses";
import { Icon } from "../parts/icons";
import { useDismissal } from "../parts/menu";
import { DisputeBadge } from "../parts/tie-badges";
import { useAddress } from "../state/address";
import { ClassKey } from "./class-key";

const ApproximateSymbol = () => (
  <svg viewBox="0 0 16 16" aria-hidden="true" className="size-4 shrink-0">
    <circle
      cx="8"
      cy="8"
      r="4.5"
      className="fill-paper stroke-ink"
      strokeWidth="1.6"
      strokeDasharray="2.2 1.6"
    />
  </svg>
);

const AreaSymbol = () => (
  <svg viewBox="0 0 16 16" aria-hidden="true" className="size-4 shrink-0 bg-land-focus">
    <path d="M-1 9 9-1M-1 16 16-1M6 17 17 6" className="stroke-hatch" strokeWidth="1.4" />
  </svg>
);

/** Explains the arrows, rings, hatching and badges of the map. */
export function MapKey({ className }: { className: string }) {
  const { lang, text } = useAddress();
  const { details } = useDismissal();
  return (
    <details
      {...details}
      className={`rounded-2 bg-paper text-2 leading-ui print:hidden ${className}`}
    >
      <summary className="flex min-h-9 list-none items-center gap-1.5 px-3 font-medium max-tablet:min-h-11">
        {text.key.title}
        <Icon name="down" size="size-3.5" />
      </summary>
      <div className="max-h-[50vh] space-y-2 overflow-y-auto border-t border-rule px-3 py-2.5">
        <p>{text.key.arrow}</p>
        <p className="flex items-center gap-2">
          <ApproximateSymbol />
          {text.key.approximate}
        </p>
        <p className="flex items-center gap-2">
          <AreaSymbol />
          {text.key.area}
        </p>
        <dl className="space-y-1.5 border-t border-rule pt-2">
          {statuses.map((status) => (
            <div key={status.id}>
              <dt className="flex items-center gap-2 font-medium">
                <ClassKey id={status.id} />
                {classWords[status.id][lang]}
              </dt>
              <dd className="text-ink-2">{status.meaning[lang]}</dd>
            </div>
          ))}
          <div>
            <dt>
              <DisputeBadge lang={lang} />
            </dt>
            <dd className="mt-1 text-ink-2">{text.key.disputed}</dd>
          </div>
        </dl>
      </div>
    </details>
  );
}
