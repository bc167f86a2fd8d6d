import { useRef, useState } from "react";

const shownFor = 2000;

type Copied = { readonly state: "idle" | "copied" | "refused"; readonly text: string };

/** Copies to the clipboard and says for two seconds that it did; a refusal keeps the text to be shown. `copy` answers whether it could. */
export function useCopy() {
  const [copied, setCopied] = useState<Copied>({ state: "idle", text: "" });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const copy = async (text: string) => {
    clearTimeout(timer.current);
    try {
      await navigator.clipboard.writeText(text);
      setCopied({ state: "copied", text });
      timer.current = setTimeout(() => setCopied({ state: "idle", text: "" }), shownFor);
      return true;
    } catch {
      setCopied({ state: "refused", text });
      return false;
    }
  };
  return { ...copied, copy };
}
