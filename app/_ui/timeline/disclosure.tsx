import type { ReactNode } from "react";
import { Icon, type IconName } from "../parts/icons";
import { useDismissal } from "../parts/menu";
import { ScriptPlaceholder } from "../parts/script-button";
import { useHydrated } from "../parts/use-hydrated";

type DisclosureProps = {
  readonly label: string;
  /** Drawn instead of the label. */
  readonly icon?: IconName;
  /** Whether what it holds works without script. */
  readonly isPlain?: boolean;
  readonly width: string;
  readonly children: ReactNode;
};

const summaryClasses =
  "flex min-h-6 max-w-full list-none items-center gap-1 rounded-1 px-1.5 text-2 max-tablet:min-h-11 max-tablet:min-w-11 leading-none whitespace-nowrap select-none hover:bg-paper-2 group-open/fold:bg-action group-open/fold:text-on-action group-open/fold:hover:bg-action";

const popoverClasses =
  "absolute bottom-full z-10 mb-2 max-h-[60vh] overflow-y-auto rounded-2 bg-paper p-3 text-2 leading-ui shadow-dialog sheet:fixed sheet:inset-x-0 sheet:bottom-0 sheet:mb-0 sheet:w-auto sheet:rounded-b-none sheet:px-4 sheet:pb-5";

/** A native disclosure of the timeline that opens over the map. */
export function Disclosure({ label, icon, isPlain = false, width, children }: DisclosureProps) {
  const { isOpen, details } = useDismissal();
  const isHydrated = useHydrated();
  const sign = icon && <Icon name={icon} size="size-3.5" />;
  if (!isHydrated && !isPlain)
    return (
      <ScriptPlaceholder className={summaryClasses} words={icon ? undefined : label}>
        {sign}
      </ScriptPlaceholder>
    );
  return (
    <details {...details} className="group/fold min-w-0">
      <summary title={icon && label} className={summaryClasses}>
        {sign}
        <span className={icon ? "sr-only" : "truncate leading-ui"}>{label}</span>
      </summary>
      <div className={`${popoverClasses} ${width}`}>{isOpen !== false && children}</div>
    </details>
  );
}
