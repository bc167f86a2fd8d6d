import { useRef, useState } from "react";
import { buttonVariants } from "../parts/button";
import { CopyFailureNotice, useCopy } from "../parts/copy-button";
import { Icon } from "../parts/icons";
import { useAddress } from "../state/address";
import { type ShareContext, stateLink, stateTitle } from "./share-context";

const loadDialog = () => import("./share-dialog").then(({ ShareDialog }) => ShareDialog);

/** Loads the dialog's code before it is needed; a failure shows when the button is pressed. */
const preloadDialog = () => void loadDialog().catch(() => {});

/** An open dialog. Its close event comes late, so it is numbered: the reader may have opened the next by then. */
type OpenDialog = { readonly Dialog: Awaited<ReturnType<typeof loadDialog>>; readonly id: number };

const sizeClasses = "h-11 px-4 shadow-float max-tablet:w-11 max-tablet:px-0";

/** Sharing without the dialog, if its code cannot be loaded: by the share sheet of the device, else by the clipboard. */
function useFallback(context: ShareContext) {
  const clipboard = useCopy();
  const url = stateLink(context, context.lang);
  const share = () => {
    if (!navigator.share) return clipboard.copy(url);
    // The promise rejects if the reader closes the sheet, which is no fault.
    return navigator.share({ title: stateTitle(context, context.lang), url }).catch(() => {});
  };
  return { ...clipboard, share };
}

function FallbackMessage({ state, text }: Pick<ReturnType<typeof useFallback>, "state" | "text">) {
  const { text: words } = useAddress();
  return (
    <div role="status" className="absolute end-0 top-13 max-w-75">
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

export type ShareProps = Pick<ShareContext, "selection" | "tie" | "site">;

/** Opens the share dialog, whose code is loaded on demand; without script a link to the canonical address. */
export function Share(props: ShareProps) {
  const { lang, records, filter, view, text } = useAddress();
  const context = { ...props, lang, records, filter, view };
  const button = useRef<HTMLButtonElement>(null);
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const fallback = useFallback(context);
  const open = async () => {
    const Dialog = await loadDialog().catch(() => null);
    if (Dialog) setDialog((last) => ({ Dialog, id: (last?.id ?? 0) + 1 }));
    else await fallback.share();
  };
  const close = (id: number) => {
    setDialog((open) => (open?.id === id ? null : open));
    button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-haspopup="dialog"
        onClick={open}
        onPointerEnter={preloadDialog}
        onFocus={preloadDialog}
        aria-label={text.share}
        className={`${buttonVariants.primary} ${sizeClasses} plain:hidden`}
      >
        <Icon name="share" size="size-5" />
        <span className="max-tablet:hidden">{text.share}</span>
      </button>{" "}
      <a
        href={stateLink({ ...context, site: "" }, lang)}
        className={`${buttonVariants.primary} ${sizeClasses} script:hidden`}
      >
        <Icon name="chain" size="size-5" />
        <span className="max-tablet:sr-only">{text.stateLink}</span>
      </a>
      <FallbackMessage state={fallback.state} text={fallback.text} />
      {dialog && (
        <dialog.Dialog key={dialog.id} context={context} onClose={() => close(dialog.id)} />
      )}
    </>
  );
}
