import { type FocusEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { Icon } from "./icons";
import { useHydrated } from "./use-hydrated";

type MenuProps = {
  readonly label: string;
  /** Number of values chosen; 0 for none. */
  readonly chosen: number;
  /** Why there is nothing to choose; null where there is. */
  readonly idle: string | null;
  readonly children: (close: () => void) => ReactNode;
};

const look = (active: boolean, idle: boolean) =>
  active
    ? "bg-action text-on-action"
    : `bg-paper-2 hover:bg-paper-3 group-open:bg-action group-open:text-on-action group-open:hover:bg-action ${idle ? "text-ink-3 line-through" : "text-ink"}`;

/** A disclosure that closes by Escape, which gives the focus back, and when a press or the focus goes elsewhere. */
export function useDismissal() {
  const [open, setOpen] = useState(false);
  const menu = useRef<HTMLDetailsElement>(null);
  const close = useRef((refocus: boolean) => {
    if (!menu.current) return;
    menu.current.open = false;
    if (refocus) menu.current.querySelector("summary")?.focus();
  }).current;
  // A reader may open it before the page comes alive.
  useEffect(() => setOpen(menu.current?.open === true), []);
  useEffect(() => {
    if (!open) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      close(true);
    };
    const onPress = (event: PointerEvent) => {
      if (!menu.current?.contains(event.target as Node)) close(false);
    };
    // On its way in, before those who close what lies behind.
    document.addEventListener("keydown", onKey, true);
    document.addEventListener("pointerdown", onPress);
    return () => {
      document.removeEventListener("keydown", onKey, true);
      document.removeEventListener("pointerdown", onPress);
    };
  }, [open, close]);
  const onToggle = (event: { currentTarget: HTMLDetailsElement }) =>
    setOpen(event.currentTarget.open);
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget && !menu.current?.contains(relatedTarget)) close(false);
  };
  return { open, close, details: { ref: menu, name: "filter", onToggle, onBlur } };
}

/** A filter chip with its popover; a disclosure of the browser's own, so that it opens without script. */
export function Menu({ label, chosen, idle, children }: MenuProps) {
  const hydrated = useHydrated();
  const { open, close, details } = useDismissal();
  return (
    <details {...details} className="group relative shrink-0">
      <summary
        title={idle ?? undefined}
        className={`flex h-8 list-none items-center gap-1 rounded-2 px-2.5 text-2 leading-none whitespace-nowrap transition-colors select-none max-tablet:h-11 ${look(chosen > 0, idle !== null)}`}
      >
        {label}
        {chosen > 1 && <span>({chosen})</span>}
        <span className={chosen > 0 ? "" : "text-ink-3 group-open:text-on-action"}>
          <Icon name="down" size="size-3.5" />
        </span>
      </summary>
      <div className="z-10 w-75 rounded-2 bg-paper p-2.5 shadow-dialog plain:mt-1.5 script:tablet:absolute script:tablet:start-0 script:tablet:top-full script:tablet:mt-1.5 script:max-tablet:fixed script:max-tablet:inset-x-0 script:max-tablet:bottom-0 script:max-tablet:w-auto script:max-tablet:rounded-b-none script:max-tablet:px-4 script:max-tablet:pb-5">
        {(!hydrated || open) && children(() => close(true))}
      </div>
    </details>
  );
}
