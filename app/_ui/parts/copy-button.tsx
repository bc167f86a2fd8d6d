"use client";
import type { Language } from "../../_domain/vocabulary/language";
import { words } from "../words/words";
import { button } from "./button";
import { CopyFailed } from "./copy-failed";
import { Icon, type IconName } from "./icons";
import { useCopy } from "./use-copy";

type CopyProps = {
  readonly lang: Language;
  readonly icon: IconName;
  readonly label: string;
  /** What the button says once it has copied. */
  readonly done: string;
  readonly text: string;
};

/** A button that copies a text; without script it is not there, because the text itself stands beside it. */
export function CopyButton({ lang, icon, label, done, text }: CopyProps) {
  const { state, copy, text: kept } = useCopy();
  return (
    <>
      <button type="button" onClick={() => copy(text)} className={`${button.plain} plain:hidden`}>
        <Icon name={icon} />
        <span aria-live="polite">{state === "copied" ? done : label}</span>
      </button>
      <CopyFailed state={state} text={kept} refusal={words(lang).copyRefused} />
    </>
  );
}
