import { type ReactNode, type RefObject, useId, useRef } from "react";
import { directions, type Language } from "../../_domain/vocabulary/language";
import { button } from "../parts/button";
import { useCopy } from "../parts/copy-button";
import { Icon } from "../parts/icons";
import { shareWords } from "../words/share";
import { legendClasses } from "./controls";

type FieldProps = {
  /** Language of the interface. */
  readonly lang: Language;
  readonly label: string;
  readonly text: string;
  /** Lines of a scrolled box; without it the text is shown in full. */
  readonly rows?: number;
  /** Language of the text if it is prose; code and addresses have none. */
  readonly prose?: Language;
  readonly action: string;
  readonly variant?: keyof typeof button;
  readonly note?: ReactNode;
};

/** How this device copies a selected text: by keys of Windows and Linux, of macOS, or by touch. */
function copyGesture(): "keys" | "mac" | "touch" {
  if (window.matchMedia("(pointer: coarse)").matches) return "touch";
  return /Mac/.test(navigator.userAgent) ? "mac" : "keys";
}

/** Selects the text of an element, so that the reader can copy it by hand. */
function selectText(element: HTMLElement): void {
  if (element instanceof HTMLTextAreaElement) {
    element.focus();
    element.select();
  } else window.getSelection()?.selectAllChildren(element);
}

/** Copies a text; if the browser refuses, selects it and says what to press. */
export function useCopyOrSelect(lang: Language, text: string) {
  const element = useRef<HTMLElement>(null);
  const { state, copy, text: copiedText } = useCopy();
  const isCurrent = copiedText === text;
  const copyOrSelect = async () => {
    if (!(await copy(text)) && element.current) selectText(element.current);
  };
  return {
    element,
    copyOrSelect,
    refusal: isCurrent && state === "refused" && shareWords(lang).refused[copyGesture()],
    isCopied: isCurrent && state === "copied",
  };
}

const boxClasses = "rounded-2 bg-paper-2 px-3.5 py-3 wrap-anywhere whitespace-pre-wrap";
const codeClasses = `${boxClasses} font-mono text-2 leading-[1.55]`;

type TextProps = Pick<FieldProps, "text"> & {
  readonly prose: FieldProps["prose"] | undefined;
  readonly rows: number | undefined;
  readonly id: string;
  readonly element: RefObject<HTMLElement | null>;
};

function FieldText({ id, text, prose, rows, element }: TextProps) {
  const setElement = (current: HTMLElement | null) => {
    element.current = current;
  };
  if (rows !== undefined)
    return (
      <textarea
        ref={setElement}
        readOnly
        dir="ltr"
        rows={rows}
        value={text}
        aria-labelledby={id}
        className={`${codeClasses} block w-full resize-none [scrollbar-width:thin]`}
      />
    );
  return (
    <pre
      ref={setElement}
      lang={prose}
      dir={prose ? directions[prose] : "ltr"}
      className={prose ? `${boxClasses} font-sans text-4` : codeClasses}
    >
      {text}
    </pre>
  );
}

type CopyStatusProps = Readonly<Record<"success" | "refusal", string | false>>;

/** Announces that a text was copied, or what to press where the browser refused. */
export const CopyStatus = ({ success, refusal }: CopyStatusProps) => (
  <>
    <p role="status" className="sr-only">
      {success}
    </p>
    <p role="alert" className="mt-1.5 text-2 leading-ui font-medium empty:hidden">
      {refusal}
    </p>
  </>
);

/** A text with a button that copies it; the copy is announced. */
export function Field({ lang, label, text, prose, rows, ...rest }: FieldProps) {
  const { action, variant = "plain", note } = rest;
  const words = shareWords(lang);
  const id = useId();
  const { element, copyOrSelect, refusal, isCopied } = useCopyOrSelect(lang, text);
  return (
    <section aria-labelledby={id} className="mt-6 first:mt-0">
      <h3 id={id} className={legendClasses}>
        {label}
      </h3>
      <FieldText id={id} text={text} prose={prose} rows={rows} element={element} />
      <div className="mt-2.5 flex flex-wrap items-center justify-end gap-x-3 gap-y-2 text-2 leading-ui text-ink-2">
        <p className="min-w-40 flex-1">{note}</p>
        <button
          type="button"
          aria-describedby={id}
          onClick={copyOrSelect}
          className={button[variant]}
        >
          <Icon name={isCopied ? "tick" : "copy"} />
          <span>{isCopied ? words.copied : action}</span>
        </button>
      </div>
      <CopyStatus success={isCopied && words.copiedWhat(label)} refusal={refusal} />
    </section>
  );
}
