import { useState } from "react";
import type { Language } from "../../_domain/vocabulary/language";
import { shareWords } from "../words/share";

type PreviewProps = {
  readonly lang: Language;
  readonly address: string;
  readonly alt: string;
  readonly size: { readonly width: number; readonly height: number };
};

/** The picture as it is downloaded; another address starts anew. */
export function PicturePreview({ lang, address, alt, size }: PreviewProps) {
  const [state, setState] = useState<"drawing" | "there" | "failed">("drawing");
  const text = shareWords(lang);
  return (
    <div className="relative grid h-85 grid-cols-[minmax(0,1fr)] grid-rows-[minmax(0,1fr)] place-items-center rounded-2 bg-paper-3 p-3 max-tablet:h-auto max-tablet:min-h-40">
      <img
        src={address}
        alt={alt}
        {...size}
        onLoad={() => setState("there")}
        onError={() => setState("failed")}
        className={`size-auto max-h-full max-w-full max-tablet:max-h-[60dvh] ${state === "there" ? "" : "opacity-0"}`}
      />
      <p
        role="status"
        className="absolute inset-0 grid place-items-center p-4 text-center text-2 text-ink-2 empty:hidden"
      >
        {state === "drawing" && text.drawing}
        {state === "failed" && text.pictureFailed}
      </p>
    </div>
  );
}
