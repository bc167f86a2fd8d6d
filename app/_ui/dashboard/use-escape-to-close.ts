import { useEffect, useRef } from "react";

/** Gives the focus back to the card of a tie that was closed, and closes one by Escape. */
export function useEscapeToClose(open: string | null, close: () => void) {
  const before = useRef(open);
  useEffect(() => {
    const closed = before.current;
    before.current = open;
    if (open !== null || closed === null) return;
    document.querySelector<HTMLElement>(`[data-tie="${closed}"] a`)?.focus();
  }, [open]);
  useEffect(() => {
    if (open === null) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      if (!document.querySelector("dialog[open]")) close();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [open, close]);
}
