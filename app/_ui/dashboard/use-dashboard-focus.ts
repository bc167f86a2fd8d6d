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

/** Focuses the list where the element that the reader pressed was removed, so that Tab continues from there. */
function useRemovedFocus() {
  const pressed = useRef<Element | null>(null);
  useEffect(() => {
    const onPress = () => {
      pressed.current = document.activeElement;
    };
    document.addEventListener("click", onPress, true);
    document.addEventListener("keydown", onPress, true);
    return () => {
      document.removeEventListener("click", onPress, true);
      document.removeEventListener("keydown", onPress, true);
    };
  }, []);
  // Runs after every render, since any of them may remove the element.
  useEffect(() => {
    if (pressed.current?.isConnected !== false) return;
    pressed.current = null;
    if (document.activeElement === document.body)
      document.getElementById("list")?.focus({ preventScroll: true });
  });
}

/** Keeps keyboard focus where the reader works: `tie` is the id of the open tie, `close` closes it. */
export function useDashboardFocus(tie: string | null, close: () => void) {
  useTieFocus(tie, close);
  useRemovedFocus();
}
