import { useSyncExternalStore } from "react";

const query = () => window.matchMedia("(prefers-reduced-motion: reduce)");

function subscribe(listener: () => void) {
  const motion = query();
  motion.addEventListener("change", listener);
  return () => motion.removeEventListener("change", listener);
}

/** Whether the reader prefers reduced motion now. */
export const prefersReducedMotion = () => query().matches;

/** Whether the reader prefers reduced motion; false on the server. */
export const useReducedMotion = () =>
  useSyncExternalStore(subscribe, prefersReducedMotion, () => false);
