import { useSyncExternalStore } from "react";

let isPrinting = false;

function subscribe(listener: () => void) {
  const turn = (on: boolean) => () => {
    isPrinting = on;
    listener();
  };
  const [start, end] = [turn(true), turn(false)];
  window.addEventListener("beforeprint", start);
  window.addEventListener("afterprint", end);
  return () => {
    window.removeEventListener("beforeprint", start);
    window.removeEventListener("afterprint", end);
  };
}

/** Whether what stands on paper alone is needed: while the browser prints, and in the server's page, which may have no script. */
export const usePrinting = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => isPrinting,
    () => true,
  );
