"use client";
import { useRef, useState } from "react";
import type { Language } from "../../_domain/vocabulary/language";
import { interfaceWords } from "../words/words";
import { button } from "./button";
import { Icon, type IconName } from "./icons";
import { ScriptButton } from "./script-button";

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

type CopyFailureProps = {
  readonly state: "idle" | "copied" | "refused";
  readonly text: string;
  readonly refusal: string;
};

/** The text that the browser refused to copy, selectable by hand; nothing in other states. */
export const CopyFailureNotice = ({ state, text, refusal }: CopyFailureProps) =>
  state === "refused" && (
    <p role="alert" className="w-full text-2 leading-ui">
      {refusal}
      <bdi className="mt-1 block rounded-2 bg-paper-2 p-2 break-words whitespace-pre-wrap select-all">
        {text}
      </bdi>
    </p>
  );

type CopyButtonProps = {
  readonly lang: Language;
  readonly icon: IconName;
  readonly label: string;
  /** Label of the button after copying. */
  readonly done: string;
  readonly text: string;
  readonly className?: string;
};

/** A button that copies a text. */
export function CopyButton(props: CopyButtonProps) {
  const { lang, icon, label, done, text, className = button.plain } = props;
  const { state, copy, text: copiedText } = useCopy();
  return (
    <>
      <ScriptButton
        onClick={() => copy(text)}
        className={className}
        words={state === "copied" ? done : label}
        announces
      >
        <Icon name={icon} />
      </ScriptButton>{" "}
      <CopyFailureNotice
        state={state}
        text={copiedText}
        refusal={interfaceWords(lang).copyRefused}
      />
    </>
  );
}
