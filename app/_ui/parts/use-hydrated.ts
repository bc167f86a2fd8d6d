import { useSyncExternalStore } from "react";

const never = () => () => {};

/** False on the server and for the first render after it, so that both are the same. */
export const useHydrated = () =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
