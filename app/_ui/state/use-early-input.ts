import { useEffect } from "react";

type Field = HTMLInputElement | HTMLSelectElement;
type FieldValue = Pick<HTMLInputElement, "checked" | "value">;

declare global {
  interface Window {
    /** Last input of each field before hydration, recorded by `before-paint.ts`. */
    earlyInput?: Map<Field, FieldValue>;
  }
}

/**
 * Sets a field as the reader did and dispatches the event. React reports a change only where the value differs from the
 * last one set on the element itself, so another one is set first and the final one through the prototype.
 */
function replay(field: Field, { checked, value }: FieldValue): void {
  if (field instanceof HTMLInputElement && /^(checkbox|radio)$/.test(field.type)) {
    field.checked = !checked;
    field.click();
    return;
  }
  field.value = `${value} `;
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value")?.set?.call(field, value);
  const type = field instanceof HTMLSelectElement ? "change" : "input";
  field.dispatchEvent(new Event(type, { bubbles: true }));
}

/** Replays inputs in order, each in a microtask of its own so that React has rendered the one before. */
async function replayAll(inputs: ReadonlyMap<Field, FieldValue>): Promise<void> {
  for (const [field, input] of inputs) {
    await null;
    replay(field, input);
  }
}

/** Replays, after hydration, what readers entered into fields before it, because hydration resets fields. */
export function useEarlyInput(): void {
  useEffect(() => {
    const { earlyInput } = window;
    delete window.earlyInput;
    if (earlyInput) void replayAll(earlyInput);
  }, []);
}
