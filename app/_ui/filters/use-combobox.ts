import { type KeyboardEvent, useId, useState } from "react";

type ComboboxOptions = {
  /** Number of options; 0 closes the list. */
  readonly count: number;
  readonly choose: (index: number) => void;
};

/** State and keys of an editable combobox with a list (ARIA Authoring Practices); the focus stays in the field. */
export function useCombobox({ count, choose }: ComboboxOptions) {
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const isExpanded = isOpen && count > 0;
  const activeIndex = isExpanded ? active : -1;
  const setOpen = (open: boolean) => {
    setIsOpen(open);
    setActive(-1);
  };
  const pick = (index: number) => {
    setOpen(false);
    choose(index);
  };
  /** Cycles through the field (-1) and the options. */
  const step = (by: 1 | -1) => {
    setIsOpen(true);
    const next = ((active + 1 + by + count + 1) % (count + 1)) - 1;
    setActive(isExpanded ? next : by === 1 ? 0 : count - 1);
  };
  const keys: Readonly<Record<string, (() => void) | undefined>> = {
    ArrowDown: count > 0 ? () => step(1) : undefined,
    ArrowUp: count > 0 ? () => step(-1) : undefined,
    Enter: activeIndex >= 0 ? () => pick(activeIndex) : undefined,
    Escape: isExpanded ? () => setOpen(false) : undefined,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const action = keys[event.key];
    if (!action) {
      // Enter without a chosen option searches; the form then shows the results.
      if (event.key === "Enter") setOpen(false);
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    action();
  };
  const optionId = (index: number) => `${id}-${index}`;
  return { isExpanded, activeIndex, setOpen, pick, optionId, listId: `${id}-list`, onKeyDown };
}
