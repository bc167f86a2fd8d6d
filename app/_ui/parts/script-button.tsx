import type { ComponentProps } from "react";
import { useHydrated } from "./use-hydrated";

type ScriptButtonProps = ComponentProps<"button"> & {
  /** Words after what the children draw; screen readers announce when they change. */
  readonly words?: string | undefined;
  readonly wordsClasses?: string | undefined;
};

/**
 * A button that works by script alone. Until scripts run, only its drawing is in the markup, with the words as
 * generated content: readers without script get no control that does nothing, and with it nothing moves.
 */
export function ScriptButton({ words, wordsClasses, children, ...button }: ScriptButtonProps) {
  if (!useHydrated())
    return (
      <span aria-hidden="true" className={`${button.className} plain:hidden`}>
        {children}
        {words && <span data-words={words} className={wordsClasses} />}
      </span>
    );
  return (
    <button type="button" {...button}>
      {children}
      {words && (
        <span aria-live="polite" className={wordsClasses}>
          {words}
        </span>
      )}
    </button>
  );
}
