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

/** Whether content for print is needed: while the browser prints, and on the server, whose page may have no script. */
export const usePrinting = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => isPrinting,
    () => true,
  );
