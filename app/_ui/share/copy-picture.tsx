import { useState } from "react";
import type { Language } from "../../_domain/vocabulary/language";
import { button } from "../parts/button";
import { fetchOrThrow } from "../parts/fetch-or-throw";
import { Icon } from "../parts/icons";
import { shareWords } from "../words/share";

/** Copies the PNG at an address itself to the clipboard; nothing where the browser cannot. */
export function CopyPicture({ lang, address }: { lang: Language; address: string }) {
  const [state, setState] = useState<"idle" | "copied" | "refused">("idle");
  const text = shareWords(lang);
  if (!("ClipboardItem" in window)) return null;
  const copy = async () => {
    try {
      // A promise in the item keeps the right to write that a press gives, which Safari ends at the first await.
      const picture = fetchOrThrow(address).then((response) => response.blob());
      const item = new ClipboardItem({ "image/png": picture });
      await navigator.clipboard.write([item]);
      setState("copied");
    } catch {
      setState("refused");
    }
  };
  return (
    <>
      <p role="status" className="self-center text-2 leading-ui empty:hidden">
        {state === "refused" && text.pictureRefused}
      </p>
      <button type="button" onClick={copy} className={button.plain}>
        <Icon name={state === "copied" ? "tick" : "copy"} />
        <span aria-live="polite">{state === "copied" ? text.copied : text.copyPicture}</span>
      </button>
    </>
  );
}
