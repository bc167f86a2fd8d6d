import { type ComponentPropsWithoutRef, startTransition, useOptimistic } from "react";

type CheckboxProps = Omit<ComponentPropsWithoutRef<"input">, "type" | "checked" | "onChange"> & {
  readonly isOn: boolean;
  /** Changes the filter; resolves once the page shows it. */
  readonly turn: (on: boolean) => Promise<void>;
};

/** A checkbox of the filter. First comes the frame that shows it as the reader set it, then what depends on it. */
export function FilterCheckbox({ isOn, turn, ...attributes }: CheckboxProps) {
  const [isShownOn, show] = useOptimistic(isOn);
  const change = (checked: boolean) =>
    startTransition(async () => {
      show(checked);
      await turn(checked);
    });
  return (
    <input
      type="checkbox"
      {...attributes}
      checked={isShownOn}
      onChange={({ target }) => change(target.checked)}
    />
  );
}
