import { useCallback, useEffect, useRef } from "react";
import { useAddress } from "../state/address";

/** When the open tie is closed, focuses its card in the list; Escape calls `close` unless a dialog is open. */
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

/** Keeps keyboard focus where the reader works. */
export function useDashboardFocus() {
  const { view, go } = useAddress();
  const close = useCallback(() => go({ view: { tie: null } }), [go]);
  useTieFocus(view.tie, close);
  useRemovedFocus();
}
