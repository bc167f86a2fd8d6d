import { useEffect, useRef } from "react";

/** When a tie is closed, focuses its card in the list; Escape closes one unless a dialog is open. */
function useTieFocus(tie: string | null, close: () => void) {
  const previous = useRef(tie);
  useEffect(() => {
    const closed = previous.current;
    previous.current = tie;
    if (tie !== null || closed === null) return;
    document.querySelector<HTMLElement>(`[data-tie="${closed}"] a`)?.focus();
  }, [tie]);
  useEffect(() => {
    if (tie === null) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      if (!document.querySelector("dialog[open]")) close();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [tie, close]);
}

/** Focuses the list where the focused element was removed, so that Tab continues from there. */
function useRemovedFocus() {
  const focused = useRef<Element | null>(null);
  useEffect(() => {
    const record = () => {
      focused.current = document.activeElement;
    };
    document.addEventListener("focusin", record);
    // A click beside all controls takes the focus away without `focusin`.
    document.addEventListener("click", record, true);
    return () => {
      document.removeEventListener("focusin", record);
      document.removeEventListener("click", record, true);
    };
  }, []);
  // Runs after every render, since any of them may remove the element.
  useEffect(() => {
    if (focused.current?.isConnected !== false) return;
    focused.current = null;
    if (document.activeElement === document.body)
      document.getElementById("list")?.focus({ preventScroll: true });
  });
}

/** Keeps keyboard focus where the reader works: `tie` is the id of the open tie, `close` closes it. */
export function useDashboardFocus(tie: string | null, close: () => void) {
  useTieFocus(tie, close);
  useRemovedFocus();
}
