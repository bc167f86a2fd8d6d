import { type KeyboardEvent, useId, useState } from "react";

type Combobox = {
  /** Number of options on offer; none closes the list. */
  readonly count: number;
  readonly choose: (at: number) => void;
};

/** Editable combobox with a list of options (ARIA Authoring Practices): focus stays in the field. */
export function useCombobox({ count, choose }: Combobox) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const shown = isOpen && count > 0;
  const optionId = (at: number) => `${id}-${at}`;
  const turn = (open: boolean) => {
    setOpen(open);
    setActive(-1);
  };
  const pick = (at: number) => {
    turn(false);
    choose(at);
  };
  /** From the field (-1) through the options and round. */
  const step = (by: 1 | -1) => {
    setOpen(true);
    setActive(shown ? ((active + 1 + by + count + 1) % (count + 1)) - 1 : by === 1 ? 0 : count - 1);
  };
  const keys: Readonly<Record<string, (() => void) | undefined>> = {
    ArrowDown: count > 0 ? () => step(1) : undefined,
    ArrowUp: count > 0 ? () => step(-1) : undefined,
    Enter: shown && active >= 0 ? () => pick(active) : undefined,
    Escape: shown ? () => turn(false) : undefined,
  };
  return {
    shown,
    active: shown ? active : -1,
    turn,
    pick,
    optionId,
    listId: `${id}-list`,
    onKeyDown: (event: KeyboardEvent) => {
      const act = event.nativeEvent.isComposing ? undefined : keys[event.key];
      if (!act) return;
      event.preventDefault();
      event.stopPropagation();
      act();
    },
  };
}
