import { useRef, useState } from "react";
import { buttonVariants } from "../parts/button";
import { CopyFailed } from "../parts/copy-failed";
import { Icon } from "../parts/icons";
import { useCopy } from "../parts/use-copy";
import { useAddress } from "../state/address";
import { type ShareContext, stateLink, stateTitle } from "./share-context";

type Dialog = typeof import("./share-dialog").ShareDialog;

/** A dialog tells late that it is closed: the reader may have opened the next by then. */
type Opened = { readonly Dialog: Dialog; readonly round: number };

const loadedDialog = () => import("./share-dialog").then(({ ShareDialog }) => ShareDialog);

/** The dialog's code may be there sooner; where it is not, the press says so. */
const prepare = () => void loadedDialog().catch(() => {});

const size = "h-11 px-4 shadow-float max-tablet:w-11 max-tablet:px-0";

/** What is left of sharing where the dialog cannot be fetched: the device's own, or the clipboard. */
function useFallback(shared: ShareContext) {
  const copied = useCopy();
  const url = stateLink(shared, shared.lang);
  const share = () => {
    if (!navigator.share) return copied.copy(url);
    // A reader who closes the device's sheet rejects the promise; there is nothing to say then.
    return navigator.share({ title: stateTitle(shared, shared.lang), url }).catch(() => {});
  };
  return { ...copied, share };
}

function Fallen({ state, text }: Pick<ReturnType<typeof useFallback>, "state" | "text">) {
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
          <CopyFailed state={state} text={text} refusal={words.copyRefused} />
        </div>
      )}
    </div>
  );
}

export type ShareProps = Pick<ShareContext, "selection" | "tie" | "site">;

/** Opens the share dialog, whose code is fetched then; without script it is a link to the canonical address. */
export function Share(given: ShareProps) {
  const { lang, records, filter, view, text } = useAddress();
  const shared = { ...given, lang, records, filter, view };
  const press = useRef<HTMLButtonElement>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  const { share, ...fallen } = useFallback(shared);
  const open = async () => {
    const loaded = await loadedDialog().catch(() => null);
    if (loaded) setOpened((last) => ({ Dialog: loaded, round: (last?.round ?? 0) + 1 }));
    else await share();
  };
  const close = (round: number) => {
    setOpened((now) => (now?.round === round ? null : now));
    press.current?.focus();
  };
  return (
    <>
      <button
        ref={press}
        type="button"
        aria-haspopup="dialog"
        onClick={open}
        onPointerEnter={prepare}
        onFocus={prepare}
        aria-label={text.share}
        className={`${buttonVariants.primary} ${size} plain:hidden`}
      >
        <Icon name="share" size="size-5" />
        <span className="max-tablet:hidden">{text.share}</span>
      </button>
      <a
        href={stateLink({ ...shared, site: "" }, lang)}
        className={`${buttonVariants.primary} ${size} script:hidden`}
      >
        <Icon name="chain" size="size-5" />
        <span className="max-tablet:sr-only">{text.stateLink}</span>
      </a>
      <Fallen {...fallen} />
      {opened && (
        <opened.Dialog key={opened.round} shared={shared} onClose={() => close(opened.round)} />
      )}
    </>
  );
}
