import { type FocusEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { Icon } from "./icons";
import { useHydrated } from "./use-hydrated";

type MenuProps = {
  readonly label: string;
  readonly chosenCount: number;
  /** Why nothing can be chosen; null if something can. */
  readonly emptyReason: string | null;
  /** What stands in the menu until it is opened and scripts run. */
  readonly fallback: ReactNode;
  readonly children: (close: () => void) => ReactNode;
};

const colourClasses = (isActive: boolean, isEmpty: boolean) =>
  isActive
    ? "bg-action text-on-action"
    : `bg-paper-2 hover:bg-paper-3 group-open:bg-action group-open:text-on-action group-open:hover:bg-action ${isEmpty ? "text-ink-3" : "text-ink"}`;

/**
 * Props of a details element that closes on Escape, which also returns the focus, and on a press or focus elsewhere.
 * The browser opens it, so that it works without script. `isOpen` is null until
 * hydration is over: a reader may have opened it before, and what has the focus in it may not be removed.
 */
export function useDismissal() {
  const [isOpen, setOpen] = useState<boolean | null>(useHydrated() ? false : null);
  const menu = useRef<HTMLDetailsElement>(null);
  const close = useRef((returnsFocus: boolean) => {
    if (!menu.current) return;
    menu.current.open = false;
    if (returnsFocus) menu.current.querySelector("summary")?.focus();
  }).current;
  useEffect(() => setOpen(menu.current?.open === true), []);
  useEffect(() => {
    if (!isOpen) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      close(true);
    };
    const onPress = (event: PointerEvent) => {
      if (!menu.current?.contains(event.target as Node)) close(false);
    };
    // Listens in the capture phase, before the handlers that close the panel behind the menu.
    document.addEventListener("keydown", onKey, true);
    document.addEventListener("pointerdown", onPress);
    return () => {
      document.removeEventListener("keydown", onKey, true);
      document.removeEventListener("pointerdown", onPress);
    };
  }, [isOpen, close]);
  const onToggle = (event: { currentTarget: HTMLDetailsElement }) =>
    setOpen(event.currentTarget.open);
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget && !menu.current?.contains(relatedTarget)) close(false);
  };
  return { isOpen, close, details: { ref: menu, name: "filter", onToggle, onBlur } };
}

const chipClasses =
  "flex h-8 list-none items-center justify-center gap-1 rounded-2 px-1.5 text-2 leading-none whitespace-nowrap transition-colors select-none max-tablet:h-11";

/** Tells the popover of a menu where it begins. */
function setPopoverTop(menu: HTMLDetailsElement): void {
  menu.style.setProperty("--popover-top", `${menu.getBoundingClientRect().bottom}px`);
}

/** Beside panels, which do not scroll, it ends above the lower edge of the window. */
const popoverClasses =
  "z-10 mt-1.5 max-h-[calc(100dvh-1rem)] panels:max-h-[calc(100dvh-var(--popover-top,0px)-1rem)] overflow-y-auto rounded-2 bg-paper p-2.5 shadow-dialog script:tablet:absolute script:tablet:inset-x-0 script:tablet:top-full sheet:fixed sheet:inset-x-0 sheet:bottom-0 sheet:mt-0 sheet:rounded-b-none sheet:px-4 sheet:pb-5";

/** A filter chip with its popover. */
export function Menu({ label, chosenCount, emptyReason, fallback, children }: MenuProps) {
  const { isOpen, close, details } = useDismissal();
  return (
    <details
      {...details}
      className="group flex-auto"
      onToggle={(event) => {
        setPopoverTop(event.currentTarget);
        details.onToggle(event);
      }}
    >
      <summary
        title={emptyReason ?? undefined}
        className={`${chipClasses} ${colourClasses(chosenCount > 0, emptyReason !== null)}`}
      >
        {label}
        {chosenCount > 1 && <span>{`(${chosenCount})`}</span>}
        <span
          className={`@max-[340px]:hidden ${chosenCount > 0 ? "" : "text-ink-3 group-open:text-on-action"}`}
        >
          <Icon name="down" size="size-3.5" />
        </span>
      </summary>
      <div className={popoverClasses}>{isOpen ? children(() => close(true)) : fallback}</div>
    </details>
  );
}
