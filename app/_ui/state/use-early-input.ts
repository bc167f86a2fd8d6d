import { useEffect } from "react";

type Field = HTMLInputElement | HTMLSelectElement;
type Input = Pick<HTMLInputElement, "checked" | "value">;

declare global {
  interface Window {
    /** What readers chose and typed before the page was alive, by field (`before-paint.ts` notes it). */
    early?: Map<Field, Input>;
  }
}

/** React hears of what differs from what was set last through the field itself. */
function repeat(field: Field, { checked, value }: Input): void {
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

/** One after the other, because each starts from what the one before has changed on the page. */
async function repeatAll(inputs: ReadonlyMap<Field, Input>): Promise<void> {
  for (const [field, input] of inputs) {
    await null;
    repeat(field, input);
  }
}

/** Does again, once the page is alive, what readers did in its fields before: hydration takes it back. */
export function useEarlyInput(): void {
  useEffect(() => {
    const { early } = window;
    delete window.early;
    if (early) void repeatAll(early);
  }, []);
}
