import { useRef, useState } from "react";

const confirmationMs = 2000;

type CopyResult = { readonly state: "idle" | "copied" | "refused"; readonly text: string };

/**
 * Copies to the clipboard. The state is "copied" for two seconds, or "refused" with the text until the next copy.
 * `copy` resolves to whether the browser copied.
 */
export function useCopy() {
  const [result, setResult] = useState<CopyResult>({ state: "idle", text: "" });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const copy = async (text: string) => {
    clearTimeout(timer.current);
    try {
      await navigator.clipboard.writeText(text);
      setResult({ state: "copied", text });
      timer.current = setTimeout(() => setResult({ state: "idle", text: "" }), confirmationMs);
      return true;
    } catch {
      setResult({ state: "refused", text });
      return false;
    }
  };
  return { ...result, copy };
}
