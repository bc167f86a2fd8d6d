import type { ComponentProps, ReactNode } from "react";
import { useHydrated } from "./use-hydrated";

type PlaceholderProps = {
  /** Words after what the children draw. */
  readonly words?: string | undefined;
  readonly wordsClasses?: string | undefined;
  readonly className?: string | undefined;
  readonly children?: ReactNode;
};

/**
 * The drawing of a control that works by script alone, with the words as generated content: it stands in the markup
 * until scripts run, so that readers without script get no control that does nothing, and with it nothing moves.
 */
export const ScriptPlaceholder = ({
  words,
  wordsClasses,
  className,
  children,
}: PlaceholderProps) => (
  <span aria-hidden="true" className={`${className} plain:hidden`}>
    {children}
    {words && <span data-words={words} className={wordsClasses} />}
  </span>
);

type ScriptButtonProps = ComponentProps<"button"> &
  PlaceholderProps & {
    /** Whether screen readers announce the words when they change. */
    readonly announces?: boolean;
  };

/** A button that works by script alone, and is a placeholder until scripts run. */
export function ScriptButton(props: ScriptButtonProps) {
  const { words, wordsClasses, announces = false, children, ...button } = props;
  if (!useHydrated()) return <ScriptPlaceholder {...props} />;
  return (
    <button type="button" {...button}>
      {children}
      {words && (
        <span aria-live={announces ? "polite" : undefined} className={wordsClasses}>
          {words}
        </span>
      )}
    </button>
  );
}
