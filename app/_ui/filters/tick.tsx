import type { ComponentProps } from "react";
import { Icon } from "../icons";

/** A checkbox of the browser's own with the product's look. */
export const Tick = (props: Omit<ComponentProps<"input">, "type" | "className">) => (
  <span className="relative inline-grid size-4 shrink-0 place-items-center">
    <input
      {...props}
      type="checkbox"
      className="peer absolute inset-0 m-0 cursor-[inherit] appearance-none rounded-1 border-[1.5px] border-control bg-paper checked:border-action checked:bg-action focus-visible:outline-none disabled:border-rule"
    />
    <span className="invisible z-1 text-on-action peer-checked:visible pointer-events-none">
      <Icon name="tick" size="size-3.5" />
    </span>
  </span>
);
