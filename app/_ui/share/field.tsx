import { type ReactNode, type RefObject, useId, useRef } from "react";
import { directions, type Language } from "../../_domain/vocabulary/language";
import { button } from "../parts/button";
import { Icon, type IconName } from "../parts/icons";
import { useCopy } from "../parts/use-copy";
import { shareWords } from "../words/share";

type FieldProps = {
  /** Language of the interface. */
  readonly lang: Language;
  readonly label: string;
  readonly text: string;
  /** Lines of a box in which a long text is scrolled; without it the whole text stands there. */
  readonly rows?: number;
  /** Language of the text where it is prose; code and addresses have none. */
  readonly prose?: Language;
  readonly action: string;
  readonly icon?: IconName;
  /** Where what it shows says by itself what it is, the label is for screen readers alone. */
  readonly bare?: true;
  readonly look?: keyof typeof button;
  readonly note?: ReactNode;
  /** More ways to take the text. */
  readonly children?: ReactNode;
};

/** How this device copies what is selected. */
function gesture(): "keys" | "mac" | "touch" {
  if (window.matchMedia("(pointer: coarse)").matches) return "touch";
  return /Mac/.test(navigator.userAgent) ? "mac" : "keys";
}

/** Selects a text where it is shown, so that the reader can copy it. */
function select(shown: HTMLElement): void {
  if (shown instanceof HTMLTextAreaElement) {
    shown.focus();
    shown.select();
  } else window.getSelection()?.selectAllChildren(shown);
}

/** Copies a text; where the browser refuses, selects it and says what to press. */
function useField(lang: Language, text: string) {
  const shown = useRef<HTMLElement>(null);
  const { state, copy, text: kept } = useCopy();
  const isCurrent = kept === text;
  const take = async () => {
    if (!(await copy(text)) && shown.current) select(shown.current);
  };
  return {
    shown,
    take,
    refusal: isCurrent && state === "refused" && shareWords(lang).refused[gesture()],
    isCopied: isCurrent && state === "copied",
  };
}

const box = "rounded-2 bg-paper-2 px-3.5 py-3 wrap-anywhere whitespace-pre-wrap";
const codeLook = `${box} font-mono text-2 leading-[1.55]`;

type TextProps = Pick<FieldProps, "text"> & {
  readonly prose: FieldProps["prose"] | undefined;
  readonly rows: number | undefined;
  readonly id: string;
  readonly shown: RefObject<HTMLElement | null>;
};

function Text({ id, text, prose, rows, shown }: TextProps) {
  const take = (element: HTMLElement | null) => {
    shown.current = element;
  };
  if (rows !== undefined)
    return (
      <textarea
        ref={take}
        readOnly
        dir="ltr"
        rows={rows}
        value={text}
        aria-labelledby={id}
        className={`${codeLook} block w-full resize-none [scrollbar-width:thin]`}
      />
    );
  return (
    <pre
      ref={take}
      lang={prose}
      dir={prose ? directions[prose] : "ltr"}
      className={prose ? `${box} font-sans text-4` : codeLook}
    >
      {text}
    </pre>
  );
}

/** A text to take along: shown whole, copied with one press, announced. */
export function Field({ lang, label, text, prose, rows, ...rest }: FieldProps) {
  const { action, icon = "copy", look = "plain", note, bare, children } = rest;
  const words = shareWords(lang);
  const id = useId();
  const { shown, take, refusal, isCopied } = useField(lang, text);
  return (
    <section aria-labelledby={id} className="mt-6 first:mt-0">
      <h3 id={id} className={bare ? "sr-only" : "mb-1.5 text-2 leading-ui font-bold"}>
        {label}
      </h3>
      <Text id={id} text={text} prose={prose} rows={rows} shown={shown} />
      <div className="mt-2.5 flex flex-wrap items-center justify-end gap-x-3 gap-y-2 text-2 leading-ui text-ink-2">
        <p className="min-w-40 flex-1">{note}</p>
        {children}
        <button type="button" aria-describedby={id} onClick={take} className={button[look]}>
          <Icon name={isCopied ? "tick" : icon} />
          {isCopied ? words.copied : action}
        </button>
      </div>
      <p role="status" className="sr-only">
        {isCopied && words.copiedWhat(label)}
      </p>
      <p role="alert" className="mt-1.5 text-2 leading-ui font-medium empty:hidden">
        {refusal}
      </p>
    </section>
  );
}
