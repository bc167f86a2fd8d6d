import { useRef } from "react";
import type { Tie } from "../../_domain/records/dataset";
import { citation } from "../../_render/formats/citation";
import { button } from "../parts/button";
import { CopyFailureNotice, useCopy } from "../parts/copy-button";
import { Icon } from "../parts/icons";
import { ScriptButton } from "../parts/script-button";
import { useHydrated } from "../parts/use-hydrated";
import { useAddress } from "../state/address";

type CiteProps = { tie: Tie; site: string; className: string };

/** A button that opens a native dialog with the citation of a tie. */
export function Cite({ tie, site, className }: CiteProps) {
  const { lang, text, records } = useAddress();
  const dialog = useRef<HTMLDialogElement>(null);
  const { state, copy, text: copiedText } = useCopy();
  const line = citation({ tie }, records, site).text[lang];
  return (
    <>
      <ScriptButton
        onClick={() => dialog.current?.showModal()}
        className={className}
        words={text.cite}
      >
        <Icon name="quote" />
      </ScriptButton>
      {useHydrated() && (
        <dialog
          ref={dialog}
          aria-label={text.citeTitle}
          className="m-auto w-[min(480px,calc(100vw-32px))] rounded-3 bg-paper p-6 text-ink shadow-dialog backdrop:bg-scrim"
        >
          <h2 className="text-5 leading-ui font-bold">{text.citeTitle}</h2>
          <p className="mt-3 rounded-2 bg-paper-2 p-3.5 text-3 break-words">{line}</p>
          <div className="mt-4 flex flex-wrap justify-end gap-2">
            <button type="button" onClick={() => dialog.current?.close()} className={button.plain}>
              {text.close}
            </button>{" "}
            <button type="button" onClick={() => copy(line)} className={button.primary}>
              <span aria-live="polite">{state === "copied" ? text.textCopied : text.copyText}</span>
            </button>
            <CopyFailureNotice state={state} text={copiedText} refusal={text.copyRefused} />
          </div>
        </dialog>
      )}
    </>
  );
}
