import {
  type ComponentPropsWithoutRef,
  startTransition,
  useLayoutEffect,
  useOptimistic,
  useRef,
} from "react";
import { nextFrame } from "../parts/next-frame";

type CheckboxProps = Omit<ComponentPropsWithoutRef<"input">, "type" | "checked" | "onChange"> & {
  readonly isOn: boolean;
  readonly turn: (on: boolean) => void;
};

/** Boxes set in one frame change the filter in turn, each as the one before left it. */
let lastChange = Promise.resolve();

/** A checkbox of the filter. First comes the frame that shows it as the reader set it, then what depends on it. */
export function FilterCheckbox({ isOn, turn, ...attributes }: CheckboxProps) {
  const [isShownOn, show] = useOptimistic(isOn);
  const latestTurn = useRef(turn);
  useLayoutEffect(() => {
    latestTurn.current = turn;
  }, [turn]);
  const change = (checked: boolean) =>
    startTransition(async () => {
      show(checked);
      lastChange = lastChange.then(nextFrame).then(() => latestTurn.current(checked));
      await lastChange;
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
