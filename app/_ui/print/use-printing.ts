import { useSyncExternalStore } from "react";

let isPrinting = false;

function subscribe(listener: () => void) {
  const setPrinting = (value: boolean) => () => {
    isPrinting = value;
    listener();
  };
  const [start, end] = [setPrinting(true), setPrinting(false)];
  window.addEventListener("beforeprint", start);
  window.addEventListener("afterprint", end);
  return () => {
    window.removeEventListener("beforeprint", start);
    window.removeEventListener("afterprint", end);
  };
}

/** Whether the browser prints; what only print needs is made then, because it would be a tenth of the page. */
export const usePrinting = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => isPrinting,
    () => false,
  );
