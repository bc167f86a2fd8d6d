import type { ReactNode } from "react";
import { useDismissal } from "../parts/menu";

type DisclosureProps = {
  readonly label: ReactNode;
  readonly title?: string;
  readonly className: string;
  readonly width: string;
  readonly children: ReactNode;
};

/** Something of the timeline that opens over the map: a disclosure of the browser's own. */
export function Disclosure({ label, title, className, width, children }: FoldProps) {
  const { open, details } = useDismissal();
  return (
    <details {...details} className={`group/fold ${className}`}>
      <summary title={title} className={summaryClasses}>
        {label}
      </summary>
      <div
        className={`absolute bottom-full z-10 mb-2 max-h-[60vh] overflow-y-auto rounded-2 bg-paper p-3 text-2 leading-ui shadow-dialog script:max-tablet:fixed script:max-tablet:inset-x-0 script:max-tablet:bottom-0 script:max-tablet:mb-0 script:max-tablet:w-auto script:max-tablet:rounded-b-none script:max-tablet:px-4 script:max-tablet:pb-5 ${width}`}
      >
        {open !== false && children}
      </div>
    </details>
  );
}
