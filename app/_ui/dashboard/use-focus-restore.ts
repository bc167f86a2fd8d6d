import { useEffect, useRef } from "react";

/** Gives the focus to the list where what the reader pressed is gone, so that the keyboard goes on from there. */
export function useFocusRestore() {
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
  // After every render, because anything that a press leads to may take the place of what was pressed.
  useEffect(() => {
    const isGone = pressed.current?.isConnected === false;
    if (isGone) pressed.current = null;
    if (isGone && document.activeElement === document.body)
      document.getElementById("list")?.focus({ preventScroll: true });
  });
}
