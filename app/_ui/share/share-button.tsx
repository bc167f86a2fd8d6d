"use client";
import { type ComponentType, type ReactNode, useRef, useState } from "react";
import type { Language } from "../../_domain/vocabulary/language";
import { CopyFailureNotice, useCopy } from "../parts/copy-button";
import { ScriptButton } from "../parts/script-button";
import { interfaceWords } from "../words/words";

/** Sharing without the dialog, if its code cannot be loaded: by the share sheet of the device, else by the clipboard. */
function useFallback(title: string, url: string) {
  const clipboard = useCopy();
  const share = () => {
    if (!navigator.share) return clipboard.copy(url);
    // The promise rejects if the reader closes the sheet, which is no fault.
    return navigator.share({ title, url }).catch(() => {});
  };
  return { ...clipboard, share };
}

type FallbackMessageProps = Pick<ReturnType<typeof useFallback>, "state" | "text"> & {
  readonly lang: Language;
};

function FallbackMessage({ lang, state, text }: FallbackMessageProps) {
  const words = interfaceWords(lang);
  return (
    <div role="status" className="absolute end-0 top-13 z-2 max-w-75">
      {state === "copied" && (
        <p className="flex min-h-11 items-center rounded-2 bg-ink px-4 text-paper">
          {words.linkCopied}
        </p>
      )}
      {state === "refused" && (
        <div className="rounded-2 bg-paper p-3 shadow-dialog">
          <CopyFailureNotice state={state} text={text} refusal={words.copyRefused} />
        </div>
      )}
    </div>
  );
}

type OnClose = { readonly onClose: () => void };

/** An open dialog. Its close event comes late, so it is numbered: the reader may have opened the next by then. */
type OpenDialog<Props> = { readonly Dialog: ComponentType<Props & OnClose>; readonly id: number };

type ShareButtonProps<Props> = {
  readonly lang: Language;
  /** Title and address that are shared where the dialog cannot be loaded. */
  readonly title: string;
  readonly url: string;
  readonly load: () => Promise<ComponentType<Props & OnClose>>;
  /** Props of the dialog. */
  readonly shared: Props;
  readonly className: string;
  readonly wordsClasses?: string;
  readonly children: ReactNode;
};

/** Opens the share dialog, whose code is loaded on demand. */
export function ShareButton<Props extends object>(props: ShareButtonProps<Props>) {
  const { lang, title, url, load, shared, className, wordsClasses, children } = props;
  const button = useRef<HTMLButtonElement>(null);
  const [dialog, setDialog] = useState<OpenDialog<Props> | null>(null);
  const fallback = useFallback(title, url);
  /** Loads the dialog's code before it is needed; a failure shows when the button is pressed. */
  const preload = () => void load().catch(() => {});
  const open = async () => {
    const Dialog = await load().catch(() => null);
    if (Dialog) setDialog((last) => ({ Dialog, id: (last?.id ?? 0) + 1 }));
    else await fallback.share();
  };
  const close = (id: number) => {
    setDialog((current) => (current?.id === id ? null : current));
    button.current?.focus();
  };
  return (
    <>
      <ScriptButton
        ref={button}
        aria-haspopup="dialog"
        onClick={open}
        onPointerEnter={preload}
        onFocus={preload}
        aria-label={interfaceWords(lang).share}
        className={className}
        words={interfaceWords(lang).share}
        wordsClasses={wordsClasses}
      >
        {children}
      </ScriptButton>{" "}
      <FallbackMessage lang={lang} state={fallback.state} text={fallback.text} />
      {dialog && <dialog.Dialog key={dialog.id} {...shared} onClose={() => close(dialog.id)} />}
    </>
  );
}
