"use client";
import type { Language } from "../../_domain/vocabulary/language";
import { words } from "../words/words";
import { button } from "./button";
import { CopyFailed } from "./copy-failed";
import { Icon, type IconName } from "./icons";
import { useCopy } from "./use-copy";

type CopyButtonProps = {
  readonly lang: Language;
  readonly icon: IconName;
  readonly label: string;
  /** Label of the button after copying. */
  readonly done: string;
  readonly text: string;
};

/** A button that copies a text; hidden without script. */
export function CopyButton({ lang, icon, label, done, text }: CopyButtonProps) {
  const { state, copy, text: copiedText } = useCopy();
  return (
    <>
      <button type="button" onClick={() => copy(text)} className={`${button.plain} plain:hidden`}>
        <Icon name={icon} />
        <span aria-live="polite">{state === "copied" ? done : label}</span>
      </button>
      <CopyFailed state={state} text={copiedText} refusal={words(lang).copyRefused} />
    </>
  );
}
